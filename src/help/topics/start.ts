import { paragraph, paragraphs, points, remark, steps, terms } from "../blocks";
import type { GuideTexts } from "../GuideTexts";
import { type PictureName, picture } from "../picture";
import type { Topic, TopicPart } from "../Topic";

export function purposeTopic({ help }: GuideTexts): Topic {
  const { title, text, promises, where } = help.start.purpose;
  return {
    id: "para-que-sirve",
    title,
    content: [...paragraphs(text), points(promises), paragraph(where)],
    parts: [],
  };
}

interface StepWords {
  readonly title: string;
  readonly steps: readonly string[];
  readonly note?: string;
  readonly ribbon?: string;
  readonly rows?: string;
  readonly caption: string;
  readonly alt: string;
}

function stepPart(id: string, name: PictureName, words: StepWords): TopicPart {
  return {
    id,
    title: words.title,
    content: [
      steps(words.steps),
      ...(words.note === undefined ? [] : [remark(words.note)]),
      ...paragraphs([words.ribbon, words.rows].filter((text) => text !== undefined)),
      picture(name, words.alt, words.caption),
    ],
  };
}

/** The four steps of the checklist, each with its picture. */
export function firstStepsTopic({ help }: GuideTexts): Topic {
  const words = help.start.steps;
  return {
    id: "primeros-pasos",
    title: words.title,
    content: [paragraph(words.lead), picture("pane", words.paneAlt, words.paneCaption)],
    parts: [
      stepPart("importar", "import", words.import),
      stepPart("estructurar", "preview", words.structure),
      stepPart("revisar", "review", words.check),
      stepPart("resumir", "summary", words.summary),
    ],
  };
}

/** Another version of the form in a workbook that is in use. */
export function newFormTopic({ help }: GuideTexts): Topic {
  const words = help.start.newForm;
  return {
    id: "version-nueva",
    title: words.title,
    content: [
      paragraph(words.lead),
      steps(words.steps),
      terms(words.kinds),
      ...paragraphs([words.kept, words.settled, words.same]),
      remark(words.record),
      ...paragraphs([words.other, words.file]),
    ],
    parts: [],
  };
}

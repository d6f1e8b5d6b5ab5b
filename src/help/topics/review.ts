import { paragraph, paragraphs, points, remark, steps, terms } from "../blocks";
import type { GuideTexts } from "../GuideTexts";
import { picture } from "../picture";
import type { Topic, TopicPart } from "../Topic";

function totalParts({ help }: GuideTexts): readonly TopicPart[] {
  const words = help.review.total;
  return [
    {
      id: "total-que-no-cuadra",
      title: words.title,
      content: [
        paragraph(words.lead),
        picture("total", words.alt, words.caption),
        ...paragraphs([words.example, words.exampleTold, words.proof]),
        remark(words.decide),
        picture("fixed", words.fixedAlt, words.fixedCaption),
      ],
    },
    { id: "errores-que-reconoce", title: words.kindsTitle, content: [terms(words.kinds), paragraph(words.leads)] },
    { id: "por-que-va-primero", title: words.rankTitle, content: [steps(words.rank)] },
  ];
}

/** A finding's card part by part, then the card of a wrong total. */
export function readingTopic(texts: GuideTexts): Topic {
  const words = texts.help.review.reading;
  return {
    id: "leer-un-hallazgo",
    title: words.title,
    content: [paragraph(words.lead), terms(words.parts), ...paragraphs([words.filter, words.causes, words.safe])],
    parts: totalParts(texts),
  };
}

export function findingsSheetTopic({ help }: GuideTexts): Topic {
  const words = help.review.sheet;
  return {
    id: "hoja-hallazgos",
    title: words.title,
    content: [paragraph(words.lead), terms(words.origins, { lang: "es" }), remark(words.key)],
    parts: [{ id: "atender", title: words.attendTitle, content: [steps(words.attend), paragraph(words.kept)] }],
  };
}

export function undoTopic({ help }: GuideTexts): Topic {
  const { title, lead, points: told } = help.review.undo;
  return { id: "deshacer", title, content: [paragraph(lead), points(told)], parts: [] };
}

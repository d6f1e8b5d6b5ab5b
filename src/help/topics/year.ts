import { paragraph, paragraphs, points, remark, steps, terms } from "../blocks";
import type { GuideTexts } from "../GuideTexts";
import { picture } from "../picture";
import type { Topic, TopicPart } from "../Topic";

type YearWords = GuideTexts["help"]["year"];

/** From the rows of a trimestre to the figures of the project. */
function followParts(words: YearWords): readonly TopicPart[] {
  return [
    {
      id: "seguir-hojas",
      title: words.sheetsTitle,
      content: [terms(words.sheets), paragraph(words.older)],
    },
    {
      id: "seguir-orden",
      title: words.orderTitle,
      content: [steps(words.order), ...paragraphs(words.orderNotes)],
    },
    { id: "seguir-estados", title: words.statesTitle, content: [terms(words.states)] },
    {
      id: "seguir-avance",
      title: words.progressTitle,
      content: [paragraph(words.progressLead), points(words.progress), remark(words.progressRemark)],
    },
  ];
}

/** The sheets beside it, and the look of the schedule. */
function otherParts(words: YearWords): readonly TopicPart[] {
  return [
    {
      id: "seguir-ejecucion",
      title: words.spendTitle,
      content: [
        paragraph(words.spendLead),
        terms(words.spendSteps),
        paragraph(words.spendChecksLead),
        points(words.spendChecks),
        remark(words.spendRemark),
      ],
    },
    { id: "seguir-capacitacion", title: words.trainingTitle, content: [points(words.training)] },
    {
      id: "seguir-actores",
      title: words.actorsTitle,
      content: [paragraph(words.actorsLead), terms(words.actors)],
    },
    {
      id: "seguir-indices",
      title: words.indicesTitle,
      content: [points(words.indices), remark(words.indicesRemark)],
    },
    { id: "seguir-tablero", title: words.builtTitle, content: [points(words.built)] },
    {
      id: "seguir-cronograma",
      title: words.ganttTitle,
      content: [paragraph(words.ganttLead), terms(words.gantt)],
    },
  ];
}

/** The project through the year: its sheets, the order of the work and what each figure means. */
export function yearTopic({ help: { year } }: GuideTexts): Topic {
  return {
    id: "seguir",
    title: year.title,
    content: [...paragraphs(year.lead), picture("follow", year.followAlt, year.followCaption), paragraph(year.file)],
    parts: [...followParts(year), ...otherParts(year)],
  };
}

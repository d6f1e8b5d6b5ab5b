import { methodIds, riskMethods } from "../../domain/risk/methods";
import type { RiskMethod } from "../../domain/risk/RiskMethod";
import { paragraph, paragraphs, remark, terms } from "../blocks";
import { element } from "../element";
import type { GuideTexts } from "../GuideTexts";
import { picture } from "../picture";
import type { Topic, TopicPart } from "../Topic";

/** Where each table of a method comes from, with its mark; titles and citations are Spanish data. */
function sourcesPart({ id, title, sources }: RiskMethod, { help }: GuideTexts): TopicPart {
  const { tables, marks, sourceLead } = help.risk;
  return {
    id: `metodo-${id}`,
    title,
    lang: "es",
    content: [
      paragraph(sourceLead),
      terms(
        sources.map(({ part, citation, mark }) => [
          tables[part],
          element("strong", {}, marks[mark]),
          element("span", { lang: "es" }, citation),
        ]),
      ),
    ],
  };
}

/** The corruption-risk map in short: its sheets, the methods, and what nobody has verified. */
export function riskTopic(texts: GuideTexts): Topic {
  const words = texts.help.risk;
  return {
    id: "riesgos",
    title: words.title,
    content: [
      ...paragraphs([words.lead, words.rows]),
      picture("risks", words.mapAlt, words.mapCaption),
      ...paragraphs([words.entry]),
      picture("risk-entry", words.entryAlt, words.entryCaption),
      ...paragraphs([words.stored]),
      picture("risk-finding", words.findingAlt, words.findingCaption),
      ...paragraphs([words.report, words.reportAge, words.reportKept]),
    ],
    parts: [
      { id: "metodos", title: words.methodsTitle, content: [paragraph(words.methodsLead), terms(words.methods)] },
      { id: "importar-mapa", title: words.importTitle, content: paragraphs(words.importing) },
      { id: "opciones", title: words.choicesTitle, content: [terms(words.choices)] },
      {
        id: "sin-verificar",
        title: words.unverifiedTitle,
        content: [paragraph(words.unverifiedLead), remark(words.before)],
      },
      ...methodIds.map((id) => sourcesPart(riskMethods[id], texts)),
    ],
  };
}

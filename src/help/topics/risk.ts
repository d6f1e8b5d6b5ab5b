import type { GuideTexts } from "../GuideTexts";
import { paragraph, paragraphs, points, remark, terms } from "../pieces";
import type { Topic } from "../Topic";

/** The corruption-risk map in short: its sheets, the methods, and what nobody has verified. */
export function riskTopic({ help }: GuideTexts): Topic {
  const words = help.risk;
  return {
    id: "riesgos",
    title: words.title,
    content: paragraphs([words.lead, words.rows, words.stored]),
    parts: [
      {
        id: "metodos",
        title: words.methodsTitle,
        content: [paragraph(words.methodsLead), terms(words.methods)],
      },
      {
        id: "sin-verificar",
        title: words.unverifiedTitle,
        content: [paragraph(words.unverifiedLead), points(words.unverified), remark(words.before)],
      },
    ],
  };
}

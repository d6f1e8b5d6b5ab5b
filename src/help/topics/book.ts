import { paragraph, points, remark, steps, terms } from "../blocks";
import type { GuideTexts } from "../GuideTexts";
import type { Topic } from "../Topic";

export function codesTopic({ help }: GuideTexts): Topic {
  const words = help.book.codes;
  return {
    id: "codigos",
    title: words.title,
    content: [],
    parts: [
      { id: "codigo-pidm", title: words.pidmTitle, content: [points(words.pidm)] },
      {
        id: "codigos-rubro",
        title: words.rubroTitle,
        content: [
          paragraph(words.rubroLead),
          terms(words.rubro, { lang: "es" }),
          paragraph(words.zero),
          remark(words.catalogue),
        ],
      },
    ],
  };
}

export function selectionTopic({ help }: GuideTexts): Topic {
  const words = help.book.selection;
  return {
    id: "revisar-seleccion",
    title: words.title,
    content: [paragraph(words.lead), steps(words.steps)],
    parts: [
      { id: "que-busca", title: words.findsTitle, content: [points(words.finds)] },
      { id: "que-no-juzga", title: words.leavesTitle, content: [points(words.leaves), remark(words.file)] },
    ],
  };
}

export function withoutTopic({ help }: GuideTexts): Topic {
  const { title, lead, points: told, back } = help.book.without;
  return { id: "sin-complemento", title, content: [paragraph(lead), points(told), remark(back)], parts: [] };
}

export function printingTopic({ help }: GuideTexts): Topic {
  const { title, points: told } = help.book.printing;
  return { id: "imprimir", title, content: [points(told)], parts: [] };
}

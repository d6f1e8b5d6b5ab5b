import { type Pairs, terms } from "../blocks";
import type { GuideTexts } from "../GuideTexts";
import type { Topic } from "../Topic";

export function problemsTopic({ help, host }: GuideTexts): Topic {
  const words = help.support.problems;
  const refusals: Pairs = Object.values(host).map(({ happened, todo }) => [happened, todo]);
  return {
    id: "problemas",
    title: words.title,
    content: [],
    parts: [
      { id: "mensajes", title: words.messagesTitle, content: [terms([...words.states, ...refusals])] },
      { id: "preguntas", title: words.questionsTitle, content: [terms(words.questions)] },
    ],
  };
}

export function glossaryTopic({ help }: GuideTexts): Topic {
  const { title, terms: words } = help.support.glossary;
  return { id: "glosario", title, content: [terms(words, { lang: "es" })], parts: [] };
}

import { element } from "./element";
import type { Part, Topic } from "./Topic";

function entry({ id, title, lang }: Part, below: readonly Part[]): HTMLElement {
  const href = `#${id}`;
  const link = element("a", lang === undefined ? { href } : { href, lang }, title);
  return below.length === 0
    ? element("li", {}, link)
    : element("li", {}, link, list(below.map((one) => entry(one, []))));
}

function list(entries: readonly HTMLElement[]): HTMLElement {
  return element("ol", {}, ...entries);
}

/** The table of contents: a link to every heading of the guide. */
export function buildContents(topics: readonly Topic[], label: string): HTMLElement {
  return element(
    "nav",
    { id: "contenido", "aria-labelledby": "contenido-titulo" },
    element("p", { id: "contenido-titulo" }, label),
    list(topics.map((topic) => entry(topic, topic.parts))),
  );
}

import { element } from "./element";
import type { Part, Topic } from "./Topic";

function buildPart({ id, title, lang, content }: Part): HTMLElement {
  return element(
    "section",
    { "aria-labelledby": id },
    element("h3", lang === undefined ? { id } : { id, lang }, title),
    ...content,
  );
}

/** A chapter with its parts and the way back to the contents. */
export function buildTopic({ id, title, content, parts }: Topic, back: string): HTMLElement {
  return element(
    "section",
    { "aria-labelledby": id },
    element("h2", { id }, title),
    ...content,
    ...parts.map(buildPart),
    element("p", { class: "back" }, element("a", { href: "#contenido" }, back)),
  );
}

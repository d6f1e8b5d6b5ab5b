import { type Attributes, type Content, element } from "./element";

/** Two columns of words: a term and what is said of it. */
export type Pairs = readonly (readonly [Content, ...(readonly Content[])])[];

export function paragraph(text: string): HTMLElement {
  return element("p", {}, text);
}

export function paragraphs(texts: readonly string[]): readonly HTMLElement[] {
  return texts.map(paragraph);
}

/** Things to do one after the other. */
export function steps(texts: readonly string[]): HTMLElement {
  return element("ol", {}, ...texts.map((text) => element("li", {}, text)));
}

export function points(texts: readonly string[]): HTMLElement {
  return element("ul", {}, ...texts.map((text) => element("li", {}, text)));
}

/** A description list; each group stays together on paper. */
export function terms(pairs: Pairs, termAttributes: Attributes = {}): HTMLElement {
  const groups = pairs.map(([term, ...told]) =>
    element(
      "div",
      {},
      element("dt", termAttributes, term),
      ...told.filter((text) => text !== "").map((text) => element("dd", {}, text)),
    ),
  );
  return element("dl", {}, ...groups);
}

/** What matters more than the rest of a part. */
export function remark(text: string): HTMLElement {
  return element("p", { class: "remark" }, text);
}

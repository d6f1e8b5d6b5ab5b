import { readAttribute } from "./scanTags";

/** An element of WordprocessingML with prefixes as Word writes them (w:, m:, wp: …); texts are strings. */
export interface WordElement {
  readonly name: string;
  readonly attributes: string;
  readonly children: readonly (WordElement | string)[];
}

/** What an absent element is: it has nothing, so that a missing property needs no question. */
export const nothing: WordElement = { name: "", attributes: "", children: [] };

/** The child elements, texts left out. */
export function elementsOf(element: WordElement): readonly WordElement[] {
  return element.children.filter((child) => typeof child !== "string");
}

/** The first child of a name, or an empty element. */
export function childOf(element: WordElement, name: string): WordElement {
  return elementsOf(element).find((child) => child.name === name) ?? nothing;
}

/** Whether a child of the name stands there. */
export function hasChild(element: WordElement, name: string): boolean {
  return childOf(element, name) !== nothing;
}

/** The w:val of a child; undefined where either is absent. */
export function settingOf(element: WordElement, name: string): string | undefined {
  return readAttribute(childOf(element, name), "w:val");
}

/** A property that is on by standing there, unless its w:val says no (ECMA-376 part 1, 17.17.4); undefined when absent. */
export function toggleOf(element: WordElement, name: string): boolean | undefined {
  const child = childOf(element, name);
  return child === nothing ? undefined : !/^(?:0|false|off)$/.test(readAttribute(child, "w:val") ?? "");
}

/** Every element below this one, in order. */
export function* descendantsOf(element: WordElement): Generator<WordElement> {
  for (const child of elementsOf(element)) {
    yield child;
    yield* descendantsOf(child);
  }
}

/** The text of an element without its tags. */
export function textIn(element: WordElement): string {
  return element.children.map((child) => (typeof child === "string" ? child : textIn(child))).join("");
}

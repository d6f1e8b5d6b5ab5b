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

/** The children of the names, also those inside content controls, custom XML and accepted insertions. */
export function flatten(element: WordElement, ...names: readonly string[]): readonly WordElement[] {
  return elementsOf(element).flatMap((child) => {
    if (names.includes(child.name)) return [child];
    if (child.name === "w:sdt") {
      const found = flatten(childOf(child, "w:sdtContent"), ...names);
      return isPrompt(child) ? found.map(withoutContent) : found;
    }
    return /^w:(?:customXml|ins|moveTo|smartTag)$/.test(child.name) ? flatten(child, ...names) : [];
  });
}

/** Whether a content control still shows what it asks for (17.5.2.39 showingPlcHdr). */
export function isPrompt(control: WordElement): boolean {
  return toggleOf(childOf(control, "w:sdtPr"), "w:showingPlcHdr") === true;
}

/** A cell stays where it is; only its prompt goes. */
function withoutContent(element: WordElement): WordElement {
  return { ...element, children: elementsOf(element).filter(({ name }) => name.endsWith("Pr")) };
}

/** Prefixes of the extensions that Word knows: shapes, drawings, ink, charts, and its own since 2010. */
const known = /^(?:wp[a-z]|wp14|w1\d\w*|w16\w*|cx\d?|c1\d|a\d*|a14|am3d|aink|pic14|v|o|m)$/;

/** Both branches show the same: the newer one counts where Word knows what it requires, else the older one (ISO/IEC 29500-3, 7.6). */
export function chooseContent(alternate: WordElement): WordElement {
  const fallback = childOf(alternate, "mc:Fallback");
  const isKnown = ({ name, attributes }: WordElement): boolean =>
    name === "mc:Choice" &&
    (readAttribute({ attributes }, "Requires") ?? "")
      .split(/\s+/)
      .every((prefix) => prefix === "" || known.test(prefix));
  const choice = elementsOf(alternate).find(isKnown) ?? childOf(alternate, "mc:Choice");
  const isUsed = elementsOf(choice).length > 0 && (isKnown(choice) || elementsOf(fallback).length === 0);
  return isUsed ? choice : fallback;
}

import { childOf, elementsOf, toggleOf, type WordElement } from "./WordElement";

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

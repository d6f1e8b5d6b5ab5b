import type { Reading } from "./Reading";
import { childOf, hasChild, settingOf, type WordElement } from "./WordElement";

/** What Word prints before a paragraph of a list: a number such as "6.1." or a bullet. */
export type Label = { readonly kind: "number"; readonly text: string } | { readonly kind: "bullet" };

/** The label of a paragraph that Word numbers itself (ECMA-376 part 1, 17.3.1.19 numPr); counts it. */
export function labelParagraph(properties: WordElement, { numbering, styles, counter }: Reading): Label | undefined {
  const list = childOf(properties, "w:numPr");
  const style = settingOf(properties, "w:pStyle");
  const styled = styles.looks.get(style ?? styles.usual)?.list;
  const numId = settingOf(list, "w:numId") ?? styled?.numId;
  if (numId === undefined || numId === "0") return undefined;
  const typed = hasChild(list, "w:ilvl") ? Number(settingOf(list, "w:ilvl")) : undefined;
  const level = typed ?? styled?.level ?? levelOfStyle(numbering, numId, style);
  const label = counter.next(numId, level);
  if (label === "") return undefined;
  return label === "•" ? { kind: "bullet" } : { kind: "number", text: label };
}

/** A heading style names its list only; the list names the style at one of its levels (17.9.23 pStyle). */
function levelOfStyle(numbering: Reading["numbering"], numId: string, style: string | undefined): number {
  const definition = numbering.definitions.get(numbering.instances.get(numId)?.abstractId ?? "");
  if (style === undefined || definition === undefined) return 0;
  return [...definition].find(([, level]) => level.paragraphStyle === style)?.[0] ?? 0;
}

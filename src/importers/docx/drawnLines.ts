import { readAttribute } from "./scanTags";
import { childOf, descendantsOf, elementsOf, settingOf, textIn, type WordElement } from "./WordElement";

/** From here on a border is thicker than those of a grid, in eighths of a point. */
const thick = 12;

/** What is drawn with lines in a cell without text, as some mark a month: "diagonal", "border", "underline", or "". */
export function drawnLines(cell: WordElement): string {
  const borders = elementsOf(childOf(childOf(cell, "w:tcPr"), "w:tcBorders")).filter(isSeen);
  if (borders.some(({ name }) => /^w:(?:tl2br|tr2bl)$/.test(name))) return "diagonal";
  if (borders.some((border) => Number(readAttribute(border, "w:sz") ?? 0) >= thick)) return "border";
  for (const element of descendantsOf(cell)) {
    if (element.name === "w:pBdr" && elementsOf(element).some(isSeen)) return "border";
    if (element.name === "w:r" && isUnderlinedSpace(element)) return "underline";
  }
  return "";
}

function isSeen(border: WordElement): boolean {
  return !/^(?:nil|none)$/.test(readAttribute(border, "w:val") ?? "none");
}

/** A tab or spaces with a line under or through them. */
function isUnderlinedSpace(run: WordElement): boolean {
  const properties = childOf(run, "w:rPr");
  const line = settingOf(properties, "w:u") ?? "none";
  const isLined = line !== "none" || elementsOf(properties).some(({ name }) => /^w:d?strike$/.test(name));
  const parts = elementsOf(run);
  return (
    isLined && parts.some((part) => part.name === "w:tab" || (part.name === "w:t" && /^\s{2,}$/.test(textIn(part))))
  );
}

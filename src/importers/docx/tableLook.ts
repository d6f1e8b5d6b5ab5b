import type { Styles } from "./readStyles";
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

/** Where a cell stands in its table, from 0. */
export interface CellPosition {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  /** Whether no cell follows it in its row. */
  readonly isLast: boolean;
}

/** Bits of w:tblLook (ECMA-376 part 1, 17.4.56) and the attributes that newer files write instead. */
const flags = [
  ["firstRow", "w:firstRow", 0x0020],
  ["lastRow", "w:lastRow", 0x0040],
  ["firstCol", "w:firstColumn", 0x0080],
  ["lastCol", "w:lastColumn", 0x0100],
] as const;

type Part = (typeof flags)[number][0];

/** Whether the style of a table hides the text of a cell: all of it, or its first and last rows and columns (17.7.6). */
export function hidesCells(table: WordElement, styles: Styles): (at: CellPosition) => boolean {
  const properties = childOf(table, "w:tblPr");
  const style = styles.looks.get(settingOf(properties, "w:tblStyle") ?? "") ?? {};
  const look = childOf(properties, "w:tblLook");
  const bits = Number.parseInt(readAttribute(look, "w:val") ?? "0", 16) || 0;
  const isOn = ([, attribute, bit]: (typeof flags)[number]): boolean => {
    const own = readAttribute(look, attribute);
    return own === undefined ? (bits & bit) !== 0 : /^(?:1|true|on)$/.test(own);
  };
  const hidden = new Set(
    flags.filter((flag) => style.hiddenParts?.includes(flag[0]) === true && isOn(flag)).map(([part]) => part),
  );
  if (hidden.size === 0) return () => style.hidden === true;
  return (at) => style.hidden === true || partsAt(at).some((part) => hidden.has(part));
}

function partsAt({ row, rows, column, isLast }: CellPosition): readonly Part[] {
  return [
    ...(row === 0 ? (["firstRow"] as const) : []),
    ...(row === rows - 1 ? (["lastRow"] as const) : []),
    ...(column === 0 ? (["firstCol"] as const) : []),
    ...(isLast ? (["lastCol"] as const) : []),
  ];
}

import type { Styles } from "./readStyles";
import { readAttribute } from "./scanTags";
import { childOf, settingOf, type WordElement } from "./WordElement";

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

import { parseArea } from "../domain/workbook/address";
import { type CellState, cellAt } from "../domain/workbook/cellAt";
import { eachCellOf } from "../domain/workbook/restoreCells";
import { roleLooks } from "../domain/workbook/roleLooks";
import type { SheetSnapshot } from "../domain/workbook/Snapshot";

const defaultWidth = 8.43;
/** Points of a line of Calibri 11 (Excel's default row). */
const lineHeight = 15;
/** Excel's tallest row, in points. */
const tallest = 409;

/** Characters of Spanish text that fit where one digit a character is reckoned. */
const charactersPerWidth = 1.2;
/** A formula without a known value in a column this wide is taken for a text of some lines. */
const textColumn = 30;
const unknownLines = 4;

/** Lines of one paragraph: words that do not fit begin a new line, and longer ones are cut. */
function wrapLines(paragraph: string, perLine: number): number {
  let [lines, used] = [1, 0];
  for (const { length } of paragraph.split(" ")) {
    const fits = used === 0 || used + 1 + length <= perLine;
    lines += fits ? 0 : 1;
    used = fits && used > 0 ? used + 1 + length : length;
    const more = Math.max(0, Math.ceil(used / perLine) - 1);
    lines += more;
    used -= more * perLine;
  }
  return lines;
}

/** Lines that a text takes in a column of so many characters. */
function countLines(text: string, characters: number): number {
  const perLine = Math.max(1, characters * charactersPerWidth);
  return text.split("\n").reduce((sum, line) => sum + wrapLines(line, perLine), 0);
}

function linesOf({ value, formula }: CellState, characters: number): number {
  if (typeof value === "string" && value !== "") return countLines(value, characters);
  return formula !== "" && value === "" && characters >= textColumn ? unknownLines : 1;
}

/**
 * Points that the wrapped texts of a sheet need, by row, for rows that have no height of their own: programs other than
 * Excel do not always fit rows when they open a file. An estimate; Excel fits the row again when its text changes.
 */
export function estimateHeights(sheet: SheetSnapshot): Readonly<Record<number, number>> {
  const lines = new Map<number, number>();
  for (const { area, style } of sheet.look.styles) {
    const look = roleLooks[style];
    const scale = (look.size ?? 11) / 11;
    eachCellOf(look.wrap ? parseArea(area) : undefined, (row, column) => {
      const width = (sheet.look.widths[column] ?? defaultWidth) / scale;
      const count = linesOf(cellAt(sheet, row, column), width) * scale;
      lines.set(row, Math.max(lines.get(row) ?? 1, count));
    });
  }
  const rows = [...lines].filter(([row, count]) => count > 1 && sheet.look.heights[row] === undefined);
  return Object.fromEntries(rows.map(([row, count]) => [row, Math.min(tallest, Math.ceil(count * lineHeight))]));
}

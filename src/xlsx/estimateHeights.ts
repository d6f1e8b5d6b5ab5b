import { countLines } from "../domain/text/countLines";
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

/** A formula without a known value in a column this wide is taken for a text of some lines, unless its format is that of a number. */
const textColumn = 30;
const unknownLines = 4;

function linesOf({ value, formula, format }: CellState, characters: number): number {
  if (typeof value === "string" && value !== "") return countLines(value, characters);
  const mayBeText = formula !== "" && value === "" && /^(General|@)$/.test(format);
  return mayBeText && characters >= textColumn ? unknownLines : 1;
}

/** Rows of tables in which nobody has typed anything: their formulas show nothing either. */
function blankRows(sheet: SheetSnapshot): ReadonlySet<number> {
  const rows = new Map<number, boolean>();
  for (const table of sheet.tables)
    eachCellOf(parseArea(table.area), (row, column) => {
      const { value, formula } = cellAt(sheet, row, column);
      rows.set(row, (rows.get(row) ?? true) && (formula !== "" || value === ""));
    });
  return new Set([...rows].flatMap(([row, isBlank]) => (isBlank ? [row] : [])));
}

/**
 * Points that the wrapped texts of a sheet need, by row, for rows that have no height of their own: programs other than
 * Excel do not always fit rows when they open a file. An estimate; Excel fits the row again when its text changes.
 */
export function estimateHeights(sheet: SheetSnapshot): Readonly<Record<number, number>> {
  const lines = new Map<number, number>();
  const blank = blankRows(sheet);
  for (const { area, style } of sheet.look.styles) {
    const look = roleLooks[style];
    const scale = (look.size ?? 11) / 11;
    eachCellOf(look.wrap ? parseArea(area) : undefined, (row, column) => {
      const width = (sheet.look.widths[column] ?? defaultWidth) / scale;
      // A hidden column shows nothing.
      if (width === 0 || blank.has(row)) return;
      const count = linesOf(cellAt(sheet, row, column), width) * scale;
      lines.set(row, Math.max(lines.get(row) ?? 1, count));
    });
  }
  const rows = [...lines].filter(([row, count]) => count > 1 && sheet.look.heights[row] === undefined);
  return Object.fromEntries(rows.map(([row, count]) => [row, Math.min(tallest, Math.ceil(count * lineHeight))]));
}

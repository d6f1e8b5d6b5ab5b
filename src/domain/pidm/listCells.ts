import { isBlank } from "../text/isBlank";
import type { Cell } from "../workbook/Cell";

type Row = readonly Cell[];

/** The cell of a column; "" where there is none. */
export const cellOf = (cells: Row, column: number | undefined): Cell =>
  column === undefined ? "" : (cells[column] ?? "");
/** Its text without spaces around it. */
export const textOf = (cells: Row, column: number | undefined): string => String(cellOf(cells, column)).trim();

/** The first text that stands in a row. */
export function firstText(cells: Row): string {
  return String(cells.find((cell) => !isBlank(cell)) ?? "").trim();
}

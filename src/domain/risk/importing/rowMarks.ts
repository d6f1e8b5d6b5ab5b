import { isBlank } from "../../text/isBlank";
import { normalizeText } from "../../text/normalizeText";
import type { Cell, Grid } from "../../workbook/Cell";
import type { Headers } from "./findHeaders";
import { controlFields, isControlResult, type MapField } from "./MapField";

/** Openings of the rows below a map: totals, signatures, legends. */
const footers =
  /^(?:(?:sub ?total|total|gran total|fuente|notas?|firma|version)\b|elabor|revis|aprob|proyecto:|proyecto$|\*|codigo:|convencion|fecha de|responsable del)/;

/** The cells of one row, as in the grid. */
export type Row = readonly Cell[];

/** Reads the cells of a row by field; without such a column the cell is empty. */
export function cellReader(grid: Grid, { matched }: Headers): (row: number, field: MapField) => Cell {
  const places = new Map(matched.map(({ field, index }) => [field, index]));
  return (row, field) => grid[row]?.[places.get(field) ?? -1] ?? "";
}

/** The cells of a row that hold something. */
export function filledIn(row: Row): readonly Cell[] {
  return row.filter((cell) => !isBlank(cell));
}

/** Columns whose texts may begin with any word. */
const prose: readonly MapField[] = ["controlText", "causes", "consequences", "action"];

/** Signatures as they may stand below any column; «Revisión mensual: …» is a control. */
const signature = /^(?:elaboro|reviso|aprobo)\s*:/;

/** The first filled cell of a row, and whether it stands in a column of prose. */
export function openingOf(row: Row, { matched }: Headers) {
  const index = row.findIndex((cell) => !isBlank(cell));
  const isProse = matched.some((column) => column.index === index && prose.includes(column.field));
  return { index, isProse, text: normalizeText(String(row[index] ?? "")) };
}

/** Whether a row says something of a control beside the given column; results and numbers alone say nothing. */
export function hasControl(row: Row, { matched }: Headers, but = -1): boolean {
  return matched.some(
    ({ field, index }) =>
      index !== but &&
      controlFields.has(field) &&
      !isControlResult(field) &&
      field !== "controlNumber" &&
      !isBlank(row[index] ?? ""),
  );
}

/** Rows with one or two filled cells that open as a signature or a total does. */
export function isFooter(row: Row, headers: Headers): boolean {
  const { index, isProse, text } = openingOf(row, headers);
  if (isProse) return signature.test(text) && !hasControl(row, headers, index);
  return footers.test(text) && (text.includes("total") || filledIn(row).length <= 2);
}

/** A row of no risk that a person may have meant as a control. */
export function isLostControl(row: Row, headers: Headers): boolean {
  return hasControl(row, headers) && !isFooter(row, headers);
}

/** The headings again at the top of another page, or the numbers of the columns below them. */
export function isHeadingAgain(row: Row, { columns }: Headers): boolean {
  const filled = filledIn(row);
  if (filled.every((cell, index) => String(cell) === String(index + 1)) && filled.length > 2) return true;
  const same = columns.filter(({ index, leaf }) => leaf !== "" && String(row[index] ?? "").trim() === leaf);
  return same.length * 2 > filled.length;
}

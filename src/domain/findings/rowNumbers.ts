import { parseArea } from "../workbook/address";
import type { Place } from "./Place";

/** Number of the record (renglón, from 1) by sheet and sheet row. */
export type RowNumbers = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** Turns the rows of tables into numbers that people count by. */
export function buildRowNumbers(
  tables: readonly { readonly sheet: string; readonly rows: readonly number[] }[],
): RowNumbers {
  return new Map(
    tables.map(({ sheet, rows }) => [sheet, new Map(rows.map((row, index) => [row, index + 1] as const))] as const),
  );
}

/** Number of the record that a cell belongs to; undefined for a section as a whole and outside our tables. */
export function rowNumberOf(place: Place, rows: RowNumbers): number | undefined {
  if (!("sheet" in place)) return place.row > 0 ? place.row : undefined;
  const area = parseArea(place.cell);
  return area === undefined ? undefined : rows.get(place.sheet)?.get(area.row);
}

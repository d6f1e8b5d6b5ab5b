import type { Place } from "../../domain/findings/Place";
import { parseArea } from "../../domain/workbook/address";
import type { PaneTexts } from "../texts/Texts";
import type { BookState } from "./BookState";
import type { PlaceView } from "./FindingView";

/** Number of the record (renglón, from 1) by sheet and sheet row. */
export type RowNumbers = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** Turns the rows of our tables into numbers that people count by. */
export function buildRowNumbers(tableRows: BookState["tableRows"]): RowNumbers {
  return new Map(
    tableRows.map(({ sheet, rows }) => [sheet, new Map(rows.map((row, index) => [row, index + 1] as const))] as const),
  );
}

/** Number of the record that a cell belongs to; undefined outside our tables. */
export function rowNumberOf(place: Place, rows: RowNumbers): number | undefined {
  if (!("sheet" in place)) return place.row > 0 ? place.row : undefined;
  const area = parseArea(place.cell);
  return area === undefined ? undefined : rows.get(place.sheet)?.get(area.row);
}

/** «Presupuesto, renglón 3, F6», or «Formato, sección 8.1, fila 3». */
export function describePlace(place: Place, rows: RowNumbers, words: PaneTexts["review"]): PlaceView {
  if (!("sheet" in place)) return { label: words.placeForm(place.section, place.row) };
  const number = rowNumberOf(place, rows);
  const label =
    number === undefined ? words.placeCell(place.sheet, place.cell) : words.place(place.sheet, number, place.cell);
  return { label, to: { sheet: place.sheet, cell: place.cell } };
}

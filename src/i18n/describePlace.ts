import type { Place } from "../domain/findings/Place";
import { type RowNumbers, rowNumberOf } from "../domain/findings/rowNumbers";

/** How pane or command line name a place. */
interface PlaceWords {
  readonly cell: (sheet: string, cell: string) => string;
  /** A cell in a row that people count, where they are told its number. */
  readonly row?: (sheet: string, row: number, cell: string) => string;
  /** Of the paper form: `row` is 0 for a section as a whole, `line` is that of a text. */
  readonly form: (section: string, row: number, line?: number) => string;
}

/** «Presupuesto, renglón 3, F6», «Presupuesto F6», or «8.1, renglón 3 (línea 144)»; "" for a finding without a place. */
export function describePlace(place: Place | undefined, words: PlaceWords, rows: RowNumbers = new Map()): string {
  if (place === undefined) return "";
  if (!("sheet" in place)) return words.form(place.section, place.row, place.line);
  const { sheet, cell } = place;
  const number = rowNumberOf(place, rows);
  return number === undefined || words.row === undefined ? words.cell(sheet, cell) : words.row(sheet, number, cell);
}

import type { BookPlace } from "../findings/Place";
import type { ActiveKind } from "../workbook/Snapshot";

/** What a returned workbook holds besides its tables: nothing of it is received, so a person is told. */
export interface Besides {
  /** Sheets that did not go out and hold something. */
  readonly sheets: readonly string[];
  /** Filled columns that somebody put into a table, by their headings. */
  readonly columns: readonly { readonly sheet: string; readonly column: string }[];
  /** A1 areas of typed cells outside the tables. */
  readonly cells: readonly { readonly sheet: string; readonly area: string }[];
  /** Typed cells in columns that are calculated. */
  readonly typedOver: readonly BookPlace[];
  readonly comments: readonly BookPlace[];
  /** Pictures, shapes, text boxes and charts, by sheet. */
  readonly drawings: readonly { readonly sheet: string; readonly count: number }[];
  /** Other files that formulas refer to, and those that the workbook is linked to without any formula. */
  readonly files: readonly string[];
  /** Macros and all else that could run: never run, nor followed. */
  readonly active: readonly ActiveKind[];
}

/** The places of all that, kind by kind, as a person looks them up: «Soportes», «Seguimiento E8». */
export function placesOf({ sheets, columns, cells, typedOver, comments, drawings, files }: Besides): readonly string[] {
  return [
    ...sheets,
    ...columns.map(({ sheet, column }) => `${sheet}: ${column}`),
    ...cells.map(({ sheet, area }) => `${sheet} ${area}`),
    ...[...typedOver, ...comments].map(({ sheet, cell }) => `${sheet} ${cell}`),
    ...drawings.map(({ sheet }) => sheet),
    ...files,
  ];
}

/** True where there is anything that a person should look at. */
export function holdsBesides(besides: Besides): boolean {
  return besides.active.length + placesOf(besides).length > 0;
}

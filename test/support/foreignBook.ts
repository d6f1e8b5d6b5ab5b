import type { CellStyle, CellValue } from "hucre";
import { writeXlsx } from "hucre/xlsx";

/** A cell of a stranger's workbook: a value, or a formula with the value it shows, and how it looks. */
export interface ForeignCell {
  readonly value: string | number | Date;
  readonly formula?: string;
  readonly style?: CellStyle;
}

type Written = ForeignCell | string | number;

export interface ForeignSheet {
  readonly name: string;
  readonly rows: readonly (readonly Written[])[];
  readonly hidden?: boolean;
  /** Rows from 1: hidden by a filter, or with an outline level. */
  readonly hiddenRows?: readonly number[];
  readonly levels?: Readonly<Record<number, number>>;
}

function cellOf(cell: Written): ForeignCell {
  return typeof cell === "object" ? cell : { value: cell };
}

function shownOf(cell: Written): CellValue {
  const { value } = cellOf(cell);
  return value === "" ? null : value;
}

function sheetOf({ name, rows, hidden = false, hiddenRows = [], levels = {} }: ForeignSheet) {
  const cells = rows.flatMap((row, r) => row.map((cell, c) => [`${r},${c}`, cellOf(cell)] as const));
  const defs = rows.map(
    (_, r) => [r, { hidden: hiddenRows.includes(r + 1), outlineLevel: levels[r + 1] ?? 0 }] as const,
  );
  return {
    name,
    hidden,
    rows: rows.map((row) => row.map(shownOf)),
    cells: new Map(cells.filter(([, { value }]) => value !== "")),
    rowDefs: new Map(defs),
  };
}

/** A workbook that is not ours, as bytes of an .xlsx file. */
export function foreignBook(sheets: readonly ForeignSheet[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: sheets.map(sheetOf) });
}

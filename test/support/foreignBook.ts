import type { CellStyle, CellValue } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import { parseArea } from "../../src/domain/workbook/address";

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
  /** A1 areas of merged cells. */
  readonly merges?: readonly string[];
}

function cellOf(cell: Written): ForeignCell {
  return typeof cell === "object" ? cell : { value: cell };
}

function shownOf(cell: Written): CellValue {
  const { value } = cellOf(cell);
  return value === "" ? null : value;
}

function mergeOf(address: string) {
  const { row, column, rows, columns } = parseArea(address) ?? { row: 1, column: 1, rows: 1, columns: 1 };
  return { startRow: row - 1, startCol: column - 1, endRow: row + rows - 2, endCol: column + columns - 2 };
}

function sheetOf({ name, rows, hidden = false, hiddenRows = [], levels = {}, merges = [] }: ForeignSheet) {
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
    merges: merges.map(mergeOf),
  };
}

/** A workbook that is not ours, as bytes of an .xlsx file. */
export function foreignBook(sheets: readonly ForeignSheet[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: sheets.map(sheetOf) });
}

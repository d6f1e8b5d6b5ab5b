import { isBlank } from "../domain/text/isBlank";
import { formatColumn } from "../domain/workbook/address";
import type { Cell } from "../domain/workbook/Cell";
import type { FoundTable } from "./findTable";
import type { TableLayout } from "./Layout";

/** A data row of a table; a missing column reads as "". */
export interface LocatedRow {
  /** Sheet row, from 1. */
  readonly row: number;
  cell(key: string): Cell;
  text(key: string): string;
  /** "" where a constant or nothing stands. */
  formula(key: string): string;
}

/** Column letters by column key. */
export function columnLetters(found: FoundTable): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(found.columns).map(([key, column]) => [key, formatColumn(column)]));
}

/** The given sheet rows as rows of a table, without those whose typed columns are all blank. */
export function rowsAt(found: FoundTable, layout: TableLayout, rows: readonly number[]): readonly LocatedRow[] {
  const { cells } = found.sheet;
  if (cells === undefined) return [];
  const typed = layout.columns.flatMap(({ key, kind, ordinal }) => {
    const column = found.columns[key];
    // A number that the add-in gave makes no row.
    return kind === "computed" || ordinal || column === undefined ? [] : [column - cells.column];
  });
  return rows.flatMap((row) => {
    const values = cells.values[row - cells.row] ?? [];
    if (typed.every((index) => isBlank(values[index] ?? ""))) return [];
    const cell = (key: string): Cell => values[(found.columns[key] ?? 0) - cells.column] ?? "";
    const formulas = cells.formulas[row - cells.row] ?? [];
    const formula = (key: string): string => formulas[(found.columns[key] ?? 0) - cells.column] ?? "";
    return [{ row, cell, text: (key: string) => String(cell(key)), formula }];
  });
}

/** The data rows of a table without those whose typed columns are all blank. */
export function readRows(found: FoundTable, layout: TableLayout): readonly LocatedRow[] {
  const rows = Array.from({ length: Math.max(0, found.area.rows - 1) }, (_, index) => found.area.row + 1 + index);
  return rowsAt(found, layout, rows);
}

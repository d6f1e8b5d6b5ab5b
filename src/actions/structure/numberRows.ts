import { wholeOf } from "../../domain/findings/showCell";
import { isBlank } from "../../domain/text/isBlank";
import { formatCell } from "../../domain/workbook/address";
import { dataRows } from "../../domain/workbook/areas";
import { cellAt } from "../../domain/workbook/cellAt";
import type { Op, Write } from "../../domain/workbook/WritePlan";
import type { TableLayout } from "../../layouts/Layout";
import type { RowChange } from "../risk/encodeDraft";
import type { SheetTarget, TableTarget } from "./SheetTarget";

type WriteRow = readonly Write[];

/** Place of the column of numbers in the order of the layout; -1 for a table without one. */
function ordinalOf({ columns }: TableLayout): number {
  return columns.findIndex(({ ordinal }) => ordinal);
}

/** Gives the next number at each call, after the highest of some cells. */
function counterAfter(cells: readonly Write[]): () => number {
  let last = cells.reduce<number>((most, cell) => Math.max(most, wholeOf(cell ?? "") ?? 0), 0);
  return () => {
    last += 1;
    return last;
  };
}

/** Rows to be written, those without a number after the highest of the table. */
export function numberRows(
  layout: TableLayout,
  rows: readonly WriteRow[],
  existing: readonly WriteRow[],
): readonly WriteRow[] {
  const at = ordinalOf(layout);
  if (at < 0) return rows;
  const next = counterAfter([...existing, ...rows].map((row) => row[at] ?? null));
  return rows.map((row) => (isBlank(row[at] ?? "") ? row.with(at, next()) : row));
}

/** What tells rows apart: a number that only the workbook has does not. */
export function withoutNumber(layout: TableLayout, row: WriteRow): WriteRow {
  const at = ordinalOf(layout);
  return at < 0 ? row : row.with(at, null);
}

/** Changes of which each new row has its number, after the highest of the table. */
export function numberNewRows(
  { sheet }: SheetTarget,
  table: TableTarget,
  changes: readonly RowChange[],
): readonly RowChange[] {
  const at = ordinalOf(table.layout);
  const column = table.columns[table.layout.columns[at]?.key ?? ""];
  if (column === undefined) return changes;
  const next = counterAfter(dataRows(table.area).map((row) => cellAt(sheet, row, column).value));
  return changes.map((change) => {
    const lacks = change.row === undefined && isBlank(change.cells[at] ?? "");
    return lacks ? { cells: change.cells.with(at, next()) } : change;
  });
}

/** Numbers for the rows of a table that lack one, such as after the column was added; a row with nothing typed stays as it is. */
export function planNumbers({ sheet }: SheetTarget, table: TableTarget): readonly Op[] {
  const key = table.layout.columns[ordinalOf(table.layout)]?.key;
  if (key === undefined || table.missing !== "no") return [];
  const at = table.columns[key] ?? 0;
  const typed = table.layout.columns.filter((one) => one.kind !== "computed" && one.key !== key);
  const stateOf = (column: string, row: number): Write =>
    table.added.has(column) ? "" : cellAt(sheet, row, table.columns[column] ?? 0).value;
  const rows = dataRows(table.area);
  const next = counterAfter(rows.map((row) => stateOf(key, row)));
  const lacks = (row: number) =>
    isBlank(stateOf(key, row) ?? "") && typed.some((one) => !isBlank(stateOf(one.key, row) ?? ""));
  return rows
    .filter(lacks)
    .map((row): Op => ({ op: "setValues", sheet: sheet.name, area: formatCell(row, at), values: [[next()]] }));
}

import type { TableKey } from "../../domain/findings/Place";
import { printTableForFile } from "../../domain/formula/printTable";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import { findTable } from "../../layouts/findTable";
import { sheetLayouts } from "../../layouts/index";
import type { TableLayout } from "../../layouts/Layout";

/** The structured reference of a column by its stable key, as the workbook names it now: tPresupuesto[Valor parcial]. */
export type ColumnName = (table: TableKey | "findings", key: string) => string;

function headersOf(snapshot: Snapshot, layout: TableLayout): ReadonlyMap<string, string> {
  const found = findTable(snapshot, layout);
  const now = (key: string) => {
    const column = found?.columns[key];
    return column === undefined ? undefined : found?.table.columns[column - found.area.column];
  };
  return new Map(layout.columns.map(({ key, header }) => [key, now(key) ?? header]));
}

/** Names columns as this workbook does, also after a person renamed or moved one. */
export function columnNames(snapshot: Snapshot): ColumnName {
  const tables = new Map(
    sheetLayouts.flatMap(({ table }) =>
      table === undefined
        ? []
        : [[table.key as string, { name: table.name, headers: headersOf(snapshot, table) }] as const],
    ),
  );
  return (key, column) => {
    const table = tables.get(key);
    const columns = [table?.headers.get(column) ?? column];
    return printTableForFile({ kind: "table", columns, sections: [] }, table?.name ?? key);
  };
}

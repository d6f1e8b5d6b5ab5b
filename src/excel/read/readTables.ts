import { type Area, formatArea, parseArea } from "../../domain/workbook/address";
import type { TableSnapshot } from "../../domain/workbook/Snapshot";
import { passing } from "../passing";
import type { Overview, TableHead } from "./readOverview";

/** A table whose area is on its way, and its last row when somebody asked for it. */
export interface PendingTable {
  readonly head: TableHead;
  readonly range: Excel.Range;
  readonly last?: Excel.Range;
}

/** Asks for the areas of all tables, and for their last rows to weigh them by; read them after the next sync. */
export function loadTables(
  { workbook }: Excel.RequestContext,
  { tables }: Overview,
  weigh: boolean,
): readonly PendingTable[] {
  return tables.map((head) => {
    const range = passing(workbook.tables.getItem(head.name).getRange());
    range.load("address");
    return weigh
      ? { head, range, last: passing(range.getLastRow()).load("values,formulas,numberFormat") }
      : { head, range };
  });
}

/** Bytes of a row of a sheet in an answer, by the last rows of its tables: rows of a table are much alike. */
export function weighRows(pending: readonly PendingTable[], sheet: string, withFormulas: boolean): number {
  const rows = pending.flatMap(({ head, last }) => (head.sheet === sheet && last !== undefined ? [last] : []));
  const texts = rows.map(({ values, formulas, numberFormat }) =>
    JSON.stringify([values, withFormulas ? formulas : [], numberFormat]),
  );
  return texts.reduce((sum, text) => sum + new TextEncoder().encode(text).length, 0);
}

/** Header and data rows of a table, without its totals row. */
export function tableArea({ head, range }: PendingTable): Area {
  const area = parseArea(range.address) ?? { row: 1, column: 1, rows: 1, columns: head.columns.length };
  return { ...area, rows: area.rows - (head.showTotals ? 1 : 0) };
}

/** The tables of a sheet, as a snapshot keeps them. */
export function readTables(pending: readonly PendingTable[], sheet: string): readonly TableSnapshot[] {
  return pending
    .filter(({ head }) => head.sheet === sheet)
    .map((table) => ({
      name: table.head.name,
      area: formatArea(tableArea(table)),
      columns: table.head.columns,
    }));
}

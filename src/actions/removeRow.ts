import { parseArea } from "../domain/workbook/address";
import { assertArea, contains } from "../domain/workbook/areas";
import { cellAt } from "../domain/workbook/cellAt";
import { findSheet } from "../domain/workbook/findSheet";
import { removeTableRows } from "../domain/workbook/removeTableRows";
import type { SheetSnapshot, Snapshot, TableSnapshot } from "../domain/workbook/Snapshot";
import type { SheetLink } from "../domain/workbook/WritePlan";
import type { Action, ActionResult } from "./Action";

/** A row that a plan takes out of its table: what a person typed in it, by column. */
interface RemovedRow {
  readonly sheet: string;
  /** Sheet row, from 1. */
  readonly row: number;
  readonly cells: readonly { readonly column: string; readonly text: string }[];
}

interface RemoveRowResult extends ActionResult {
  /** Absent where no table has a row there. */
  readonly removed?: RemovedRow;
}

function tableAround(sheet: SheetSnapshot, row: number, column: number): TableSnapshot | undefined {
  return sheet.tables.find(({ area: address }) => {
    const area = assertArea(address);
    return row > area.row && contains(area, row, column);
  });
}

/** Formulas give what the row says elsewhere: only what was typed is told. */
function typedCells(sheet: SheetSnapshot, table: TableSnapshot, row: number): RemovedRow["cells"] {
  const { column: first } = assertArea(table.area);
  return table.columns.flatMap((column, index) => {
    const { value, formula } = cellAt(sheet, row, first + index);
    const text = formula === "" ? String(value).trim() : "";
    return text === "" ? [] : [{ column, text }];
  });
}

/** Takes the row of a cell out of its table; the rows below move up. */
export const removeRow = {
  id: "removeRow",
  preview: "always",
  effect: "correction",
  run(snapshot: Snapshot, at: SheetLink): RemoveRowResult {
    const sheet = findSheet(snapshot, at.sheet);
    const cell = parseArea(at.cell);
    const table = sheet && cell && tableAround(sheet, cell.row, cell.column);
    if (!table) return { plan: [] };
    return {
      plan: removeTableRows(sheet, table, new Set([cell.row])),
      removed: { sheet: sheet.name, row: cell.row, cells: typedCells(sheet, table, cell.row) },
    };
  },
  detail: ({ removed }) => removed && { kind: "removedRow" as const, removed },
} as const satisfies Action<SheetLink, RemoveRowResult>;

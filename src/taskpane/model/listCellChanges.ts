import { formatCell, parseArea } from "../../domain/workbook/address";
import type { Cell } from "../../domain/workbook/Cell";
import { cellAt } from "../../domain/workbook/cellAt";
import { findSheet } from "../../domain/workbook/findSheet";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import type { Op, WritePlan } from "../../domain/workbook/WritePlan";

/** A cell that a plan writes: what it holds now and what it would hold. */
export interface CellChange {
  readonly sheet: string;
  readonly cell: string;
  readonly from: Cell;
  readonly to: Cell;
}

function cellsOf(op: Op): readonly { readonly row: number; readonly column: number; readonly to: Cell }[] {
  if (op.op !== "setValues" && op.op !== "setFormulas") return [];
  const area = parseArea(op.area);
  if (area === undefined) return [];
  const grid: readonly (readonly (Cell | null)[])[] = op.op === "setValues" ? op.values : op.formulas;
  return grid.flatMap((line, down) =>
    line.flatMap((to, right) => (to === null ? [] : [{ row: area.row + down, column: area.column + right, to }])),
  );
}

/** The cells that a plan writes into sheets that exist already, at most `limit`. */
export function listCellChanges(plan: WritePlan, before: Snapshot, limit: number): readonly CellChange[] {
  const changes: CellChange[] = [];
  for (const op of plan) {
    if (changes.length >= limit) break;
    const sheet = "sheet" in op ? findSheet(before, op.sheet) : undefined;
    if (sheet === undefined) continue;
    for (const { row, column, to } of cellsOf(op)) {
      const state = cellAt(sheet, row, column);
      const from = state.formula === "" ? state.value : state.formula;
      changes.push({ sheet: sheet.name, cell: formatCell(row, column), from, to });
    }
  }
  return changes.slice(0, limit);
}

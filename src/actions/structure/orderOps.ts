import type { Op } from "../../domain/workbook/WritePlan";

/**
 * Formats before values, or Excel turns codes into numbers and dates; values before tables; tables and names before the
 * formulas that mention them; looks last.
 */
const ranks: Readonly<Record<Op["op"], number>> = {
  addSheet: 0,
  clearSheet: 0,
  renameTable: 1,
  addTableColumn: 2,
  resizeTable: 3,
  setNumberFormat: 4,
  setValues: 5,
  addTable: 6,
  defineName: 7,
  setFormulas: 8,
  setValidation: 9,
  removeLinks: 9,
  addLink: 10,
  setStyle: 11,
  setConditionalFormats: 12,
  setColumnWidth: 13,
  setRowHeight: 13,
  setView: 14,
  setPage: 15,
  addChart: 16,
  setProperty: 17,
  activate: 18,
  removeChart: 19,
  removeName: 19,
  removeTableColumn: 19,
  removeTable: 19,
  removeSheet: 19,
};

/** Sorts the steps of a plan by what they need; steps of one kind keep their order. `early` tables stand before their columns grow. */
export function orderOps(ops: readonly Op[], early: ReadonlySet<string>): readonly Op[] {
  const rank = (op: Op) => (op.op === "addTable" && early.has(op.table) ? 1 : ranks[op.op]);
  return [...ops].sort((a, b) => rank(a) - rank(b));
}

import { type Area, formatArea, parseArea } from "../../domain/workbook/address";
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

type Merged = Extract<Op, { readonly op: "setStyle" | "setNumberFormat" }>;

function isMergeable(op: Op): op is Merged {
  return op.op === "setStyle" || op.op === "setNumberFormat";
}

function sameLook(a: Merged, b: Merged): boolean {
  if (a.sheet !== b.sheet) return false;
  if (a.op === "setStyle") return b.op === "setStyle" && a.style === b.style;
  return b.op === "setNumberFormat" && a.format === b.format;
}

/** The block that two areas make when they touch along a whole side. */
function unite(a: Area, b: Area): Area | undefined {
  if (a.row === b.row && a.rows === b.rows && a.column + a.columns === b.column)
    return { ...a, columns: a.columns + b.columns };
  if (a.column === b.column && a.columns === b.columns && a.row + a.rows === b.row)
    return { ...a, rows: a.rows + b.rows };
  return undefined;
}

function mergePair(a: Op | undefined, b: Op): Op | undefined {
  if (a === undefined || !isMergeable(a) || !isMergeable(b) || !sameLook(a, b)) return undefined;
  const [left, right] = [parseArea(a.area), parseArea(b.area)];
  const area = left === undefined || right === undefined ? undefined : unite(left, right);
  return area === undefined ? undefined : { ...a, area: formatArea(area) };
}

/** Joins neighbouring steps that give touching blocks the same look, so that Excel gets fewer requests. */
export function mergeOps(ops: readonly Op[]): readonly Op[] {
  const merged: Op[] = [];
  for (const op of ops) {
    const pair = mergePair(merged.at(-1), op);
    if (pair === undefined) merged.push(op);
    else merged[merged.length - 1] = pair;
  }
  return merged;
}

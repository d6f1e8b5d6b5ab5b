import { type Area, formatArea, parseArea } from "../../domain/workbook/address";
import type { Op } from "../../domain/workbook/WritePlan";

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

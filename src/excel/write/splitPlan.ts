import { formatArea, parseArea } from "../../domain/workbook/address";
import type { Op, WritePlan } from "../../domain/workbook/WritePlan";
import { uniformFormula } from "./uniform";

/**
 * Bytes of a request. Excel on the web refuses more than 5 MB (docs: «Resource limits»); smaller ones let a person see how far
 * the writing is, and cancel it between two.
 */
const payloadLimit = 1_250_000;

/** Bytes of paths and actions that a step adds beside its cells. */
const stepBytes = 600;
/** A chart sets about thirty properties; equal looks are set together. */
const [chartBytes, lookBytes] = [4_000, 300];

const encoder = new TextEncoder();

type CellsOp = Extract<Op, { readonly op: "setValues" | "setFormulas" }>;

function isBlock(op: Op): op is CellsOp {
  return op.op === "setValues" || op.op === "setFormulas";
}

function rowsOf(op: CellsOp): readonly (readonly unknown[])[] {
  return op.op === "setValues" ? op.values : op.formulas;
}

function bytesOf(row: readonly unknown[]): number {
  return encoder.encode(JSON.stringify(row)).length + 1;
}

/** Estimated bytes of a step in a request; a formula that a block shares is sent once. */
export function weighStep(op: Op): number {
  const shared = op.op === "setFormulas" ? uniformFormula(op.formulas) : undefined;
  if (shared !== undefined) return stepBytes + bytesOf([shared]);
  if (isBlock(op)) return rowsOf(op).reduce((sum, row) => sum + bytesOf(row), stepBytes);
  if (op.op === "setStyle" || op.op === "setColumnWidth") return lookBytes;
  return op.op === "addChart" ? chartBytes : stepBytes + bytesOf([op]);
}

function sliceBlock(op: CellsOp, from: number, to: number): Op {
  const whole = parseArea(op.area) ?? { row: 1, column: 1, rows: 1, columns: 1 };
  const area = formatArea({ ...whole, row: whole.row + from, rows: to - from });
  return op.op === "setValues"
    ? { ...op, area, values: op.values.slice(from, to) }
    : { ...op, area, formulas: op.formulas.slice(from, to) };
}

/** A large block as blocks of rows that each fit in a request. */
function splitBlock(op: CellsOp, limit: number): readonly Op[] {
  const rows = rowsOf(op);
  const parts: Op[] = [];
  let [from, bytes] = [0, stepBytes];
  rows.forEach((row, index) => {
    const size = bytesOf(row);
    if (index > from && bytes + size > limit) {
      parts.push(sliceBlock(op, from, index));
      [from, bytes] = [index, stepBytes];
    }
    bytes += size;
  });
  return [...parts, sliceBlock(op, from, rows.length)];
}

/** The plan as requests that Excel accepts, in order: one, unless its payload is above the limit (bytes). */
export function splitPlan(plan: WritePlan, limit = payloadLimit): readonly WritePlan[] {
  const requests: Op[][] = [[]];
  let bytes = 0;
  for (const op of plan) {
    const parts = isBlock(op) && weighStep(op) > limit ? splitBlock(op, limit) : [op];
    for (const part of parts) {
      const size = weighStep(part);
      if (bytes > 0 && bytes + size > limit) {
        requests.push([]);
        bytes = 0;
      }
      requests.at(-1)?.push(part);
      bytes += size;
    }
  }
  return requests;
}

import { type Area, formatArea, parseArea } from "../../domain/workbook/address";
import { intersect } from "../../domain/workbook/areas";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import type { Op, WritePlan } from "../../domain/workbook/WritePlan";
import type { OpOf } from "../ops/Step";
import { unite } from "../read/readCells";
import { shareFormulas } from "./shareFormulas";
import { type TablePlace, tableAreas } from "./tableAreas";

type CellStep = OpOf<"setValues"> | OpOf<"setFormulas">;

/** Cells of a block that none of its steps writes: each costs «null,», and a step some four hundred bytes. */
const mostLeft = 60;

function gridOf(op: CellStep): readonly (readonly unknown[])[] {
  return op.op === "setValues" ? op.values : op.formulas;
}

function isLone({ formulas }: OpOf<"setFormulas">): boolean {
  return formulas.length === 1 && formulas[0]?.length === 1;
}

/** Steps in the order of a plan, and the block that holds their cells. */
interface JoinedCells {
  readonly steps: readonly CellStep[];
  readonly area: Area;
}

/** The steps as one: null leaves a cell as it is (docs: «Blank and null values»). */
function joinSteps({ steps, area }: JoinedCells): Op {
  const [first] = steps;
  if (first === undefined) throw new Error("a block without steps");
  if (steps.length === 1) return first;
  const grid: unknown[][] = Array.from({ length: area.rows }, () => new Array<unknown>(area.columns).fill(null));
  for (const step of steps) {
    const at = parseArea(step.area) ?? area;
    gridOf(step).forEach((row, r) => {
      row.forEach((cell, c) => {
        const line = grid[at.row - area.row + r];
        if (line !== undefined && cell !== null) line[at.column - area.column + c] = cell;
      });
    });
  }
  const place = { sheet: first.sheet, area: formatArea(area) };
  return first.op === "setValues"
    ? { ...place, op: "setValues", values: grid as OpOf<"setValues">["values"] }
    : { ...place, op: "setFormulas", formulas: grid as unknown as OpOf<"setFormulas">["formulas"] };
}

function cellsOf({ rows, columns }: Area): number {
  return rows * columns;
}

/** The block with those of the next; undefined where they are too far apart, or a table is in between. */
function widen(
  block: JoinedCells | undefined,
  begun: JoinedCells,
  tables: readonly TablePlace[],
): JoinedCells | undefined {
  const [first, step] = [block?.steps[0], begun.steps[0]];
  if (block === undefined || first?.op !== step?.op || first?.sheet !== step?.sheet) return undefined;
  const area = unite([block.area, begun.area]);
  if (area === undefined) return undefined;
  const steps = [...block.steps, ...begun.steps];
  const written = steps.reduce((sum, one) => sum + cellsOf(parseArea(one.area) ?? area), 0);
  if (cellsOf(area) - written > mostLeft) return undefined;
  const meets = tables.some((table) => table.sheet === first?.sheet && intersect(table.area, area) !== undefined);
  return meets ? undefined : { steps, area };
}

/** A block that a step may begin; undefined for one that stays alone. */
function beginBlock(op: Op): JoinedCells | undefined {
  const mayJoin = op.op === "setValues" || (op.op === "setFormulas" && isLone(op));
  const area = mayJoin ? parseArea(op.area) : undefined;
  return mayJoin && area !== undefined ? { steps: [op], area } : undefined;
}

/**
 * Steps that write cells near one another, as one each. Never into a table: of a calculated column all rows are written, or
 * those that the plan names. Formulas of several cells stay alone, since one that they share is sent once.
 */
export function joinCells(plan: WritePlan, known: Snapshot | undefined): WritePlan {
  if (known === undefined) return plan;
  const tables = [...tableAreas(known, plan).values()];
  const joined: Op[] = [];
  let block: JoinedCells | undefined;
  for (const op of shareFormulas(plan, tables)) {
    const begun = beginBlock(op);
    const wider = begun === undefined ? undefined : widen(block, begun, tables);
    if (wider === undefined && block !== undefined) joined.push(joinSteps(block));
    if (begun === undefined) joined.push(op);
    block = wider ?? begun;
  }
  if (block !== undefined) joined.push(joinSteps(block));
  return joined;
}

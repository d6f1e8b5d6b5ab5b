import { formatArea, parseArea } from "../../domain/workbook/address";
import { overlaps } from "../../domain/workbook/areas";
import type { Op, WritePlan } from "../../domain/workbook/WritePlan";
import type { OpOf } from "../ops/Step";
import { unite } from "../read/readCells";
import type { TablePlace } from "./tableAreas";
import { isFixed } from "./uniform";

type Formulas = OpOf<"setFormulas">;

/** Cells from which on one formula for all of them is worth a step of its own. */
const fewest = 4;

function loneFormula(op: Op | undefined): string | undefined {
  if (op?.op !== "setFormulas" || op.formulas.length !== 1 || op.formulas[0]?.length !== 1) return undefined;
  return op.formulas[0][0];
}

/** Steps of single cells as the one block that they fill; undefined where they fill none, or a table stands in it. */
function asBlock(steps: readonly Formulas[], formula: string, tables: readonly TablePlace[]): Formulas | undefined {
  const [first] = steps;
  const cells = new Set(steps.map(({ area }) => area));
  const area = unite([...cells].flatMap((cell) => parseArea(cell) ?? []));
  if (first === undefined || area === undefined || cells.size < fewest) return undefined;
  if (area.rows * area.columns !== cells.size || !isFixed(formula)) return undefined;
  if (tables.some((table) => table.sheet === first.sheet && overlaps(table.area, area))) return undefined;
  const row = new Array<string>(area.columns).fill(formula);
  return { ...first, area: formatArea(area), formulas: new Array<string[]>(area.rows).fill(row) };
}

/** Formulas of single cells that follow one another; those that a block shares come after the others. */
function shareRun(run: readonly Formulas[], tables: readonly TablePlace[]): readonly Op[] {
  const groups = new Map<string, Formulas[]>();
  for (const step of run) {
    const formula = loneFormula(step) ?? "";
    const group = groups.get(formula);
    if (group === undefined) groups.set(formula, [step]);
    else group.push(step);
  }
  const blocks = [...groups].flatMap(([formula, steps]) => {
    const block = asBlock(steps, formula, tables);
    return block === undefined ? [] : [{ block, steps }];
  });
  const shared = new Set(blocks.flatMap(({ steps }) => steps));
  return [...run.filter((step) => !shared.has(step)), ...blocks.map(({ block }) => block)];
}

/** Equal formulas of single cells that fill a block, as one step: a formula that a block shares is sent once. */
export function shareFormulas(plan: WritePlan, tables: readonly TablePlace[]): WritePlan {
  const shared: Op[] = [];
  let run: Formulas[] = [];
  const end = () => {
    shared.push(...shareRun(run, tables));
    run = [];
  };
  for (const op of plan) {
    const isNext = op.op === "setFormulas" && loneFormula(op) !== undefined;
    if (!isNext || (run[0] !== undefined && run[0].sheet !== op.sheet)) end();
    if (isNext) run.push(op);
    else shared.push(op);
  }
  end();
  return shared;
}

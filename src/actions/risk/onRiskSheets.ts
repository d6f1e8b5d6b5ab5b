import { applyPlan } from "../../domain/workbook/applyPlan";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import type { StructureConflict } from "../../domain/workbook/StructureConflict";
import type { WritePlan } from "../../domain/workbook/WritePlan";
import type { ActionResult } from "../Action";
import { withPaper } from "../planPaper";
import { planRowChanges } from "../rows/planRowChanges";
import { structure } from "../structure";
import { findTargets } from "../structure/findTargets";
import { formulaWords } from "../structure/headerMaps";
import { mergeOps, orderOps } from "../structure/orderOps";
import { isWholeTable, type SheetTarget } from "../structure/SheetTarget";
import { joinSteps } from "../structure/StructureJob";
import type { RiskChanges } from "./encodeDraft";

/** What a command of the risk map writes, and what it leaves as it is. */
export interface RiskSheetsResult extends ActionResult {
  readonly conflicts: readonly StructureConflict[];
  /** The plan also makes or repairs sheets. */
  readonly structured: boolean;
}

const tables = ["risks", "impacts", "controls"] as const;
const sheets: readonly string[] = [...tables, "riskMap"];

/** The sheets of the risk map as they stand or will be made. */
function riskTargets(snapshot: Snapshot): readonly SheetTarget[] {
  return findTargets(snapshot).targets.filter(({ layout }) => sheets.includes(layout.key));
}

function isComplete(targets: readonly SheetTarget[]): boolean {
  return targets.length === sheets.length && targets.every(({ isNew, table }) => !isNew && isWholeTable(table));
}

/** Writes the changed and new rows of the three tables; all of them or, with a conflict, none. */
export function planRiskRows(snapshot: Snapshot, changes: RiskChanges): Omit<RiskSheetsResult, "structured"> {
  const targets = riskTargets(snapshot);
  const words = formulaWords(targets);
  const step = joinSteps(
    targets.flatMap((target) => {
      const key = tables.find((one) => one === target.layout.key);
      return key === undefined ? [] : [planRowChanges(target, changes[key], words)];
    }),
  );
  if (step.conflicts.length > 0) return { plan: [], conflicts: step.conflicts };
  return { plan: mergeOps(orderOps(step.ops, new Set())), conflicts: [] };
}

/** Sheets that are missing come first, in the same plan: one undo takes all of it back. */
export function onRiskSheets(
  snapshot: Snapshot,
  write: (book: Snapshot) => Omit<RiskSheetsResult, "structured">,
): RiskSheetsResult {
  if (isComplete(riskTargets(snapshot))) {
    const { plan, conflicts } = write(snapshot);
    return { plan: withPaper(snapshot, plan), conflicts, structured: false };
  }
  const made = structure.run(snapshot, {});
  const after = applyPlan(snapshot, made.plan);
  if (!isComplete(riskTargets(after))) return { plan: [], conflicts: made.conflicts, structured: true };
  const { plan, conflicts } = write(after);
  const joined: WritePlan = conflicts.length > 0 ? [] : [...made.plan, ...plan];
  return { plan: withPaper(snapshot, joined), conflicts: [...made.conflicts, ...conflicts], structured: true };
}

import { applyPlan } from "../../domain/workbook/applyPlan";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import type { StructureConflict } from "../../domain/workbook/StructureConflict";
import type { WritePlan } from "../../domain/workbook/WritePlan";
import type { SheetKey } from "../../layouts/index";
import type { ActionResult } from "../Action";
import { withPaper } from "../planPaper";
import type { RowChange } from "../risk/encodeDraft";
import { structure } from "../structure";
import { findTargets } from "../structure/findTargets";
import { formulaWords } from "../structure/headerMaps";
import { mergeOps, orderOps } from "../structure/orderOps";

import { isWholeTable, type SheetTarget } from "../structure/SheetTarget";
import { joinSteps } from "../structure/StructureJob";
import { planRowChanges } from "./planRowChanges";

/** What a command writes into tables of the template, and what it leaves as it is. */
export interface RowsResult extends ActionResult {
  readonly conflicts: readonly StructureConflict[];
  /** The plan also makes or repairs sheets. */
  readonly structured: boolean;
}

/** Changed and new rows by key of their sheet. */
type SheetRows = Readonly<Partial<Record<SheetKey, readonly RowChange[]>>>;

/** Some sheets as they stand or will be made. */
function targetsOf(snapshot: Snapshot, sheets: readonly string[]): readonly SheetTarget[] {
  return findTargets(snapshot).targets.filter(({ layout }) => sheets.includes(layout.key));
}

function areWhole(targets: readonly SheetTarget[], sheets: readonly string[]): boolean {
  return targets.length === sheets.length && targets.every(({ isNew, table }) => !isNew && isWholeTable(table));
}

/** Writes the changed and new rows of some tables; all of them or, with a conflict, none. */
export function planTableRows(
  snapshot: Snapshot,
  sheets: readonly SheetKey[],
  changes: SheetRows,
): Omit<RowsResult, "structured"> {
  const targets = targetsOf(snapshot, sheets);
  const words = formulaWords(targets);
  const step = joinSteps(
    targets.map((target) => planRowChanges(target, changes[target.layout.key as SheetKey] ?? [], words)),
  );
  if (step.conflicts.length > 0) return { plan: [], conflicts: step.conflicts };
  return { plan: mergeOps(orderOps(step.ops, new Set())), conflicts: [] };
}

/** Sheets that are missing come first, in the same plan: one undo takes all of it back. */
export function onSheets(
  snapshot: Snapshot,
  sheets: readonly SheetKey[],
  write: (book: Snapshot) => Omit<RowsResult, "structured">,
): RowsResult {
  if (areWhole(targetsOf(snapshot, sheets), sheets)) {
    const { plan, conflicts } = write(snapshot);
    return { plan: withPaper(snapshot, plan), conflicts, structured: false };
  }
  const made = structure.run(snapshot, {});
  const after = applyPlan(snapshot, made.plan);
  if (!areWhole(targetsOf(after, sheets), sheets)) return { plan: [], conflicts: made.conflicts, structured: true };
  const { plan, conflicts } = write(after);
  const joined: WritePlan = conflicts.length > 0 ? [] : [...made.plan, ...plan];
  return { plan: withPaper(snapshot, joined), conflicts: [...made.conflicts, ...conflicts], structured: true };
}

import { applyPlan } from "../../domain/workbook/applyPlan";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import type { StructureConflict } from "../../domain/workbook/StructureConflict";
import type { WritePlan } from "../../domain/workbook/WritePlan";
import type { SheetKey } from "../../layouts/index";
import { buildContent, type StructureInput } from "./buildContent";
import { findTargets } from "./findTargets";
import { formulaWords } from "./headerMaps";
import { mergeOps } from "./mergeOps";
import { orderOps } from "./orderOps";
import { joinSteps } from "./PlanStep";
import { earlyTables, planSheet } from "./planSheet";
import { relayFindings } from "./relayFindings";
import type { StructureJob } from "./StructureJob";

/** A plan for some sheets of the template, and what of the user's it leaves as it is. */
interface SheetsPlan {
  readonly plan: WritePlan;
  readonly conflicts: readonly StructureConflict[];
}

/** The part of «Estructurar» that concerns some sheets, whatever these are called now; nothing else of the workbook changes. */
export function structureSheets(before: Snapshot, input: StructureInput, keys: readonly SheetKey[]): SheetsPlan {
  const relay = keys.includes("findings") ? relayFindings(before) : [];
  const snapshot = relay.length === 0 ? before : applyPlan(before, relay);
  const { targets, conflicts } = findTargets(snapshot, keys);
  const own = targets.filter(({ layout }) => keys.some((key) => key === layout.key));
  const job: StructureJob = { snapshot, targets, content: buildContent(input), words: formulaWords(targets) };
  const step = joinSteps(own.map((target) => planSheet(job, target)));
  const plan = [...relay, ...mergeOps(orderOps(step.ops, earlyTables(own)))];
  return { plan, conflicts: [...conflicts, ...step.conflicts] };
}

import { applyPlan } from "../../domain/workbook/applyPlan";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import type { StructureConflict } from "../../domain/workbook/StructureConflict";
import type { Op, WritePlan } from "../../domain/workbook/WritePlan";
import type { SheetKey } from "../../layouts/index";
import type { SheetLayout } from "../../layouts/Layout";
import { buildContent, type StructureInput } from "./buildContent";
import { dropUnmade } from "./dropUnmade";
import { findTargets } from "./findTargets";
import { formulaWords } from "./headerMaps";
import { mergeOps, orderOps } from "./orderOps";
import { planFields } from "./planFields";
import { planCells, planLinks, planLook } from "./planLook";
import { planTable, type TableStep } from "./planTable";
import { relayFindings } from "./relayFindings";
import type { SheetTarget } from "./SheetTarget";
import { type BookContent, joinSteps, type PlanStep, type StructureJob } from "./StructureJob";

const noTable: TableStep = { ops: [], conflicts: [], rows: 0 };

/** A sheet made now is printed when the plan fills the table that it goes with. */
export function isPrinted({ printedWith }: SheetLayout, { tables }: BookContent): boolean {
  return printedWith === undefined || (tables[printedWith]?.rows.length ?? 0) > 0;
}

/** Tables around cells that stand already: they are made before their columns grow. */
function earlyTables(targets: readonly SheetTarget[]): ReadonlySet<string> {
  return new Set(targets.flatMap(({ table }) => (table?.missing === "frame" ? [table.layout.name] : [])));
}

/** One sheet of the template: made, or put right where it stands. */
function planSheet(job: StructureJob, target: SheetTarget): PlanStep {
  const { targets, content, words } = job;
  const { layout, sheet, table } = target;
  const color = layout.tabColor === undefined ? {} : { tabColor: layout.tabColor };
  const add: readonly Op[] = target.exists ? [] : [{ op: "addSheet", sheet: sheet.name, ...color }];
  const tableStep = table === undefined ? noTable : planTable(job, target, table);
  const fields = planFields(job, target);
  const ops = [
    ...add,
    ...planCells(target, words),
    ...fields.ops,
    ...tableStep.ops,
    ...planLinks(target, targets),
    ...planLook(target, tableStep.rows, isPrinted(layout, content)),
  ];
  const conflicts = [...fields.conflicts, ...tableStep.conflicts];
  if (!sheet.protected || ops.length === 0) return { ops, conflicts };
  return { ops: [], conflicts: [...conflicts, { kind: "sheet-protected", sheet: sheet.name }] };
}

/** What some sheets of the template are planned from, and the steps for them; `relay` comes first, and the job is about the workbook after it. */
interface SheetSteps {
  readonly job: StructureJob;
  readonly relay: WritePlan;
  /** The sheets that are planned; `job.targets` are all of the template. */
  readonly own: readonly SheetTarget[];
  readonly step: PlanStep;
}

/** Plans some sheets of the template, whatever these are called now. */
export function planSheets(before: Snapshot, input: StructureInput, keys: readonly string[]): SheetSteps {
  const relay = keys.includes("findings") ? relayFindings(before) : [];
  const snapshot = relay.length === 0 ? before : applyPlan(before, relay);
  const { targets, conflicts } = findTargets(snapshot, keys);
  const own = targets.filter(({ layout }) => keys.includes(layout.key));
  const job: StructureJob = { snapshot, targets, content: buildContent(input), words: formulaWords(targets) };
  const sheets = own.map((target) => planSheet(job, target));
  return { job, relay, own, step: joinSteps([{ ops: [], conflicts }, ...sheets]) };
}

/** Some steps in the order that Excel needs, after what comes first. */
export function orderSteps({ job, relay, own }: SheetSteps, ops: readonly Op[]): WritePlan {
  return [...relay, ...mergeOps(orderOps(dropUnmade(job.snapshot, ops), earlyTables(own)))];
}

/** A plan for some sheets of the template, and what of the user's it leaves as it is. */
interface SheetsPlan {
  readonly plan: WritePlan;
  readonly conflicts: readonly StructureConflict[];
}

/** The part of «Estructurar» that concerns some sheets; nothing else of the workbook changes. */
export function structureSheets(before: Snapshot, input: StructureInput, keys: readonly SheetKey[]): SheetsPlan {
  const steps = planSheets(before, input, keys);
  return { plan: orderSteps(steps, steps.step.ops), conflicts: steps.step.conflicts };
}

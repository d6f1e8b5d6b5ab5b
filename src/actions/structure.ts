import { factsOf } from "../domain/project/versions/FormFacts";
import { formatCell } from "../domain/workbook/address";
import { applyPlan } from "../domain/workbook/applyPlan";
import type { Snapshot } from "../domain/workbook/Snapshot";
import type { Op } from "../domain/workbook/WritePlan";
import { namedCell } from "../layouts/findTable";
import { inicio, versionName } from "../layouts/inicio";
import type { SheetLayout } from "../layouts/Layout";
import { planLastForm } from "../layouts/lastForm";
import { conditionalSheets, encodeUnprinted, unprintedProperty } from "../layouts/paper";
import { templateProperty, templateVersion } from "../layouts/templateVersion";
import type { Action, ActionResult } from "./Action";
import { withPaper } from "./planPaper";
import { buildContent, type StructureInput } from "./structure/buildContent";
import type { Content } from "./structure/Content";
import { findTargets } from "./structure/findTargets";
import { type FormulaWords, formulaWords } from "./structure/headerMaps";
import { mergeOps } from "./structure/mergeOps";
import { orderOps } from "./structure/orderOps";
import { planFields } from "./structure/planFields";
import { planCells, planLinks, planLook } from "./structure/planLook";
import { planListNames, planMapName } from "./structure/planNames";
import { planTable, type TableStep } from "./structure/planTable";
import { relayFindings } from "./structure/relayFindings";
import type { SheetTarget } from "./structure/SheetTarget";
import { joinSteps, type Step, type StructureConflict } from "./structure/StructureConflict";

export type { StructureInput } from "./structure/buildContent";
export type { StructureConflict } from "./structure/StructureConflict";

/** The plan, and what of the user's it leaves as it is. */
export interface StructureResult extends ActionResult {
  readonly conflicts: readonly StructureConflict[];
}

interface Job {
  readonly snapshot: Snapshot;
  readonly targets: readonly SheetTarget[];
  readonly content: Content;
  readonly words: FormulaWords;
}

const noTable: TableStep = { ops: [], conflicts: [], rows: 0 };

/** A sheet made now is printed when the plan fills the table that it goes with. */
function isPrinted({ printedWith }: SheetLayout, { tables }: Content): boolean {
  return printedWith === undefined || (tables[printedWith]?.rows.length ?? 0) > 0;
}

/** Which sheets stay off paper is known of workbooks that this template makes. */
function planUnprinted(targets: readonly SheetTarget[], content: Content): readonly Op[] {
  if (targets.some(({ isNew }) => !isNew)) return [];
  const off = conditionalSheets.filter((layout) => !isPrinted(layout, content)).map(({ key }) => key);
  return [{ op: "setProperty", key: unprintedProperty, value: encodeUnprinted(off) }];
}

function planSheet({ snapshot, targets, content, words }: Job, target: SheetTarget): Step {
  const { layout, sheet, table } = target;
  const color = layout.tabColor === undefined ? {} : { tabColor: layout.tabColor };
  const add: readonly Op[] = target.exists ? [] : [{ op: "addSheet", sheet: sheet.name, ...color }];
  const tableStep = table === undefined ? noTable : planTable(snapshot, target, table, content, words);
  const fields = planFields(snapshot, target, content, words);
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

/** The version goes up with a repair and never down: a newer template keeps its number. */
function planVersion(snapshot: Snapshot): readonly Op[] {
  const now = snapshot.properties[templateProperty];
  if (now !== undefined && Number.parseFloat(now) >= Number.parseFloat(templateVersion)) return [];
  const shown = namedCell(snapshot, versionName, inicio.name);
  const area = shown === undefined ? "" : formatCell(shown.row, shown.column);
  const show: readonly Op[] =
    shown === undefined ? [] : [{ op: "setValues", sheet: inicio.name, area, values: [[templateVersion]] }];
  return [...show, { op: "setProperty", key: templateProperty, value: templateVersion }];
}

/** What the form said is remembered, so that its next version can be compared; not where the workbook keeps other data. */
function planRecord(snapshot: Snapshot, { project }: StructureInput, { conflicts }: Step): readonly Op[] {
  const isKept = conflicts.some(({ kind }) => kind === "table-has-data" || kind === "field-has-value");
  return project?.origin === "form" && !isKept ? planLastForm(snapshot, factsOf(project)) : [];
}

function planFocus(targets: readonly SheetTarget[]): readonly Op[] {
  const [front] = targets;
  return front?.isNew === true ? [{ op: "activate", sheet: front.sheet.name, cell: "A1" }] : [];
}

function run(before: Snapshot, input: StructureInput): StructureResult {
  const relay = relayFindings(before);
  const snapshot = relay.length === 0 ? before : applyPlan(before, relay);
  const { targets, conflicts } = findTargets(snapshot);
  const job: Job = { snapshot, targets, content: buildContent(input), words: formulaWords(targets) };
  const step = joinSteps(targets.map((target) => planSheet(job, target)));
  const early = new Set(targets.flatMap(({ table }) => (table?.missing === "frame" ? [table.layout.name] : [])));
  const ops = [
    ...step.ops,
    ...planListNames(snapshot, job.words, step.ops),
    ...planMapName(snapshot, targets, step.ops),
    ...planVersion(snapshot),
    ...planUnprinted(targets, job.content),
    ...planRecord(snapshot, input, step),
    ...planFocus(targets),
  ];
  const plan = withPaper(before, [...relay, ...mergeOps(orderOps(ops, early))]);
  return { plan, conflicts: [...conflicts, ...step.conflicts] };
}

/**
 * Makes all sheets of the template, filled from the project or empty. On a workbook in use it repairs what is missing and
 * never overwrites or deletes a value: a project only fills tables and fields that are empty, the rest is a conflict.
 */
export const structure = { id: "structure", run } satisfies Action<StructureInput>;

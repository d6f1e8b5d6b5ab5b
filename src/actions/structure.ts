import { factsOf } from "../domain/project/versions/FormFacts";
import { formatCell } from "../domain/workbook/address";
import type { Snapshot } from "../domain/workbook/Snapshot";
import type { StructureConflict } from "../domain/workbook/StructureConflict";
import type { Op } from "../domain/workbook/WritePlan";
import { bookKind } from "../layouts/bookKind";
import { namedCell } from "../layouts/findTable";
import { sheetLayouts } from "../layouts/index";
import { versionName } from "../layouts/inicio";
import { planLastForm } from "../layouts/lastForm";
import { conditionalSheets, encodeUnprinted, unprintedProperty } from "../layouts/paper";
import { templateProperty, templateVersion } from "../layouts/templateVersion";
import type { Action, ActionResult } from "./Action";
import { withPaper } from "./planPaper";
import type { StructureInput } from "./structure/buildContent";
import { planListNames, planMapName } from "./structure/planNames";
import type { SheetTarget } from "./structure/SheetTarget";
import type { BookContent, PlanStep } from "./structure/StructureJob";
import { isPrinted, orderSteps, planSheets } from "./structure/structureSheets";

/** The plan, and what of the user's it leaves as it is. */
export interface StructureResult extends ActionResult {
  readonly conflicts: readonly StructureConflict[];
}

/** Which sheets stay off paper is known of workbooks that this template makes. */
function planUnprinted(targets: readonly SheetTarget[], content: BookContent): readonly Op[] {
  if (targets.some(({ isNew }) => !isNew)) return [];
  const off = conditionalSheets.filter((layout) => !isPrinted(layout, content)).map(({ key }) => key);
  return [{ op: "setProperty", key: unprintedProperty, value: encodeUnprinted(off) }];
}

/** The version goes up with a repair and never down: a newer template keeps its number. */
function planVersion(snapshot: Snapshot, [front]: readonly SheetTarget[]): readonly Op[] {
  const now = snapshot.properties[templateProperty];
  if (now !== undefined && Number.parseFloat(now) >= Number.parseFloat(templateVersion)) return [];
  const sheet = front?.sheet.name ?? "";
  const shown = namedCell(snapshot, versionName, sheet);
  const area = shown === undefined ? "" : formatCell(shown.row, shown.column);
  const show: readonly Op[] =
    shown === undefined ? [] : [{ op: "setValues", sheet, area, values: [[templateVersion]] }];
  return [...show, { op: "setProperty", key: templateProperty, value: templateVersion }];
}

/** What the form said is remembered, so that its next version can be compared; not where the workbook keeps other data. */
function planRecord(snapshot: Snapshot, { project }: StructureInput, { conflicts }: PlanStep): readonly Op[] {
  const isKept = conflicts.some(({ kind }) => kind === "table-has-data" || kind === "field-has-value");
  return project?.origin === "form" && !isKept ? planLastForm(snapshot, factsOf(project)) : [];
}

function planFocus(targets: readonly SheetTarget[]): readonly Op[] {
  const [front] = targets;
  return front?.isNew === true ? [{ op: "activate", sheet: front.sheet.name, cell: "A1" }] : [];
}

const allSheets = sheetLayouts.map(({ key }) => key);

function run(before: Snapshot, input: StructureInput): StructureResult {
  const steps = planSheets(before, input, allSheets);
  const { job, step } = steps;
  const { snapshot, targets } = job;
  const ops = [
    ...step.ops,
    ...planListNames(snapshot, job.words, step.ops),
    ...planMapName(snapshot, targets, step.ops),
    ...planVersion(snapshot, targets),
    ...planUnprinted(targets, job.content),
    ...planRecord(snapshot, input, step),
    ...planFocus(targets),
  ];
  const plan = withPaper(before, orderSteps(steps, ops));
  const hasOurs = targets.some(({ isNew }) => !isNew);
  const structured = bookKind(snapshot, hasOurs) === "foreign";
  return { plan, conflicts: step.conflicts, ...(structured ? { structured } : {}) };
}

/**
 * Makes all sheets of the template, filled from the project or empty. On a workbook in use it repairs what is missing and
 * never overwrites or deletes a value: a project only fills tables and fields that are empty, the rest is a conflict.
 */
export const structure = {
  id: "structure",
  preview: "always",
  effect: "structure",
  ribbon: { input: () => ({}), shownOn: ["front"] },
  cli: { names: ["importar", "import"] },
  run,
} as const satisfies Action<StructureInput, StructureResult>;

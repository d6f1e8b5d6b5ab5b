import type { Report } from "../domain/findings/Finding";
import { findingKey } from "../domain/findings/findingKey";
import type { Project } from "../domain/project/Project";
import { formTables } from "../domain/project/tables";
import type { BookComparison } from "../domain/project/versions/BookComparison";
import { type FormChange, isTickedAtFirst } from "../domain/project/versions/FormChange";
import { replaceAll } from "../domain/project/versions/replaceAll";
import { applyPlan } from "../domain/workbook/applyPlan";
import type { Snapshot } from "../domain/workbook/Snapshot";
import type { StructureConflict } from "../domain/workbook/StructureConflict";
import type { WritePlan } from "../domain/workbook/WritePlan";
import { decodeBook } from "../layouts/decodeBook";
import { decodeFindingRows } from "../layouts/findingRows";
import { hallazgos } from "../layouts/hallazgos";
import { planLastForm } from "../layouts/lastForm";
import type { Action, ActionResult } from "./Action";
import { attendFindings } from "./attendFindings";
import { planChosen } from "./newForm/planChosen";
import { type ReadVersions, readVersions } from "./newForm/readVersions";
import { structure } from "./structure";
import { findTargets } from "./structure/findTargets";
import { isWholeTable, type SheetTarget } from "./structure/SheetTarget";
import { structureSheets } from "./structure/structureSheets";

/** A form that was read, and the changes of it that a person takes. */
interface MergeFormInput {
  readonly project: Project;
  readonly formReport?: Report;
  /** ISO date. */
  readonly today?: string;
  /** Ids of changes; without any, those that nobody can regret. "all" puts the form in the place of the workbook's project. */
  readonly chosen?: readonly string[] | "all";
}

interface MergeFormResult extends ActionResult {
  readonly conflicts: readonly StructureConflict[];
  readonly comparison: BookComparison;
  /** What the plan carries out. */
  readonly taken: readonly FormChange[];
  /** Chosen changes that the workbook, read again, has no more. */
  readonly missed: number;
  /** Findings of the former form that the new one has no more: with any change they are marked as attended. */
  readonly settled: number;
}

function isFilled({ layout }: SheetTarget): boolean {
  return formTables.some((table) => table === layout.table?.key);
}

/** The sheets that a form fills stand whole, with their tables under their names. */
function isWhole(snapshot: Snapshot): boolean {
  const own = findTargets(snapshot).targets.filter(isFilled);
  return own.length === formTables.length && own.every(({ isNew, table }) => !isNew && isWholeTable(table));
}

/** Open findings of the former form that the new one has no more: they speak of a paper that is out of use. */
function settledKeys(snapshot: Snapshot, formReport: Report | undefined): readonly string[] {
  if (formReport === undefined) return [];
  const found = new Set(formReport.findings.map(findingKey));
  const open = decodeFindingRows(snapshot).filter(({ origin, state }) => origin === "form" && state === "open");
  return open.map(({ key }) => key).filter((key) => !found.has(key));
}

/** What is wrong with the new form goes to «Hallazgos», beside what was there; what it has put right is attended. */
function planReport(snapshot: Snapshot, { formReport, today = "" }: MergeFormInput): WritePlan {
  if (formReport === undefined) return [];
  const attended = attendFindings.run(snapshot, { keys: settledKeys(snapshot, formReport), today }).plan;
  return [...attended, ...structureSheets(snapshot, { formReport }, [hallazgos.key]).plan];
}

function choose(versions: ReadVersions, chosen: MergeFormInput["chosen"]): readonly FormChange[] {
  if (chosen === "all") return replaceAll(versions.book, versions.form);
  const { changes, differing } = versions.comparison;
  if (chosen === undefined) return changes.filter(isTickedAtFirst);
  const ids = new Set(chosen);
  return [...changes, ...differing].filter(({ id }) => ids.has(id));
}

function run(snapshot: Snapshot, input: MergeFormInput): MergeFormResult {
  const { project, formReport, chosen } = input;
  const versions = readVersions(snapshot, project);
  const { comparison } = versions;
  const taken = choose(versions, chosen);
  const missed = chosen === undefined || chosen === "all" ? 0 : chosen.length - taken.length;
  const told = { comparison, taken, missed, settled: settledKeys(snapshot, formReport).length };
  if (taken.length === 0) return { plan: [], conflicts: [], ...told };
  const repair = isWhole(snapshot) ? { plan: [], conflicts: [] } : structure.run(snapshot, {});
  const book = applyPlan(snapshot, repair.plan);
  if (!isWhole(book)) return { plan: [], conflicts: repair.conflicts, ...told };
  const { plan, conflicts } = planChosen(book, decodeBook(book), taken);
  if (plan.length === 0) return { plan: [], conflicts, ...told };
  const after = applyPlan(book, plan);
  // What a protected sheet keeps out is asked again next time.
  const facts = chosen === "all" ? versions.form : comparison.aligned;
  const record = conflicts.length > 0 ? [] : planLastForm(after, facts);
  return {
    plan: [...repair.plan, ...plan, ...planReport(after, input), ...record],
    conflicts: [...repair.conflicts, ...conflicts],
    ...told,
  };
}

/**
 * Takes what a person chose of a new version of the form into the sheets. Everything else stays: cells that only the
 * person changed, formulas, rows of the person's own, the order of rows, the risk map and the settings.
 */
export const mergeForm = {
  id: "mergeForm",
  preview: "in-doubt",
  effect: "structure",
  run,
  detail: ({ conflicts, comparison, taken }) =>
    conflicts.length > 0 ? { kind: "takenForm" as const, comparison, taken } : undefined,
} as const satisfies Action<MergeFormInput, MergeFormResult>;

/** Puts the whole form in the place of the workbook's project. */
export const replaceForm = {
  id: "replaceForm",
  preview: "always",
  effect: "structure",
  run: (snapshot: Snapshot, input: Omit<MergeFormInput, "chosen">): MergeFormResult =>
    run(snapshot, { ...input, chosen: "all" }),
  detail: ({ comparison, taken }) => ({ kind: "takenForm" as const, comparison, taken }),
} as const satisfies Action<Omit<MergeFormInput, "chosen">, MergeFormResult>;

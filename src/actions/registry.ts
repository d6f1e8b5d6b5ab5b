import { applyPlan } from "../domain/workbook/applyPlan";
import type { Snapshot } from "../domain/workbook/Snapshot";
import { type Action, type ActionResult, type Effect, isInDoubt, type TypedCell } from "./Action";
import { addMunicipality } from "./addMunicipality";
import { attendFindings } from "./attendFindings";
import { check } from "./check";
import { consolidate } from "./consolidate";
import { dashboard } from "./dashboard";
import { fixFindings } from "./fixFindings";
import { importCatalogue } from "./importCatalogue";
import { importRiskMap } from "./importRiskMap";
import { mapActors } from "./mapActors";
import { mergeForm, replaceForm } from "./mergeForm";
import { findShown } from "./ownSheets";
import { prepareQuarter } from "./prepareQuarter";
import { receiveReturns } from "./receiveReturns";
import { recordSends } from "./recordSends";
import { removeRisk } from "./removeRisk";
import { removeRow } from "./removeRow";
import { reportRisks } from "./reportRisks";
import { fillMeta } from "./rows/fillMeta";
import { markMonths } from "./rows/markMonths";
import { saveReport } from "./saveReport";
import { saveRisk } from "./saveRisk";
import { setRiskSettings } from "./setRiskSettings";
import { structure } from "./structure";
import { summarize } from "./summarize";
import { summarizePlaces } from "./summarizePlaces";

/** Every command that writes on the workbook, under its id. */
export const actions = {
  structure,
  check,
  summarize,
  summarizePlaces,
  dashboard,
  consolidate,
  mapActors,
  reportRisks,
  fixFindings,
  attendFindings,
  importCatalogue,
  importRiskMap,
  saveRisk,
  removeRisk,
  setRiskSettings,
  fillMeta,
  markMonths,
  prepareQuarter,
  saveReport,
  addMunicipality,
  recordSends,
  receiveReturns,
  removeRow,
  mergeForm,
  replaceForm,
} as const;

type Actions = typeof actions;
export type ActionId = keyof Actions;
export type InputOf<K extends ActionId> = Parameters<Actions[K]["run"]>[1];
export type ResultOf<K extends ActionId> = ReturnType<Actions[K]["run"]> & ActionResult;

/** What a preview tells beside the counts of its plan: what the commands say, and notes that building a sheet anew erases. */
export type PreviewDetail =
  | { [K in ActionId]: Actions[K] extends { detail: (...args: never) => infer D } ? NonNullable<D> : never }[ActionId]
  | { readonly kind: "erased"; readonly by: BuilderId; readonly cells: readonly TypedCell[] };

/** Commands that build sheets anew, and so may erase what a person typed on them. */
type BuilderId = {
  [K in ActionId]: Actions[K] extends { effect: "view" }
    ? "typed" extends keyof ReturnType<Actions[K]["run"]>
      ? K
      : never
    : never;
}[ActionId];

function isBuilder(id: ActionId): id is BuilderId {
  return actions[id].effect === "view";
}

/** Commands that have a button in the ribbon. */
export type RibbonId = { [K in ActionId]: Actions[K] extends { ribbon: object } ? K : never }[ActionId];

/** Commands that the command line has too. */
export type CliId = { [K in ActionId]: Actions[K] extends { cli: object } ? K : never }[ActionId];

/** Commands that build one sheet anew, and are on the command line by that alone. */
export type CliViewId = { [K in CliId]: Actions[K] extends { cli: { builds: unknown } } ? K : never }[CliId];

/** What is known of a command once it is computed: what it leaves behind, and whether a person sees the plan first. */
interface Verdict {
  readonly effect: Effect;
  readonly asks: boolean;
  readonly detail?: PreviewDetail;
}

/** What a command would do; nothing is written yet. */
export type Computed = ActionResult & Verdict;

type Table = { readonly [K in ActionId]: Action<InputOf<K>, ResultOf<K>, PreviewDetail> };

function detailOf<K extends ActionId>(id: K, result: ResultOf<K>, input: InputOf<K>): PreviewDetail | undefined {
  const { typed = [] }: ActionResult = result;
  const table: Table = actions;
  return typed.length > 0 && isBuilder(id)
    ? { kind: "erased", by: id, cells: typed }
    : table[id].detail?.(result, input);
}

/** Runs a command on a snapshot; nothing is written yet. */
export function compute<K extends ActionId>(id: K, snapshot: Snapshot, input: InputOf<K>): ResultOf<K> & Verdict {
  const table: Table = actions;
  const { preview, effect } = table[id];
  const result = table[id].run(snapshot, input);
  const detail = detailOf(id, result, input);
  const wanted = typeof preview === "function" ? preview(input) : preview;
  const asks = wanted === "always" || (wanted === "in-doubt" && (isInDoubt(result) || detail !== undefined));
  return { ...result, effect, asks, ...(detail === undefined ? {} : { detail }) };
}

/** The input of a ribbon command at a local ISO time. */
export function plainInput<K extends RibbonId>(id: K, now: string): InputOf<K> {
  const table: { readonly [R in RibbonId]: { readonly ribbon: { input(now: string): InputOf<R> } } } = actions;
  return table[id].ribbon.input(now);
}

/** A ribbon command: asked for only in doubt, since the workbook shows what it did. `sheet` shows its result, where the plan itself shows none. */
export function computeForRibbon(
  id: RibbonId,
  snapshot: Snapshot,
  now: string,
): Computed & { readonly sheet: string | undefined } {
  const computed = compute(id, snapshot, plainInput(id, now));
  const { plan } = computed;
  const isShown = plan.some(({ op }) => op === "activate");
  const sheet = isShown ? undefined : findShown(applyPlan(snapshot, plan), actions[id].ribbon.shownOn);
  return { ...computed, asks: plan.length > 0 && isInDoubt(computed), sheet };
}

import type { MapLayout } from "../domain/risk/importing/ImportedMap";
import { readRiskSheet } from "../domain/risk/importing/readRiskSheet";
import type { RiskDraft } from "../domain/risk/RiskDraft";
import { readSettings } from "../domain/risk/readSettings";
import { applyPlan } from "../domain/workbook/applyPlan";
import { findSheet } from "../domain/workbook/findSheet";
import type { SheetSnapshot, Snapshot, Standing } from "../domain/workbook/Snapshot";
import { decodeBook } from "../layouts/decodeBook";
import type { Action } from "./Action";
import { describeReading, type NewRisks, refuseReading } from "./risk/describeReading";
import { encodeDraft, type RiskChanges } from "./risk/encodeDraft";
import { type AddedRisk, type MapOutcome, type MethodChoice, noOutcome } from "./risk/MapOutcome";
import { onRiskSheets, planRiskRows, type RiskSheetsResult } from "./risk/onRiskSheets";
import { keptTexts, planKept } from "./risk/planKept";
import { readSheetGrid, rowsBeyond } from "./risk/readSheetGrid";
import { setRiskSettings } from "./setRiskSettings";

/** A sheet of the open workbook by its name, or one of another file; the layout and the types where a person says them. */
export type ImportRiskMapInput = (
  | { readonly sheet: string; readonly standing?: Standing }
  | { readonly from: SheetSnapshot }
) & {
  readonly layout?: MapLayout;
  /** Types of risk that are corruption; "all" takes every risk. */
  readonly types?: readonly string[] | "all";
};

interface ImportRiskMapResult extends RiskSheetsResult {
  readonly outcome: MapOutcome;
}

function changesOf(drafts: readonly RiskDraft[]): RiskChanges {
  const all = drafts.map((draft) => encodeDraft(draft, undefined, { controls: new Map() }));
  return {
    risks: all.flatMap(({ risks }) => risks),
    impacts: all.flatMap(({ impacts }) => impacts),
    controls: all.flatMap(({ controls }) => controls),
  };
}

/** The rows first; then, on the sheets as they stand after them, what the old map says besides. */
function writeRisks(book: Snapshot, risks: NewRisks, method: MethodChoice): Omit<RiskSheetsResult, "structured"> {
  const rows = planRiskRows(book, changesOf(risks.drafts));
  if (rows.conflicts.length > 0) return rows;
  const kept = planKept(applyPlan(book, rows.plan), keptTexts(risks));
  const chosen = method.reason === "set" ? setRiskSettings.run(book, { method: method.used }).plan : [];
  return { plan: [...chosen, ...rows.plan, ...kept], conflicts: [] };
}

function sheetOf(snapshot: Snapshot, input: ImportRiskMapInput): SheetSnapshot | undefined {
  if ("from" in input) return input.from;
  const sheet = findSheet(snapshot, input.sheet);
  const { standing } = input;
  if (sheet === undefined || standing === undefined) return sheet;
  return { ...sheet, details: { indents: [], bolds: [], outline: [], pivots: [], ...standing } };
}

/** How many risks stand in rows that a person does not see. */
function hiddenAmong({ cells, details }: SheetSnapshot, added: readonly AddedRisk[]): number {
  return added.filter(({ row }) => details?.hidden[row - (cells?.row ?? 1)] === true).length;
}

function run(snapshot: Snapshot, input: ImportRiskMapInput): ImportRiskMapResult {
  const sheet = sheetOf(snapshot, input);
  if (sheet === undefined) return noOutcome({ kind: "no-sheet", sheet: "sheet" in input ? input.sheet : "" });
  const rows = rowsBeyond(sheet);
  if (rows !== undefined) return noOutcome({ kind: "too-long", sheet: sheet.name, rows });
  const { project } = decodeBook(snapshot);
  const settings = readSettings(project.riskSettings);
  const { layout, types } = input;
  const reading = readRiskSheet(readSheetGrid(sheet), settings, { layout, types, name: sheet.name });
  if (reading.kind === "no-map") return noOutcome({ ...reading, sheet: sheet.name });
  const refused = refuseReading(sheet.name, reading, types);
  if (refused !== undefined) return noOutcome(refused);
  const described = describeReading(sheet.name, reading, project, settings);
  const { risks } = described;
  const hidden = hiddenAmong(sheet, described.outcome.added);
  const outcome = { ...described.outcome, typesSaid: types !== undefined, hidden };
  if (risks.drafts.length === 0) return noOutcome(outcome);
  const result = onRiskSheets(snapshot, (book) => writeRisks(book, risks, outcome.method));
  return { ...result, outcome: { ...outcome, blocked: result.plan.length === 0 } };
}

/**
 * Appends the risks of corruption of an old map, in the layout of 2015, of v4 or of the v5/v6 matrix: the sheet that they come from is never changed, a risk that
 * the workbook has is never written again, and what no column of ours holds is kept beside its risk.
 */
export const importRiskMap = {
  id: "importRiskMap",
  preview: "always",
  effect: "data",
  cli: { names: ["importar-mapa", "import-map"] },
  run,
  detail: ({ outcome }, input) => ({ kind: "riskMap" as const, outcome, input }),
} as const satisfies Action<ImportRiskMapInput, ImportRiskMapResult>;

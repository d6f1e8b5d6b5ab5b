import { numberKey } from "../domain/metas/numberKey";
import type { Project } from "../domain/project/Project";
import { compareRisks } from "../domain/risk/importing/compareRisks";
import { compareStored } from "../domain/risk/importing/compareStored";
import type { ImportedRisk, MapReading } from "../domain/risk/importing/ImportedMap";
import { numberRisks, type Renumbered } from "../domain/risk/importing/numberRisks";
import { readRiskSheet } from "../domain/risk/importing/readRiskSheet";
import type { RiskDraft } from "../domain/risk/RiskDraft";
import type { RiskSettings } from "../domain/risk/RiskSettings";
import { readRiskMap } from "../domain/risk/readRiskMap";
import { readSettings } from "../domain/risk/readSettings";
import { applyPlan } from "../domain/workbook/applyPlan";
import type { SheetSnapshot, Snapshot } from "../domain/workbook/Snapshot";
import { decodeBook } from "../layouts/decodeBook";
import type { Action } from "./Action";
import { chooseMethod } from "./risk/chooseMethod";
import { encodeDraft, type RiskChanges } from "./risk/encodeDraft";
import { keptTexts } from "./risk/keptTexts";
import { type MapOutcome, noOutcome, type ReadOutcome } from "./risk/MapOutcome";
import { onRiskSheets, planRiskRows, type RiskSheetsResult } from "./risk/onRiskSheets";
import { keptHeader, planKept } from "./risk/planKept";
import { readSheetGrid } from "./risk/readSheetGrid";
import { setRiskMethod } from "./setRiskMethod";

/** A sheet of the open workbook by its name, or one of another file. */
export type ImportRiskMapInput = { readonly sheet: string } | { readonly from: SheetSnapshot };

export interface ImportRiskMapResult extends RiskSheetsResult {
  readonly outcome: MapOutcome;
}

/** New risks as they are written, with the numbers that they get. */
interface NewRisks {
  readonly fresh: readonly ImportedRisk[];
  readonly drafts: readonly RiskDraft[];
  readonly renumbered: readonly Renumbered[];
}

/** Rows without a risk keep their numbers to themselves. */
function numberDrafts(fresh: readonly ImportedRisk[], { risks, impacts, controls }: Project): NewRisks {
  const used = [...risks.map(({ number }) => number), ...[...impacts, ...controls].map(({ risk }) => risk)];
  const { numbers, renumbered } = numberRisks(fresh, used);
  const drafts = fresh.map(({ draft }, index) => ({ ...draft, risk: { ...draft.risk, number: numbers[index] ?? "" } }));
  return { fresh, drafts, renumbered };
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
function writeRisks(book: Snapshot, risks: NewRisks, outcome: ReadOutcome): Omit<RiskSheetsResult, "structured"> {
  const rows = planRiskRows(book, changesOf(risks.drafts));
  if (rows.conflicts.length > 0) return rows;
  const kept = planKept(applyPlan(book, rows.plan), keptTexts(risks));
  const { method } = outcome;
  const chosen = method.reason === "set" ? setRiskMethod.run(book, { method: method.used }).plan : [];
  return { plan: [...chosen, ...rows.plan, ...kept], conflicts: [] };
}

function describeReading(
  sheet: string,
  reading: MapReading,
  project: Project,
  settings: RiskSettings,
): { readonly outcome: ReadOutcome; readonly risks: NewRisks } {
  const { kind: _kind, risks: found, scale, ...told } = reading;
  const { fresh, known } = compareRisks(found, readRiskMap(project).risks);
  const risks = numberDrafts(fresh, project);
  const outcome: ReadOutcome = {
    kind: "map",
    sheet,
    ...told,
    method: chooseMethod(reading, settings.method, project.risks.length),
    added: risks.drafts.map(({ risk, impact, controls }, index) => ({
      row: fresh[index]?.row ?? 0,
      number: numberKey(risk.number),
      text: risk.text,
      controls: controls.length,
      answered: impact.answers.some((answer) => answer !== ""),
    })),
    known,
    renumbered: risks.renumbered,
    mismatches: compareStored(found, reading.layout, scale, settings),
    keptIn: fresh.some(({ kept }) => kept.length > 0) || risks.renumbered.length > 0 ? keptHeader : "",
  };
  return { outcome, risks };
}

function sheetOf(snapshot: Snapshot, input: ImportRiskMapInput): SheetSnapshot | undefined {
  if ("from" in input) return input.from;
  return snapshot.sheets.find(({ name }) => name.toLowerCase() === input.sheet.toLowerCase());
}

function run(snapshot: Snapshot, input: ImportRiskMapInput): ImportRiskMapResult {
  const sheet = sheetOf(snapshot, input);
  if (sheet === undefined) return noOutcome({ kind: "no-sheet", sheet: "sheet" in input ? input.sheet : "" });
  const { project } = decodeBook(snapshot);
  const settings = readSettings(project.riskSettings);
  const reading = readRiskSheet(readSheetGrid(sheet), settings);
  if (reading.kind === "no-map") return noOutcome({ ...reading, sheet: sheet.name });
  const { outcome, risks } = describeReading(sheet.name, reading, project, settings);
  if (risks.drafts.length === 0) return noOutcome(outcome);
  return { ...onRiskSheets(snapshot, (book) => writeRisks(book, risks, outcome)), outcome };
}

/**
 * Appends the risks of an old map, in the layout of 2015 or of v4: the sheet that they come from is never changed, a risk that
 * the workbook has is never written again, and what no column of ours holds is kept beside its risk.
 */
export const importRiskMap = { id: "importRiskMap", run } satisfies Action<ImportRiskMapInput>;

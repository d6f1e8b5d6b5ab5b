import { numberKey } from "../domain/metas/numberKey";
import type { Project } from "../domain/project/Project";
import type { RiskBase, RiskDraft } from "../domain/risk/RiskDraft";
import type { Snapshot } from "../domain/workbook/Snapshot";
import { decodeBook } from "../layouts/decodeBook";
import type { Action } from "./Action";
import { encodeDraft } from "./risk/encodeDraft";
import { findRiskRows } from "./risk/findRiskRows";
import { onRiskSheets, planRiskRows, type RiskSheetsResult } from "./risk/onRiskSheets";

export interface SaveRiskInput {
  readonly draft: RiskDraft;
  readonly base?: RiskBase;
}

type SaveRiskResult = RiskSheetsResult;

/** One more than the highest number that any of the three tables knows, so that rows without a risk stay without one. */
function nextNumber({ risks, impacts, controls }: Project): number {
  const used = [...risks.map(({ number }) => number), ...[...impacts, ...controls].map(({ risk }) => risk)];
  const numbers = used.map((cell) => Number(numberKey(cell))).filter((number) => Number.isSafeInteger(number));
  return Math.max(0, ...numbers) + 1;
}

function withNumber(draft: RiskDraft, project: Project): RiskDraft {
  if (numberKey(draft.risk.number) !== "") return draft;
  return { ...draft, risk: { ...draft.risk, number: nextNumber(project) } };
}

function writeRisk(snapshot: Snapshot, { draft, base }: SaveRiskInput): Omit<SaveRiskResult, "structured"> {
  const { project, sources } = decodeBook(snapshot);
  const rows = findRiskRows(project, sources, base);
  return planRiskRows(snapshot, encodeDraft(withNumber(draft, project), base?.draft, rows));
}

/** Writes a risk of the pane: one row in tRiesgos, one in tImpacto, one per control; nothing else changes. */
export const saveRisk = {
  id: "saveRisk",
  preview: "in-doubt",
  effect: "data",
  run: (snapshot: Snapshot, input: SaveRiskInput): SaveRiskResult =>
    onRiskSheets(snapshot, (book) => writeRisk(book, input)),
} as const satisfies Action<SaveRiskInput, SaveRiskResult>;

import type { SaveRiskInput } from "../../actions/saveRisk";
import { draftOf, emptyDraft, type RiskBase, type RiskDraft } from "../../domain/risk/RiskDraft";
import type { RiskMap } from "../../domain/risk/readRiskMap";
import { sameData } from "../../domain/workbook/sameData";

export const stepIds = ["definition", "causes", "valuation", "controls"] as const;

export type EntryStepId = (typeof stepIds)[number];

/** A risk that a person is adding or editing; it outlives the page, so that going elsewhere loses nothing. */
export interface RiskEntry {
  readonly step: EntryStepId;
  /** Steps that the person has been through: only these are marked where something is missing. */
  readonly left: readonly EntryStepId[];
  /** False while the list stands in front of it. */
  readonly open: boolean;
  readonly draft: RiskDraft;
  readonly base?: RiskBase;
}

export const newEntry: RiskEntry = { step: "definition", left: [], open: true, draft: emptyDraft };

/** Opens a risk of the workbook for editing; undefined when it is no longer there. */
export function editRisk({ risks }: RiskMap, index: number): RiskEntry | undefined {
  const risk = risks[index];
  if (risk === undefined) return undefined;
  const draft = draftOf(risk);
  const place = risks.filter(({ key }) => key === risk.key).indexOf(risk);
  return { step: "definition", left: stepIds, open: true, draft, base: { draft, place } };
}

/** Another step; the one before has been left. */
export function moveTo(entry: RiskEntry, step: EntryStepId): RiskEntry {
  const { left } = entry;
  return { ...entry, step, left: left.includes(entry.step) ? left : [...left, entry.step] };
}

/** What the action writes. */
export function inputOf({ draft, base }: RiskEntry): SaveRiskInput {
  return base === undefined ? { draft } : { draft, base };
}

/** True when leaving the entry would lose something. */
export function isChanged({ draft, base }: RiskEntry): boolean {
  return !sameData(draft, base?.draft ?? emptyDraft);
}

/** The step before, or undefined on the first one. */
export function stepBefore(step: EntryStepId): EntryStepId | undefined {
  return stepIds[stepIds.indexOf(step) - 1];
}

export function stepAfter(step: EntryStepId): EntryStepId | undefined {
  return stepIds[stepIds.indexOf(step) + 1];
}

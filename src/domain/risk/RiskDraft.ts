import { emptyRecord } from "../project/Record";
import type { RiskMethod } from "./RiskMethod";
import type { ControlRow, ImpactRow, RiskRow } from "./RiskRows";
import { readRisk } from "./readRisk";
import type { MappedRisk } from "./readRiskMap";
import type { RiskValuation } from "./Valuation";
import { valueRisk } from "./valueRisk";

export type RiskFields = Omit<RiskRow, "stored">;
type ImpactFields = Omit<ImpactRow, "stored" | "risk">;

/** A control of a draft; `id` says which row of the base it was, higher ones are new. */
export type ControlDraft = Omit<ControlRow, "stored" | "risk"> & { readonly id: number };

/** A risk with everything that belongs to it, as a person edits it; words as the sheets hold them. */
export interface RiskDraft {
  readonly risk: RiskFields;
  readonly impact: ImpactFields;
  readonly controls: readonly ControlDraft[];
}

/** The risk as it stood when a person began to edit it: only what differs from it is written. */
export interface RiskBase {
  readonly draft: RiskDraft;
  /** Its place among the risks of the same number, from 0. */
  readonly place: number;
}

const { risk: _, ...emptyImpact } = emptyRecord("impacts");

export const emptyDraft: RiskDraft = {
  risk: emptyRecord("risks"),
  impact: emptyImpact,
  controls: [],
};

/** A control without answers, numbered after the others. */
export function newControl(controls: readonly ControlDraft[]): ControlDraft {
  const { risk: _, ...unanswered } = emptyRecord("controls");
  const [id, number] = [Math.max(-1, ...controls.map((one) => one.id)) + 1, controls.length + 1];
  return { ...unanswered, id, number };
}

/** What stands in the sheets of a risk, ready to edit. */
export function draftOf({ row, impacts, controls }: Pick<MappedRisk, "row" | "impacts" | "controls">): RiskDraft {
  const { stored: _risk, ...risk } = row;
  const [impact] = impacts;
  return {
    risk,
    impact: impact === undefined ? emptyDraft.impact : impactFields(impact.row),
    controls: controls.map(({ row: { stored: _, risk: _number, ...control } }, id) => ({ ...control, id })),
  };
}

function impactFields({ stored: _, risk: _risk, ...impact }: ImpactRow): ImpactFields {
  return impact;
}

/** What the sheets would calculate for the draft: the same reading and valuation as for their rows. */
export function valueDraft(method: RiskMethod, { risk, impact, controls }: RiskDraft): RiskValuation {
  const rows = controls.map((control) => ({ ...control, risk: risk.number }));
  return valueRisk(method, readRisk(method, risk, { ...impact, risk: risk.number }, rows));
}

import type { RiskDraft, RiskFields } from "../../domain/risk/RiskDraft";
import type { RiskMethod } from "../../domain/risk/RiskMethod";
import type { RiskValuation } from "../../domain/risk/Valuation";

/** What every step of the entry knows and can change. */
export interface StepProps {
  readonly method: RiskMethod;
  readonly draft: RiskDraft;
  readonly valuation: RiskValuation;
  /** Names of the municipalities to choose from. */
  readonly places: readonly string[];
  readonly onDraft: (draft: RiskDraft) => void;
  /** True once somebody tried to go on or to save without a text. */
  readonly needsText: boolean;
}

/** Changes fields of the risk itself. */
export function changeRisk({ draft, onDraft }: StepProps, fields: Partial<RiskFields>): void {
  onDraft({ ...draft, risk: { ...draft.risk, ...fields } });
}

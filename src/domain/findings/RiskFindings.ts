import type { CriterionKey } from "../risk/Control";
import type { MethodId } from "../risk/RiskMethod";
import type { RiskSettings } from "../risk/RiskSettings";
import type { TextDate } from "../year/findTextDate";

/** One of the four components of a corruption risk, by its field in RiskRow. */
export type RiskComponent = "actOrOmission" | "usesPower" | "divertsPublic" | "privateBenefit";

/** What a plan of action must hold, by its field in RiskRow. */
export type PlanField = "action" | "actionResponsible" | "actionDate" | "indicator";

/** A calculated cell of the risk sheets, by its column key. */
export type RiskCell =
  | "yes"
  | "level"
  | "word"
  | "impact"
  | "impactWord"
  | "inherentZone"
  | "score"
  | "design"
  | "solidity"
  | "setSolidity"
  | "displacement"
  | "residualProbability"
  | "residualImpact"
  | "residualZone";

/** Stored beside recalculated; `risk` is the number of the risk, "" when it has none. */
export interface RiskMismatch {
  readonly risk: string;
  readonly cell: RiskCell;
  readonly found: string;
  readonly expected: string;
  readonly method: MethodId;
  /** Somebody typed over the formula. */
  readonly typed: boolean;
}

/** Params of the corruption-risk rules (worded in src/i18n/es/findings/risk.ts). */
export interface RiskFindings {
  "risk/unknown-setting": { readonly setting: keyof RiskSettings; readonly found: string; readonly used: string };
  "risk/missing-probability": { readonly risk: string; readonly found: string };
  "risk/not-corruption": { readonly risk: string; readonly components: readonly RiskComponent[] };
  "risk/incomplete-questionnaire": {
    readonly risk: string;
    /** no-level: none of the two levels of the general table (v7). */
    readonly reason: "no-row" | "several-rows" | "unanswered" | "no-yes" | "no-level";
    /** Questions without an answer, from 1. */
    readonly questions: readonly number[];
  };
  "risk/impact-mismatch": RiskMismatch;
  "risk/zone-mismatch": RiskMismatch;
  "risk/residual-mismatch": RiskMismatch;
  "risk/impact-displaced": RiskMismatch;
  "risk/accepted": { readonly risk: string; readonly found: string };
  "risk/without-control": { readonly risk: string };
  "risk/without-action-plan": { readonly risk: string; readonly missing: readonly PlanField[] };
  "risk/control-incomplete": {
    readonly risk: string;
    readonly control: string;
    readonly criteria: readonly CriterionKey[];
  };
  "risk/control-without-risk": { readonly of: "control" | "impact"; readonly found: string };
  "risk/wording": { readonly risk: string; readonly found: string };
  /** The date of an action that formulas and the check cannot compare. */
  "risk/action-date": { readonly risk: string } & TextDate;
  "risk/overdue-action": { readonly risk: string; readonly date: string };
  /** `cutoff`: ISO date that the follow-up belongs to. */
  "risk/review-overdue": { readonly risk: string; readonly cutoff: string };
  "risk/duplicate": {
    readonly risk: string;
    readonly other: string;
    readonly kind: "text" | "number";
    readonly municipality: string;
    readonly otherMunicipality: string;
  };
}

import type { ControlAnswers, CriterionKey } from "./Control";
import type { Strength, Zone } from "./RiskMethod";

/** What a risk is valued by; a missing answer is undefined. */
export interface RiskInput {
  /** 1–5. */
  readonly probability: number | undefined;
  /** «Sí» and «No» by question, the first at 0. */
  readonly answers: readonly (boolean | undefined)[];
  /** Levels chosen in the general tables (v7): economic and reputational. */
  readonly general: readonly (number | undefined)[];
  readonly controls: readonly ControlAnswers[];
  /** False where the controls do not reduce the probability («No disminuye»). */
  readonly reducesProbability?: boolean;
}

/** Why a risk, or a part of it, cannot be valued. Questions and controls count from 1. */
export type RiskProblem =
  | { readonly kind: "probability" }
  | { readonly kind: "answers-count"; readonly expected: number; readonly found: number }
  | { readonly kind: "unanswered"; readonly questions: readonly number[] }
  | { readonly kind: "no-yes" }
  | { readonly kind: "no-impact-level" }
  | { readonly kind: "control"; readonly control: number; readonly criteria: readonly CriterionKey[] };

/** A step that gives a value, or the reason why not. */
export type Valued<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: RiskProblem };

export interface ImpactValue {
  /** Counted «Sí»; undefined where the method counts none. */
  readonly yes?: number;
  readonly level: number;
}

export type ControlValue =
  | { readonly kind: "design"; readonly score: number; readonly design: Strength; readonly solidity: Strength }
  | { readonly kind: "score"; readonly score: number }
  | { readonly kind: "reduction"; readonly reduction: number; readonly of: "probability" | "impact" };

export interface ResidualValue {
  /** Only where the method knows solidity. */
  readonly setSolidity?: Strength;
  /** Columns that the probability goes down, before the floor. */
  readonly displacement: number;
  readonly probability: number;
  readonly impact: number;
  readonly zone: Zone;
}

/** A risk as valued: parts that cannot be valued are missing and their reasons stand in `problems`. */
export interface RiskValuation {
  readonly impact?: ImpactValue;
  readonly inherentZone?: Zone;
  /** One per control, undefined where it is incomplete. */
  readonly controls: readonly (ControlValue | undefined)[];
  readonly residual?: ResidualValue;
  readonly problems: readonly RiskProblem[];
}

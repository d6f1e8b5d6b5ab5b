import type { ExplanationKind, RankReason, UnitEvidence } from "../findings/Finding";
import type { LinePeers } from "./findPeers";
import type { MoneyStyle } from "./MoneyReading";

/** A total that does not match: the lines and all that is known beside them, by line. Whole pesos, exact (Pesos). */
export interface TotalQuestion {
  readonly lines: readonly number[];
  readonly declared: number;
  /** Σ of rubro, where the budget has one. */
  readonly rubroSum?: number;
  readonly objects?: readonly string[];
  /** How each amount is written; undefined for numbers. */
  readonly styles?: readonly (MoneyStyle | undefined)[];
  readonly declaredStyle?: MoneyStyle;
  readonly quantities?: readonly (number | undefined)[];
  /** What the other lines of the same kind cost per unit. */
  readonly peers?: LinePeers;
}

/** A line by its index from 0, or the TOTAL itself. */
type Spot = number | "total";

/** One edit of one amount: `to` is what the amount would be. */
export interface TotalEdit {
  readonly kind: ExplanationKind;
  readonly spot: Spot;
  readonly from: number;
  readonly to: number;
  /** Index of the line that the TOTAL leaves out or counts twice. */
  readonly line?: number;
}

/** An edit with the reasons for its rank. */
export interface RankedEdit extends TotalEdit {
  readonly reasons: readonly RankReason[];
  readonly unitValue?: UnitEvidence;
}

import type { Cell } from "../workbook/Cell";
import type { CriterionKey } from "./Control";

/** A calculated cell as it stands in the workbook; `formula` is "" when somebody typed over it. */
export interface StoredCell {
  readonly value: Cell;
  readonly formula: string;
  /** Formula of the template for this column. */
  readonly template?: string;
}

/** What the sheets calculate, by column key. Only from a workbook. */
export type Stored<K extends string> = Readonly<Partial<Record<K, StoredCell>>>;

export type RiskResult =
  | "impact"
  | "impactWord"
  | "inherentZone"
  | "setSolidity"
  | "displacement"
  | "residualProbability"
  | "residualImpact"
  | "residualZone";

/** A risk of the map (sheet Riesgos); words stay as found. */
export interface RiskRow {
  readonly number: Cell;
  readonly municipality: string;
  readonly process: string;
  readonly text: string;
  /** The four components of a corruption risk: «Sí», «No» or "". */
  readonly actOrOmission: string;
  readonly usesPower: string;
  readonly divertsPublic: string;
  readonly privateBenefit: string;
  readonly causes: string;
  readonly consequences: string;
  readonly probability: Cell;
  /** «No disminuyen» when the controls leave the probability as it is; "" means that they reduce it directly. */
  readonly controlsReduce: string;
  readonly treatment: string;
  readonly action: string;
  readonly actionResponsible: string;
  /** ISO date; the text as found when it is no date. */
  readonly actionDate: string;
  readonly indicator: string;
  readonly actionEvidence: string;
  readonly actionState: string;
  /** Follow-up of each cuatrimestre of the vigencia. */
  readonly followUp1: string;
  readonly followUp2: string;
  readonly followUp3: string;
  readonly stored?: Stored<RiskResult>;
}

/** The impact of a risk (sheet Impacto): nineteen answers, and the two levels of the general table (v7). */
export interface ImpactRow {
  readonly risk: Cell;
  readonly answers: readonly Cell[];
  readonly economic: string;
  readonly reputational: string;
  readonly stored?: Stored<"yes" | "level" | "word">;
}

/** A control (sheet Controles): the number of its risk and the words chosen for each criterion. */
export interface ControlRow extends Readonly<Record<CriterionKey, string>> {
  readonly risk: Cell;
  readonly number: Cell;
  readonly text: string;
  readonly stored?: Stored<"score" | "design" | "solidity">;
}

/** The choices of the map as the workbook holds them; "" is the default. */
export interface RiskSettingsRow {
  readonly riskMethod: Cell;
  readonly rareCatastrophic: Cell;
  readonly question16: Cell;
  readonly controlTable: Cell;
}

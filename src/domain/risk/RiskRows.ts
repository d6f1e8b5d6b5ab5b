import type { RecordOf } from "../project/Record";
import type { TableKey } from "../project/tables";
import type { Cell } from "../workbook/Cell";

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

/** Results of the risk tables, by table. */
export interface RiskResults {
  readonly risks: RiskResult;
  readonly impacts: "yes" | "level" | "word";
  readonly controls: "score" | "design" | "solidity";
}

/** What a row of a table carries of its calculated cells. */
export type Calculated<K extends TableKey> = K extends keyof RiskResults
  ? { readonly stored?: Stored<RiskResults[K]> }
  : unknown;

/** A risk of the map (sheet Riesgos); words stay as found. */
export type RiskRow = RecordOf<"risks"> & Calculated<"risks">;
export type ImpactRow = RecordOf<"impacts"> & Calculated<"impacts">;
export type ControlRow = RecordOf<"controls"> & Calculated<"controls">;

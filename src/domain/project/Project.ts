import type { Calculated } from "../risk/RiskRows";
import type { RiskSettingsRow } from "../risk/readSettings";
import type { Cell } from "../workbook/Cell";
import type { YearSettingsRow } from "../year/YearSettings";
import type { fichaFields } from "./ficha";
import type { RecordOf, ValuesOf } from "./Record";
import type { TableKey } from "./tables";

/** Single facts of the form; "" when missing. */
export type Ficha = ValuesOf<typeof fichaFields>;

export type ProjectText = RecordOf<"texts">;
export type Activity = RecordOf<"activities">;
export type PidmEntry = RecordOf<"pidm">;
export type Meta = RecordOf<"metas">;
export type Subactivity = RecordOf<"schedule">;
export type Evidence = RecordOf<"evidence">;
export type BudgetLine = RecordOf<"budget">;
export type RubroEntry = RecordOf<"rubroCatalogue">;
export type RubroLine = RecordOf<"rubro">;

/** Rows of each table; those of the risk map come with what the sheets calculated. */
export type ProjectRows = {
  readonly [K in TableKey]: readonly (RecordOf<K> & Calculated<K>)[];
};

/** The Σ cell of «Presupuesto» as it stands in the workbook. */
export interface SumCell {
  readonly value: Cell;
  /** "" when a constant stands there. */
  readonly formula: string;
  /** Data rows of tPresupuesto, and the sheet rows (from 1) where they begin and end. */
  readonly firstRow: number;
  readonly lastRow: number;
}

/** The form as data: each fact once. Cells stay as found; rules read them with the parsers of their folder. */
export interface Project extends ProjectRows {
  readonly origin: "form" | "book";
  readonly ficha: Ficha;
  readonly riskSettings: RiskSettingsRow;
  readonly yearSettings: YearSettingsRow;
  /** ISO date of the check, where it is known: the rules on dates need it. */
  readonly today?: string;
  /** Only from a workbook. */
  readonly budgetSum?: SumCell;
}

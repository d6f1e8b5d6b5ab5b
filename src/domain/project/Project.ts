import type { Calculated, RiskSettingsRow } from "../risk/RiskRows";
import type { Cell } from "../workbook/Cell";
import type { RecordOf } from "./Record";
import type { TableKey } from "./tables";

/** Single facts of the form, each a named cell of the workbook. Texts are "" when missing. */
export interface Ficha {
  readonly formCode: string;
  readonly formVersion: string;
  /** ISO date "2022-09-19"; the text as found when it is no date. */
  readonly date: string;
  /** Year of the action plan, such as 2022. */
  readonly vigencia: Cell;
  /** Calendar month (1–12) of «Mes 1» of the schedule. */
  readonly startMonth: Cell;
  readonly name: string;
  readonly dependencia: string;
  readonly generalObjective: string;
  readonly zone: string;
  readonly planSector: string;
  readonly planProgramme: string;
  readonly planProject: string;
  readonly signerRole: string;
  readonly signerName: string;
  /** TOTAL of §8.1 as typed on the form, in pesos. */
  readonly declaredTotal: Cell;
}

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
  /** ISO date of the check, where it is known: the rules on dates need it. */
  readonly today?: string;
  /** Only from a workbook. */
  readonly budgetSum?: SumCell;
}

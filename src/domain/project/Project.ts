import type { ControlRow, ImpactRow, RiskRow, RiskSettingsRow } from "../risk/RiskRows";
import type { Cell } from "../workbook/Cell";

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

/** One paragraph of a narrative section: "5.1", "5.2", "6.1" (specific objectives), "6.2", "6.3", "10", "10.1", "10.2" (products). */
export interface ProjectText {
  readonly section: string;
  readonly order: Cell;
  readonly text: string;
}

export interface Activity {
  readonly number: Cell;
  readonly text: string;
  readonly objective: string;
  readonly responsible: string;
}

/** An entry of the PIDM catalogue; code componente-línea-programa-meta. */
export interface PidmEntry {
  readonly code: Cell;
  readonly componente: string;
  readonly linea: string;
  readonly programa: string;
  readonly metaNumber: Cell;
  readonly text: string;
}

export interface Meta {
  /** Number of its activity. */
  readonly activity: Cell;
  readonly pidm: Cell;
  /** The number before the text: «Meta 3: …» is 3. */
  readonly metaNumber: Cell;
  readonly text: string;
  readonly indicator: string;
  readonly unit: string;
  readonly baseline: Cell;
  /** «Meta numérica»: the value to reach. */
  readonly target: Cell;
  readonly responsible: string;
}

export interface Subactivity {
  readonly pidm: Cell;
  readonly number: Cell;
  readonly text: string;
  /** Twelve calendar months, January first; what the cell holds ("✓", "" or anything a person typed). */
  readonly months: readonly Cell[];
  readonly responsible: string;
}

export interface Evidence {
  readonly pidm: Cell;
  readonly text: string;
  /** Quarters such as "1, 2". */
  readonly quarters: Cell;
  readonly state: string;
  readonly link: string;
}

export interface BudgetLine {
  readonly activity: Cell;
  readonly object: string;
  readonly unit: string;
  readonly quantity: Cell;
  /** Valor parcial as found: a number of pesos or the text of the form. */
  readonly amount: Cell;
}

/** A name of the rubro catalogue. */
export interface RubroEntry {
  readonly code: Cell;
  readonly level: string;
  readonly name: string;
  readonly source: string;
}

/** One line of §8.2: codes as text, each with the name written beside it. */
export interface RubroLine {
  readonly sector: Cell;
  readonly sectorName: string;
  readonly programa: Cell;
  readonly programaName: string;
  readonly elemento: Cell;
  readonly elementoName: string;
  readonly producto: Cell;
  readonly productoName: string;
  readonly indicador: Cell;
  readonly indicadorName: string;
  readonly fuente: Cell;
  readonly amount: Cell;
}

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
export interface Project {
  readonly origin: "form" | "book";
  readonly ficha: Ficha;
  readonly texts: readonly ProjectText[];
  readonly activities: readonly Activity[];
  readonly pidm: readonly PidmEntry[];
  readonly metas: readonly Meta[];
  readonly schedule: readonly Subactivity[];
  readonly evidence: readonly Evidence[];
  readonly budget: readonly BudgetLine[];
  readonly rubroCatalogue: readonly RubroEntry[];
  readonly rubro: readonly RubroLine[];
  /** The corruption-risk map; its rows are linked by the number of the risk. */
  readonly risks: readonly RiskRow[];
  readonly impacts: readonly ImpactRow[];
  readonly controls: readonly ControlRow[];
  readonly riskSettings: RiskSettingsRow;
  /** ISO date of the check, where it is known: the rules on dates need it. */
  readonly today?: string;
  /** Only from a workbook. */
  readonly budgetSum?: SumCell;
}

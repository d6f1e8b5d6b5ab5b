import type { Product } from "../budget/brokenProducts";
import type { FormPlace } from "../findings/Place";
import type { StruckText, UnreadPart } from "./UnreadPart";

/** A text of the paper with the place where it stands. */
export interface SourcedText {
  readonly text: string;
  readonly at: FormPlace;
}

/** A heading as typed: number "8.2", title "" where the form leaves it empty. */
export interface FormSection {
  readonly number: string;
  readonly title: string;
  readonly at: FormPlace;
}

/** A meta of §6.5 with what stands in its row. */
export interface FormMeta {
  /** Activity text of the merged cell it stands under. */
  readonly activity: SourcedText;
  /** The whole cell, such as «Meta 3: Elaborar…». */
  readonly meta: SourcedText;
  readonly metaNumber?: number;
  /** The text after «Meta 3:». */
  readonly text: string;
  readonly indicator: SourcedText;
  readonly pidm: SourcedText;
  readonly subactivities: readonly (SourcedText & { readonly number?: number })[];
  readonly evidence: readonly SourcedText[];
  readonly at: FormPlace;
}

/** A row of §7.1; merged cells carried down. */
export interface FormAlignment {
  readonly componente: SourcedText;
  readonly linea: SourcedText;
  readonly programa: SourcedText;
  readonly meta: SourcedText;
  readonly componenteNumber?: number;
  readonly lineaNumber?: number;
  readonly programaNumber?: number;
  readonly metaNumber?: number;
  /** The text after «Meta 3:». */
  readonly text: string;
  readonly at: FormPlace;
}

export interface FormBudgetLine {
  readonly activity: SourcedText;
  readonly object: SourcedText;
  readonly unit: SourcedText;
  readonly quantity: SourcedText;
  readonly amount: SourcedText;
  readonly at: FormPlace;
}

/** A code and the name written beside it, split: «45 Gobierno territorial». */
export interface FormCode {
  readonly code: string;
  readonly name: string;
}

export interface FormRubroLine {
  readonly sector: FormCode;
  readonly programa: FormCode;
  readonly elemento: FormCode;
  readonly producto: FormCode;
  readonly indicador: FormCode;
  readonly fuente: string;
  readonly amount: string;
  readonly at: FormPlace;
}

export interface FormScheduleRow {
  readonly activity: SourcedText;
  readonly number?: number;
  /** Without its number. */
  readonly text: string;
  /** One entry per month column of the paper; true where marked. */
  readonly months: readonly boolean[];
  /** The row's cells sit one column to the left. */
  readonly shifted: boolean;
  readonly at: FormPlace;
}

/** A line of 8.1 with a unit value, in pesos. */
export interface PaperProduct extends Product {
  readonly object: string;
  readonly at: FormPlace;
}

/** «Subtotal actividad 1», «Pasan»: the sum of some lines of 8.1, in pesos. */
export interface PartSum {
  readonly label: string;
  readonly declared: number;
  /** What it may add: the lines since the sum before it, or all lines so far. */
  readonly readings: readonly number[];
  readonly at: FormPlace;
}

/** What the paper says, section by section, both copies of everything it repeats. */
export interface FormRecord {
  /** "text" forms have lines, "docx" forms have none. */
  readonly source: "text" | "docx";
  readonly code?: SourcedText;
  readonly version?: SourcedText;
  /** Municipality lists of the page headers, in order of appearance: one entry per name. */
  readonly letterhead: readonly SourcedText[];
  readonly sections: readonly FormSection[];
  readonly date: SourcedText;
  readonly vigencia: SourcedText;
  readonly name: SourcedText;
  readonly dependencia: SourcedText;
  readonly generalObjective: SourcedText;
  readonly specificObjectives: readonly SourcedText[];
  /** Paragraphs of 5.1, 5.2, 6.2, 6.3, 6.4, 10 and 10.1 by section number. */
  readonly narratives: readonly { readonly section: string; readonly paragraphs: readonly SourcedText[] }[];
  /** Activities of §6.5 in order, those without metas too; absent in records built by hand. */
  readonly activities?: readonly SourcedText[];
  readonly metas: readonly FormMeta[];
  readonly alignment: readonly FormAlignment[];
  readonly planSector: SourcedText;
  readonly planProgramme: SourcedText;
  readonly planProject: SourcedText;
  readonly budget: readonly FormBudgetLine[];
  readonly declaredTotal?: SourcedText;
  readonly rubro: readonly FormRubroLine[];
  /** Month columns of §9, such as 3. */
  readonly scheduleMonths: number;
  readonly schedule: readonly FormScheduleRow[];
  readonly deliverables: readonly SourcedText[];
  readonly signerRole: SourcedText;
  readonly signerName: SourcedText;
  /** What of the form could not be read; absent in records built by hand. */
  readonly unread?: readonly UnreadPart[];
  /** Lines of 8.1 whose unit value says something else; absent where there are none. */
  readonly products?: readonly PaperProduct[];
  /** Sums of a part of 8.1; absent where there are none. */
  readonly partSums?: readonly PartSum[];
  /** Texts that are struck through; absent where there are none. */
  readonly struck?: readonly StruckText[];
}

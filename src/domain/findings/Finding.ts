import type { Cell } from "../workbook/Cell";
import type { WritePlan } from "../workbook/WritePlan";
import type { Severity, SeverityOf } from "./checks";
import type { FindingCode, FindingParams } from "./FindingParams";
import type { Place, Ref } from "./Place";

/** One cell before and after a repair. */
export interface CellEdit {
  readonly at: Ref;
  readonly from: Cell;
  /** The new value, or a formula when it begins with "=". */
  readonly to: Cell;
}

export type ExplanationKind =
  | "extra-digit"
  | "missing-digit"
  | "digit-changed"
  | "transposed-digits"
  | "thousands-shift"
  | "duplicated-line"
  | "omitted-line"
  | "sign";

/** Why an explanation ranks where it does; the order is that of rankEdits. */
export type RankReason =
  | "rubro-supports"
  | "unit-value-returns"
  | "written-unlike-neighbours"
  | "smaller-edit"
  | "order";

/** Unit values of a line before and after an edit, beside those of its peers. */
export interface UnitEvidence {
  readonly from: number;
  readonly to: number;
  readonly min: number;
  readonly max: number;
}

/** One edit of one amount (whole pesos) that closes the gap of a total exactly; a lead closes it only in part. */
export interface DraftExplanation {
  readonly kind: ExplanationKind;
  readonly at: Ref;
  readonly from: number;
  /** What the amount would be. On a line, duplicated-line gives 0 (drop the copy), omitted-line twice (its like is missing). */
  readonly to: number;
  readonly reasons: readonly RankReason[];
  /** Data row (from 1) of the line that the TOTAL leaves out or counts twice. */
  readonly row?: number;
  /** The same for a sum along its row: the cell. */
  readonly beside?: string;
  /** Unit values in pesos that speak for it: before, after, and the range of the lines of its kind. */
  readonly unitValue?: UnitEvidence;
}

/** The explanation as shown: with its place, and the write that would carry it out in a workbook. */
export interface Explanation extends Omit<DraftExplanation, "at"> {
  readonly place: Place;
  readonly fix?: WritePlan;
}

/** What a rule returns: data only, not yet located in a sheet or form. */
export type Draft = {
  [C in FindingCode]: {
    readonly code: C;
    readonly severity: SeverityOf<C>;
    readonly at: readonly Ref[];
    readonly params: FindingParams[C];
    /** Present only where the repair is certain; `safe: false` is offered singly, never in «corregir todo». */
    readonly repair?: { readonly changes: readonly CellEdit[]; readonly safe: boolean };
    readonly explanations?: readonly DraftExplanation[];
    readonly leads?: readonly DraftExplanation[];
  };
}[FindingCode];

export interface Fix {
  readonly safe: boolean;
  readonly changes: readonly { readonly place: Place; readonly from: Cell; readonly to: Cell }[];
  /** Empty for a finding on a form: the person corrects the paper. */
  readonly plan: WritePlan;
}

/** A finding as people and programs get it: located, worded elsewhere (i18n) by its code. */
export type Finding = {
  [C in FindingCode]: {
    readonly code: C;
    readonly severity: SeverityOf<C>;
    readonly places: readonly Place[];
    readonly params: FindingParams[C];
    readonly fix?: Fix;
    readonly explanations?: readonly Explanation[];
    readonly leads?: readonly Explanation[];
    /** Key of the finding whose first explanation, once carried out, resolves this one too. */
    readonly cause?: string;
  };
}[FindingCode];

export interface Report {
  /** No error. */
  readonly valid: boolean;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly findings: readonly Finding[];
}

/** One check: pure, one file, cites its norm. */
export type ProjectRule = (project: import("../project/Project").Project) => readonly Draft[];
export type FormRule = (form: import("../form/FormRecord").FormRecord) => readonly Draft[];

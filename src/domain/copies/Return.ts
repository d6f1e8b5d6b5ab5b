import type { Finding } from "../findings/Finding";
import type { BookPlace } from "../findings/Place";
import type { Project } from "../project/Project";
import type { FormChange } from "../project/versions/FormChange";
import type { SavedBy } from "../workbook/Snapshot";
import type { Besides } from "./Besides";
import type { FilledTable } from "./copyTables";
import type { SentCopy } from "./SentCopy";

/** How a returned workbook is known: by its stamp, by the hidden names of its headings, or by the headings alone. */
export type Recognition = "stamp" | "names" | "headings";

/** A table of a returned workbook: its sheet, the sheet row (from 1) of each record, and the columns (by key) that are there. */
interface ReturnedTable {
  readonly sheet: string;
  readonly rows: readonly number[];
  readonly columns: Readonly<Record<string, string>>;
}

/** A formula without a value: its table, the index of its row among the records, and its column by key. */
export interface ValuelessCell {
  readonly table: FilledTable;
  readonly index: number;
  readonly field: string;
  readonly formula: string;
}

/** What is read all the same though somebody gave it another name or place. */
export interface Shifted {
  /** Sheets in the words of the template, and how they are called now. */
  readonly sheets: readonly { readonly sheet: string; readonly now: string }[];
  readonly columns: readonly { readonly sheet: string; readonly column: string; readonly now: string }[];
  /** Sheets whose columns stand in another order. */
  readonly moved: readonly string[];
}

/** A workbook that came back, as data; rows that were typed under a table are part of it. */
export interface ReturnedCopy {
  readonly recognized: Recognition;
  /** What it remembers of its sending. */
  readonly sent?: SentCopy;
  /** The seal that its properties bear: that of what was sent, unless somebody changed either. */
  readonly seal?: string;
  /** Who saved it last, as the file says itself. */
  readonly saved?: SavedBy;
  readonly project: Project;
  /** Tables that are not in it are gone. */
  readonly tables: Readonly<Partial<Record<FilledTable, ReturnedTable>>>;
  /** The cell of each single fact that is in it, by its key. */
  readonly fields: Readonly<Record<string, BookPlace>>;
  /** Cells to be filled in which formulas stand: their values are taken. */
  readonly formulas: readonly BookPlace[];
  /** Cells to be filled whose formulas came without a value: nobody knows what they say. */
  readonly valueless: readonly ValuelessCell[];
  /** Sheets and columns that it lacks, in the words of the template. */
  readonly missing: readonly { readonly sheet: string; readonly column?: string }[];
  readonly shifted: Shifted;
  /** What it holds besides, of which nothing is taken. */
  readonly besides: Besides;
  /** What the rules say of its reports, documents, sessions, actors, indices and risks. */
  readonly findings: readonly Finding[];
}

/** Why a workbook is no return of ours. */
export type ForeignReason =
  | "not-ours"
  | "not-a-copy"
  | "no-municipality"
  | "unknown-municipality"
  | "other-project"
  | "newer-template";

/** Why nobody can tell what was sent, so that every difference is a question. */
export type BaseDoubt = "no-stamp" | "unknown-copy" | "altered-stamp";

/** Why a row or a cell that came back is not taken. */
export type RefusalReason =
  | "other-municipality"
  | "unlisted-municipality"
  | "unknown-risk"
  | "no-new-rows"
  | "locked"
  | "kept-row"
  | "unsafe-link"
  | "error-value"
  | "no-value";

/** A row or a cell that is not taken; `text` is what stands there. */
export interface Refusal {
  readonly reason: RefusalReason;
  readonly table: FilledTable | "ficha";
  /** Sheet and sheet row (from 1) of the returned workbook, as far as they are known. */
  readonly sheet?: string;
  readonly row?: number;
  /** Of a single fact alone. */
  readonly cell?: string;
  readonly field?: string;
  readonly text: string;
}

export type ReturnChange = FormChange<FilledTable>;

/** What a returned copy brings into the workbook. */
export interface ReturnComparison {
  /** Theirs, and what both changed, in the order of the tables. */
  readonly changes: readonly ReturnChange[];
  /** Facts and rows that only the workbook changed since it was sent. */
  readonly kept: number;
  readonly refused: readonly Refusal[];
}

import type { FormPlace } from "../findings/Place";
import type { Project } from "../project/Project";
import type { TableKey } from "../project/tables";
import type { FormRecord } from "./FormRecord";

/** Why a file could not be read: what was expected and found is worded in i18n by this code. */
export type UnreadableCode =
  | "empty"
  | "binary"
  | "other-form"
  | "truncated"
  | "too-large"
  | "broken-docx"
  | "beyond-limits"
  | "unknown-type";

/** Something in the file that the importer noticed: worded in i18n by its code. */
export interface ImportMessage {
  readonly code:
    | "not-understood"
    | "encoding"
    | "image-skipped"
    /** A chart, an embedded file and the like; the text is its kind. */
    | "object-skipped"
    | "markup-removed"
    /** The raised call of a note behind a code, an amount or a word; the text is the call and what stays. */
    | "note-call"
    | "page-header-skipped"
    /** Columns of the schedule are no months; the text is what they are: "trimestre". */
    | "period-columns"
    /** Several metas in the cells of one row; the text is their codes. */
    | "metas-split"
    /** The heading stands there, but no table that can be read. */
    | "table-missing"
    | "section-missing";
  readonly line?: number;
  readonly text: string;
}

export type FormReading =
  | { readonly ok: true; readonly form: FormRecord; readonly messages: readonly ImportMessage[] }
  | { readonly ok: false; readonly code: UnreadableCode; readonly found: string };

/** A contradiction of the paper and which copy was kept; shown and confirmed at import. */
export interface PaperChoice {
  readonly code:
    | "text-of-6.5"
    | "programme-of-code"
    | "subactivity-of-6.5"
    | "evidence-of-6.5"
    | "start-month"
    | "total-as-declared";
  readonly kept: string;
  readonly dropped: string;
  readonly keptAt: FormPlace;
  readonly droppedAt?: FormPlace;
}

/** Where each row of the project stood on the form, by table and index; fields by name. */
export interface FormSources {
  readonly tables: Readonly<Partial<Record<TableKey, readonly FormPlace[]>>>;
  readonly fields: Readonly<Record<string, FormPlace>>;
}

export interface Resolved {
  readonly project: Project;
  readonly choices: readonly PaperChoice[];
  readonly sources: FormSources;
}

import type { FormPlace } from "../findings/Place";

/** What may stand where a text or a table is expected, and cannot be read. */
export type ObjectKind = "image" | "chart" | "diagram" | "drawing" | "equation" | "object";

/**
 * What a section lacks: itself, its table, the rows under the headings, its activities, its marked months, its text, its
 * TOTAL, what belongs into one cell; or it stands twice and only the first was read. «amounts» are a column or a row of amounts that
 * no line has; «unit» are amounts in thousands or millions.
 */
export type Lack =
  | "section"
  | "table"
  | "rows"
  | "activities"
  | "months"
  | "text"
  | "total"
  | "cell"
  | "repeated"
  | "amounts"
  | "unit";

/** What stands in place of what is lacking. A merged cell goes on from the row above; of a table that stands twice, the second may be the same. */
export type Instead = ObjectKind | "table" | "text" | "nothing" | "merged" | "borders" | "weeks" | "same" | "other";

/** A part of the form that could not be read, and what stands there instead. */
export interface UnreadPart {
  /** Number of the printed form, "8.1"; "10.2" are the products. */
  readonly section: string;
  readonly lack: Lack;
  readonly instead: Instead;
  /** Key of the column of an unread cell, such as "amount"; what heads unread amounts, as written. */
  readonly column?: string;
  readonly at: FormPlace;
}

/** A text that is struck through, with what stays beside it in its cell or paragraph: it is not read, and told. */
export interface StruckText {
  readonly text: string;
  readonly stays: string;
  readonly at: FormPlace;
}

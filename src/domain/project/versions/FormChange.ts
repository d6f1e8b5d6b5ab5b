import type { Cell } from "../../workbook/Cell";
import type { FormTable, TableKey } from "../tables";
import type { Facts, FormFacts } from "./FormFacts";

/**
 * Who changed a fact since the last import: the form alone, the person alone, or both; "unknown" where the workbook does
 * not remember what was imported; "formula" where a formula of the person stands in the cell.
 */
export type Author = "form" | "book" | "both" | "unknown" | "formula";

interface OneChange {
  /** The same for the same change of the same facts, however often the workbook is read again. */
  readonly id: string;
  readonly by: Author;
}

/** A fact that the new form words otherwise than the workbook. */
export interface FieldChange<T extends TableKey = FormTable> extends OneChange {
  readonly kind: "field";
  readonly table: T | "ficha";
  readonly field: string;
  /** The row as the workbook holds it, and its index there; absent for single facts. */
  readonly row?: { readonly index: number; readonly facts: Facts };
  /** Index of the row in the new form; absent for single facts. */
  readonly formRow?: number;
  readonly book: Cell;
  readonly form: Cell;
  /** What the form said when it was imported last; absent where nobody remembers. */
  readonly old?: Cell;
}

/** A row that only the new form has; `by` is "both" where the person deleted it and the form changed it since. */
interface AddedRow<T extends TableKey> extends OneChange {
  readonly kind: "added";
  readonly table: T;
  readonly formRow?: number;
  readonly facts: Facts;
}

/** A row that the form has no more; `by` is "both" where the person changed it since the import. */
interface RemovedRow<T extends TableKey> extends OneChange {
  readonly kind: "removed";
  readonly table: T;
  readonly index: number;
  readonly facts: Facts;
}

/** Rows that keep their words and get another number, because one was put in or taken out before them. */
export interface Renumbered<T extends TableKey = FormTable> extends OneChange {
  readonly kind: "renumbered";
  readonly table: T;
  readonly field: string;
  readonly rows: readonly { readonly index: number; readonly from: Cell; readonly to: Cell }[];
}

/** A change of a table that a form fills, or of those that a returned copy brings. */
export type FormChange<T extends TableKey = FormTable> = FieldChange<T> | AddedRow<T> | RemovedRow<T> | Renumbered<T>;

/** A new form beside the workbook. */
export interface FormComparison {
  /** In the order of the sheets and of their rows. */
  readonly changes: readonly FormChange[];
  /** Facts and rows that only the person changed since the import: they stay, nobody is asked. */
  readonly kept: number;
  /** Those of them about which the form says something else: who wants it all the same can have it. */
  readonly differing: readonly FormChange[];
  /** The workbook remembers what was imported last. */
  readonly remembers: boolean;
  /** The new form under the activity numbers of the workbook. */
  readonly aligned: FormFacts;
}

/**
 * What a change asks of a person: to follow the form, to take in or let go a row, or to choose, because the person changed
 * the same fact or nobody remembers who did.
 */
export type ChangeSort = "form" | "added" | "removed" | "conflict" | "kept";

export function sortOf(change: FormChange<TableKey>): ChangeSort {
  if (change.by === "book") return "kept";
  if (change.kind === "removed") return "removed";
  if (change.by !== "form") return "conflict";
  return change.kind === "added" ? "added" : "form";
}

/** What nobody can regret: it follows the form, and nothing that the person wrote goes. */
export function isTickedAtFirst(change: FormChange<TableKey>): boolean {
  const sort = sortOf(change);
  return sort === "form" || sort === "added";
}

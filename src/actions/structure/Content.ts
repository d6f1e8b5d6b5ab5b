import type { TableKey } from "../../domain/findings/Place";
import type { Cell } from "../../domain/workbook/Cell";
import type { Write } from "../../domain/workbook/WritePlan";

/** Rows for a table, in the order of the layout's columns (null under a calculated column). */
export interface TableContent {
  readonly rows: readonly (readonly Write[])[];
  /** fill: only an empty table · append: rows whose key is not there yet · seed: only a table made now. */
  readonly mode: "fill" | "append" | "seed";
  /** Column whose text tells rows apart, for append. */
  readonly keyColumn?: string;
}

/** What the workbook shall hold, where it holds nothing yet. */
export interface Content {
  readonly tables: Readonly<Partial<Record<TableKey | "findings", TableContent>>>;
  /** By field key. */
  readonly fields: Readonly<Record<string, Cell>>;
  /** Values that a new sheet starts with, and that are no data of the project. */
  readonly defaults: Readonly<Record<string, Cell>>;
}

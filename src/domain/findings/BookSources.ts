import type { Project } from "../project/Project";
import type { TableKey } from "../project/tables";
import type { BookParts } from "./BookParts";
import type { BookPlace } from "./Place";

/** Where decoded rows stand in the workbook. */
export interface TableSource {
  readonly sheet: string;
  readonly table: string;
  /** Headings and rows, such as "A6:T27". */
  readonly area: string;
  /** Sheet row (from 1) of each decoded record, by index. */
  readonly rows: readonly number[];
  /** Column letters by field (column key). */
  readonly columns: Readonly<Record<string, string>>;
}

export interface BookSources {
  readonly tables: Readonly<Partial<Record<TableKey, TableSource>>>;
  readonly fields: Readonly<Record<string, BookPlace>>;
}

/** A workbook read as a project. */
export interface DecodedBook {
  readonly project: Project;
  readonly sources: BookSources;
  /** Sheets and columns of the template that the workbook lacks. */
  readonly missing: readonly { readonly sheet: string; readonly column?: string }[];
  readonly parts: BookParts;
}

import type { Project } from "../project/Project";
import type { TableKey } from "../project/tables";
import type { ExternalCells } from "../workbook/findExternal";
import type { WritePlan } from "../workbook/WritePlan";
import type { BookPlace } from "./Place";

/** A part of the template that a workbook lacks. */
export interface MissingPart {
  readonly kind: "sheet" | "table" | "column" | "field";
  /** The sheet that lacks it; for a sheet its own name. */
  readonly sheet: string;
  /** Sheet, table, heading or label. */
  readonly name: string;
  readonly table?: TableKey | "findings";
  /** Key of the column or field. */
  readonly field?: string;
  /** Where it should be, as far as that is known. */
  readonly place?: BookPlace;
  /** A later template brought it, and the workbook is of an earlier one. */
  readonly isNewer?: true;
}

/** A table of the template that is there in another form. */
interface ChangedTable {
  /** renamed: a table under another name · plain: cells that are no table any more. */
  readonly form: "renamed" | "plain";
  /** Its name in the template. */
  readonly table: string;
  /** The name that it bears now. */
  readonly now: string;
  readonly sheet: string;
  /** The whole block, headings included, such as "A8:L9". */
  readonly area: string;
  /** Its first heading. */
  readonly place: BookPlace;
}

/** What a row or a column outside a table says, cut to a line; amounts in pesos. */
export interface OutsideLine {
  /** Its first cell, "A11". */
  readonly cell: string;
  readonly text: string;
}

/** Cells with data that touch a table and are none of it. */
export interface OutsideCells {
  readonly side: "under" | "above" | "beside" | "left";
  readonly key: TableKey;
  readonly table: string;
  readonly sheet: string;
  readonly area: string;
  /** Sheet rows of it that are read as records of the table; none beside it. */
  readonly rows: readonly number[];
  /** The first of these rows, or of the columns beside a table. */
  readonly content: readonly OutsideLine[];
  /** What the table covers now, and what it would cover with them. */
  readonly from: string;
  readonly to?: string;
  /** Takes them into the table; empty where that is not certain. */
  readonly plan: WritePlan;
}

/** A column of the template that is there and not as the template made it. */
export interface ChangedColumn {
  readonly key: TableKey;
  /** The name that its table bears now. */
  readonly table: string;
  /** Key of the column, its heading in the template and the one that stands there now. */
  readonly field: string;
  readonly column: string;
  readonly now: string;
  readonly place: BookPlace;
}

/** Columns under another heading, needed ones without any value, and calculated ones that hold values alone. */
export interface ChangedColumns {
  readonly renamed: readonly ChangedColumn[];
  readonly emptied: readonly ChangedColumn[];
  readonly flat: readonly ChangedColumn[];
}

/** Where a workbook points to other files. */
export interface ExternalParts {
  readonly sheets: readonly { readonly sheet: string; readonly cells: ExternalCells }[];
  /** Names that lead there and that no cell uses, and their files. */
  readonly names: readonly string[];
  readonly files: readonly string[];
  /** The first sheet that a person sees, where a name has its place. */
  readonly front: string;
}

/** What became of the template in a workbook: what is gone, what changed, and what stands beside it unread. */
export interface BookParts {
  readonly missing: readonly MissingPart[];
  readonly changed: readonly ChangedTable[];
  /** A second table that bears the name of one of ours. */
  readonly repeated: readonly { readonly table: string; readonly place: BookPlace }[];
  /** Copies of a table of ours under a name with a number that hold other data. */
  readonly copies: readonly { readonly table: string; readonly now: string; readonly place: BookPlace }[];
  readonly columns: ChangedColumns;
  readonly outside: readonly OutsideCells[];
  /** The first data cell of each table that was found, filled or not. */
  readonly starts: Readonly<Partial<Record<TableKey, BookPlace>>>;
  /** Cells of «Inicio» that name the sheets of the template, by sheet. */
  readonly front: Readonly<Record<string, BookPlace>>;
  /** Absent where nothing points to another file. */
  readonly external?: ExternalParts;
  /** The project with the rows that stand outside taken in; absent where there are none. */
  readonly completed?: Project;
  /** Sheet rows of the records of `completed`, by table. */
  readonly completedRows?: Readonly<Record<string, readonly number[]>>;
}

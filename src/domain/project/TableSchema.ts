/** What the cells of a column hold. A numeral is a code of the form, such as "5.1", that is always read as text. */
export type DataKind = "text" | "numeral" | "code" | "number" | "money" | "date" | "month" | "mark";

/** Columns of one kind side by side, which a record holds as one list: `prefix` and a number from 1 name each. */
export interface DataList {
  readonly kind: DataKind;
  readonly prefix: string;
  readonly count: number;
}

/**
 * What a copy for a municipality holds of a table, and what the municipality fills in there: some columns (`fills`), or all
 * but some (`fixed`); nothing where neither is said. Rows of others, and what is not filled, are there to be read.
 */
export interface CopyPart {
  /** "own": rows of the municipality alone, or of its risks; "all": every row. */
  readonly rows: "own" | "all";
  readonly fills?: readonly string[];
  readonly fixed?: readonly string[];
  /** Empty rows for new ones: tables do not grow on a protected sheet. */
  readonly spare?: number;
}

/** What is known of a table beside its look. */
export interface TableSchema {
  /** Section of DIE-FO-013 where the table stands; used where the importer knows no row. */
  readonly section: string;
  /** A form fills it. */
  readonly form?: true;
  readonly columns: Readonly<Record<string, DataKind | DataList>>;
  /** Its rows are known by their code, and added where it is lacking; other tables are filled only while they are empty. */
  readonly catalogue?: true;
  /** A table without it stays at home. */
  readonly copy?: CopyPart;
}

/** What the cells of a column hold. A numeral is a code of the form, such as "5.1", that is always read as text. */
export type DataKind = "text" | "numeral" | "code" | "number" | "money" | "date" | "month" | "mark";

/** Columns of one kind side by side, which a record holds as one list: `prefix` and a number from 1 name each. */
export interface DataList {
  readonly kind: DataKind;
  readonly prefix: string;
  readonly count: number;
}

/** What is known of a table beside its look. What a municipality sees and fills of it has its place here. */
export interface TableSchema {
  /** Section of DIE-FO-013 where the table stands; used where the importer knows no row. */
  readonly section: string;
  /** A form fills it. */
  readonly form?: true;
  readonly columns: Readonly<Record<string, DataKind | DataList>>;
  /** Its rows are known by their code, and added where it is lacking; other tables are filled only while they are empty. */
  readonly catalogue?: true;
}

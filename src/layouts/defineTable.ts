import { type ColumnKey, columnKinds } from "../domain/project/Record";
import type { DataKind } from "../domain/project/TableSchema";
import type { TableKey } from "../domain/project/tables";
import type { Column, ColumnKind, TableLayout } from "./Layout";

/** How a column looks; what it holds is declared in the domain. */
export type ColumnLook = Omit<Column, "key" | "kind" | "formula">;

/** A calculated column: only the sheet has it. */
export type CalculatedLook = ColumnLook & Pick<Required<Column>, "formula">;

/** A look for every column that the domain declares (one that is missing or misspelt does not compile), and the calculated ones. */
type Looks<K extends TableKey> = Readonly<Record<ColumnKey<K>, ColumnLook>> &
  Readonly<Record<string, ColumnLook | CalculatedLook>>;

interface Parts<K extends TableKey> {
  /** Name in the workbook, such as "tPresupuesto". */
  readonly name: string;
  /** Sheet row of the header, from 1. */
  readonly headerRow: number;
  /** By key, from column A to the right. */
  readonly columns: Looks<K>;
}

/** Codes of the form, such as "5.1", stand in cells as codes do. */
export function cellKind(kind: DataKind): ColumnKind {
  return kind === "numeral" ? "code" : kind;
}

/** The table of a sheet: its columns as the domain declares them, with their looks. */
export function defineTable<K extends TableKey>(key: K, { name, headerRow, columns }: Parts<K>): TableLayout {
  const kinds = columnKinds(key);
  const looks: Readonly<Record<string, ColumnLook>> = columns;
  const made = Object.entries(looks).map(([column, look]): Column => {
    const kind = kinds.get(column);
    return { key: column, kind: kind === undefined ? "computed" : cellKind(kind), ...look };
  });
  return { name, key, headerRow, columns: made };
}

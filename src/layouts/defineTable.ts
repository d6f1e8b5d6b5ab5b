import { keysOf } from "../domain/project/byKey";
import { type ColumnKey, columnKinds } from "../domain/project/Record";
import type { DataKind } from "../domain/project/TableSchema";
import type { TableKey } from "../domain/project/tables";
import type { Column, ColumnKind, TableLayout } from "./Layout";

/** How a column looks; what it holds is declared in the domain. */
export type ColumnLook = Omit<Column, "key" | "kind" | "formula">;

/** A calculated column: only the sheet has it. */
export type CalculatedLook = ColumnLook & Pick<Required<Column>, "formula">;

/** A look for every column that the domain declares (one that is missing or misspelt does not compile), and the calculated ones. */
type Looks<K extends TableKey, C extends string> = Readonly<Record<ColumnKey<K>, ColumnLook>> &
  Readonly<Record<C, ColumnLook | CalculatedLook>>;

interface Parts<K extends TableKey, C extends string> {
  /** Name in the workbook, such as "tPresupuesto". */
  readonly name: string;
  /** Sheet row of the header, from 1. */
  readonly headerRow: number;
  /** By key, from column A to the right. */
  readonly columns: Looks<K, C>;
}

/** Codes of the form, such as "5.1", stand in cells as codes do. */
export function cellKind(kind: DataKind): ColumnKind {
  return kind === "numeral" ? "code" : kind;
}

/** A table whose columns are known by their keys. */
interface KeyedTable<C extends string, K extends TableKey = TableKey> extends TableLayout {
  readonly key: K;
  readonly columns: readonly (Column & { readonly key: C })[];
}

/** The table of a sheet: its columns as the domain declares them, with their looks. */
export function defineTable<K extends TableKey, C extends string>(
  key: K,
  { name, headerRow, columns }: Parts<K, C>,
): KeyedTable<C, K> {
  const kinds = columnKinds(key);
  const looks: Readonly<Record<C, ColumnLook>> = columns;
  const made = keysOf(looks).map((column) => {
    const kind = kinds.get(column);
    return { key: column, kind: kind === undefined ? "computed" : cellKind(kind), ...looks[column] };
  });
  return { name, key, headerRow, columns: made };
}

/** A column as the formulas of the template name it, tRiesgos[Número]; a plan writes it as the workbook does. */
export function columnOf<C extends string>({ name, columns }: KeyedTable<C>, key: NoInfer<C>): string {
  return `${name}[${columns.find((column) => column.key === key)?.header ?? key}]`;
}

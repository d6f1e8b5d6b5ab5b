import type { Cell } from "../workbook/Cell";
import { fichaFields } from "./ficha";
import type { DataKind, DataList, TableSchema } from "./TableSchema";
import { type ProjectTables, projectTables, type TableKey } from "./tables";

/** Dates are ISO dates, or the text as found; what is no text stays the cell that it was. */
type ValueOf<C> = C extends DataList ? readonly Cell[] : C extends "text" | "numeral" | "date" ? string : Cell;

/** Single cells by name, each by its kind. */
export type ValuesOf<F extends Readonly<Record<string, { readonly kind: DataKind }>>> = {
  readonly [N in keyof F]: ValueOf<F[N]["kind"]>;
};

/** A row of a table as data: a property for each of its columns, "" where the cell is empty. */
export type RecordOf<K extends TableKey> = K extends TableKey
  ? { readonly [C in keyof ProjectTables[K]["columns"]]: ValueOf<ProjectTables[K]["columns"][C]> }
  : never;

/** 1 | 2 | … | N. */
type UpTo<N extends number, T extends readonly 0[] = [0]> = T["length"] extends N
  ? N
  : T["length"] | UpTo<N, [...T, 0]>;

/** Keys of the columns of a list: "month1" | … | "month12". */
type ListKey<L extends DataList> = `${L["prefix"]}${UpTo<L["count"]>}`;

/** Keys of the columns of a table as they stand side by side in a sheet, those of lists one by one. */
export type ColumnKey<K extends TableKey> = {
  [C in keyof ProjectTables[K]["columns"] & string]: ProjectTables[K]["columns"][C] extends DataList
    ? ListKey<ProjectTables[K]["columns"][C]>
    : C;
}[keyof ProjectTables[K]["columns"] & string];

/** A column of a table as it stands side by side with the others in a sheet. */
export interface DataColumn {
  readonly key: string;
  readonly kind: DataKind;
}

type SchemaColumns = readonly (readonly [string, DataKind | DataList])[];

/** Every record of a table asks for the columns of its schema. */
const known = new WeakMap<TableSchema, SchemaColumns>();

function columnsOf(schema: TableSchema): SchemaColumns {
  const columns = known.get(schema) ?? Object.entries(schema.columns);
  known.set(schema, columns);
  return columns;
}

const listed = new WeakMap<DataList, readonly string[]>();

/** Keys of the columns of a list, first to last. */
function listKeys<L extends DataList>(list: L): readonly ListKey<L>[] {
  const keys = listed.get(list) ?? Array.from({ length: list.count }, (_, index) => `${list.prefix}${index + 1}`);
  listed.set(list, keys);
  // The compiler cannot follow that the numbers are those up to the count.
  return keys as readonly ListKey<L>[];
}

/** Columns of the calendar months, January first. */
export const monthKeys = listKeys(projectTables.schedule.columns.months);

/** Columns of the answers on impact, by the number of their question (the first is 1). */
export const answerKeys = listKeys(projectTables.impacts.columns.answers);

/** What each column of a table holds, in the order of the schema. */
export function columnKinds(table: TableKey): ReadonlyMap<string, DataKind> {
  const kinds = columnsOf(projectTables[table]).flatMap(([key, column]) =>
    typeof column === "string" ? [[key, column] as const] : listKeys(column).map((one) => [one, column.kind] as const),
  );
  return new Map(kinds);
}

/** A cell as a column of its kind holds it, whoever wrote it: texts and ISO dates are text. */
export function ofKind(kind: DataKind, cell: Cell): Cell {
  return kind === "text" || kind === "numeral" || kind === "date" ? String(cell) : cell;
}

/** Makes a record of a row whose cells are read one by one. */
export function readRecord<K extends TableKey>(table: K, read: (column: DataColumn) => Cell): RecordOf<K> {
  const values: Record<string, Cell | readonly Cell[]> = {};
  for (const [key, column] of columnsOf(projectTables[table])) {
    values[key] =
      typeof column === "string"
        ? read({ key, kind: column })
        : listKeys(column).map((one) => read({ key: one, kind: column.kind }));
  }
  // The compiler cannot follow that each value is read by the kind of its own column.
  return values as RecordOf<K>;
}

/** The facts of the form, each cell read by its kind. */
export function readFicha(read: (field: DataColumn) => Cell): ValuesOf<typeof fichaFields> {
  const values = Object.entries(fichaFields).map(([key, { kind }]) => [key, read({ key, kind })] as const);
  return Object.fromEntries(values) as ValuesOf<typeof fichaFields>;
}

/** A row with nothing in it. */
export function emptyRecord<K extends TableKey>(table: K): RecordOf<K> {
  return readRecord(table, () => "");
}

/** The cells of a record by column, lists taken apart; what the schema does not name, such as calculated results, is left out. */
export function flattenRecord(
  table: TableKey,
  record: Readonly<Record<string, unknown>>,
): Readonly<Record<string, Cell>> {
  const cells: Record<string, Cell> = {};
  for (const [key, column] of columnsOf(projectTables[table])) {
    const value = record[key] ?? "";
    if (typeof column === "string") cells[key] = value as Cell;
    else for (const [index, one] of listKeys(column).entries()) cells[one] = (value as readonly Cell[])[index] ?? "";
  }
  return cells;
}

import type { BookParts, ChangedColumns, OutsideCells } from "../domain/findings/BookParts";
import type { BookSources, DecodedBook, TableSource } from "../domain/findings/BookSources";
import type { BookPlace } from "../domain/findings/Place";
import type { Project, ProjectRows, SumCell } from "../domain/project/Project";
import { ofKind, readFicha, readRecord } from "../domain/project/Record";
import type { DataKind } from "../domain/project/TableSchema";
import { byTable, type TableKey } from "../domain/project/tables";
import { settingFields, settingsRow } from "../domain/risk/readSettings";
import { formatCell } from "../domain/workbook/address";
import type { Cell } from "../domain/workbook/Cell";
import { type CellState, cellAt } from "../domain/workbook/cellAt";
import type { Snapshot } from "../domain/workbook/Snapshot";
import { expectedLayouts } from "./copies/expectedLayouts";
import { decodeDate } from "./dates";
import { findField } from "./findField";
import type { FoundTable } from "./findTable";
import { sheetLayouts } from "./index";
import { type FieldLayout, isProjectTable, type SheetLayout } from "./Layout";
import { decodeMonth } from "./months";
import { columnLetters, type LocatedRow, readRows, rowsAt } from "./readRows";
import { columnStates, joinColumns } from "./recognize/columnStates";
import { describeParts } from "./recognize/describeParts";
import { findOutside } from "./recognize/outsideCells";
import { recognizeTables } from "./recognize/recognizeTable";
import { decodeStored } from "./risk/decodeRisks";

type Missing = DecodedBook["missing"];

interface ReadTable {
  readonly found: FoundTable;
  readonly rows: readonly LocatedRow[];
}

interface ReadField {
  readonly place: BookPlace;
  readonly state: CellState;
}

function readTables(found: ReadonlyMap<string, FoundTable>): ReadonlyMap<string, ReadTable> {
  const entries = sheetLayouts.flatMap(({ table }) => {
    const one = found.get(table?.key ?? "");
    return table === undefined || one === undefined
      ? []
      : [[table.key, { found: one, rows: readRows(one, table) }] as const];
  });
  return new Map(entries);
}

function readFields(snapshot: Snapshot): ReadonlyMap<string, ReadField> {
  const entries = sheetLayouts.flatMap((layout) =>
    layout.fields.flatMap((field) => {
      const found = findField(snapshot, layout, field);
      if (found === undefined) return [];
      const place = { sheet: found.sheet.name, cell: formatCell(found.row, found.column) };
      return [[field.key, { place, state: cellAt(found.sheet, found.row, found.column) }] as const];
    }),
  );
  return new Map(entries);
}

function decodeSum(fields: ReadonlyMap<string, ReadField>, budget: ReadTable | undefined): SumCell | undefined {
  const sum = fields.get("budgetSum");
  if (sum === undefined || budget === undefined) return undefined;
  const { row, rows } = budget.found.area;
  return { value: sum.state.value, formula: sum.state.formula, firstRow: row + 1, lastRow: row + rows - 1 };
}

/** A cell by the kind of its column: dates as ISO dates, months as numbers, texts as text. */
function byKind(kind: DataKind, cell: Cell): Cell {
  if (kind === "date") return decodeDate(cell);
  if (kind === "month") return decodeMonth(cell);
  return ofKind(kind, cell);
}

function decodeRow(table: TableKey, row: LocatedRow): ProjectRows[TableKey][number] {
  const record = readRecord(table, ({ key, kind }) => byKind(kind, row.cell(key)));
  return { ...record, ...decodeStored(table, row) };
}

function decodeProject(tables: ReadonlyMap<string, ReadTable>, fields: ReadonlyMap<string, ReadField>): Project {
  const budgetSum = decodeSum(fields, tables.get("budget"));
  const cell = (key: string): Cell => fields.get(key)?.state.value ?? "";
  return {
    // The compiler cannot follow that each table holds the records of its own key.
    ...(byTable((key) => (tables.get(key)?.rows ?? []).map((row) => decodeRow(key, row))) as ProjectRows),
    origin: "book",
    ficha: readFicha(({ key, kind }) => byKind(kind, cell(key))),
    riskSettings: settingsRow((setting) => cell(settingFields[setting])),
    yearSettings: { cutDate: decodeDate(cell("cutDate")), highFrom: cell("highFrom") },
    ...(budgetSum === undefined ? {} : { budgetSum }),
  };
}

function sourceOf({ found, rows }: ReadTable): TableSource {
  return {
    sheet: found.sheet.name,
    table: found.table.name,
    area: found.table.area,
    rows: rows.map(({ row }) => row),
    columns: columnLetters(found),
  };
}

function missingOf(layout: SheetLayout, table: ReadTable | undefined, lacks: (field: FieldLayout) => boolean): Missing {
  const fields = layout.fields.filter(lacks);
  const bare = layout.table === undefined ? fields.length === layout.fields.length : table === undefined;
  if (bare) return [{ sheet: layout.name }];
  const sheet = table?.found.sheet.name ?? layout.name;
  const columns = [...(table?.found.missing ?? []).map(({ header }) => header), ...fields.map(({ label }) => label)];
  return columns.map((column) => ({ sheet, column }));
}

interface Outside {
  readonly parts: readonly OutsideCells[];
  /** The tables with the rows that stand outside at their end; undefined where there are none. */
  readonly completed: ReadonlyMap<string, ReadTable> | undefined;
}

function readOutside(tables: ReadonlyMap<string, ReadTable>): Outside {
  const completed = new Map(tables);
  const parts = sheetLayouts.flatMap((layout) => {
    const [{ table }, read] = [layout, tables.get(layout.table?.key ?? "")];
    // «Hallazgos» is written by the check: a person's notes beside it are no data of the project.
    if (table === undefined || read === undefined || !isProjectTable(table)) return [];
    const outside = findOutside(read.found, { ...layout, table });
    const more = outside.flatMap(({ rows }) => rowsAt(read.found, table, rows));
    if (more.length > 0) completed.set(table.key, { ...read, rows: [...read.rows, ...more] });
    return outside.map(({ cells, ...rest }) => ({ ...cells, ...rest }));
  });
  const grown = [...tables].some(([key, read]) => completed.get(key) !== read);
  return { parts, completed: grown ? completed : undefined };
}

function completedOf(
  tables: ReadonlyMap<string, ReadTable>,
  fields: ReadonlyMap<string, ReadField>,
): Pick<BookParts, "completed" | "completedRows"> {
  const rows = [...tables].map(([key, read]) => [key, read.rows.map(({ row }) => row)] as const);
  return { completed: decodeProject(tables, fields), completedRows: Object.fromEntries(rows) };
}

function readColumns(tables: ReadonlyMap<string, ReadTable>): ChangedColumns {
  const states = sheetLayouts.flatMap(({ table }) => {
    const read = tables.get(table?.key ?? "");
    if (table === undefined || read === undefined || !isProjectTable(table)) return [];
    return [columnStates({ found: read.found, rows: read.rows.map(({ row }) => row) }, table)];
  });
  return joinColumns(states);
}

/** Reads a workbook as a project: tables by name, hidden names or headings, columns by stable key or header, single facts by defined name. */
export function decodeBook(snapshot: Snapshot): DecodedBook {
  const recognized = recognizeTables(snapshot, sheetLayouts);
  const [tables, fields] = [readTables(recognized.found), readFields(snapshot)];
  const outside = readOutside(tables);
  const sources: BookSources = {
    tables: Object.fromEntries(
      [...tables].filter(([key]) => key !== "findings").map(([key, read]) => [key, sourceOf(read)]),
    ),
    fields: Object.fromEntries([...fields].map(([key, { place }]) => [key, place])),
  };
  const missing = expectedLayouts(snapshot).flatMap((layout) =>
    missingOf(layout, tables.get(layout.table?.key ?? ""), (field) => !fields.has(field.key)),
  );
  const parts = describeParts(snapshot, recognized, {
    fields: new Set(fields.keys()),
    outside: outside.parts,
    columns: readColumns(tables),
  });
  return {
    project: decodeProject(tables, fields),
    sources,
    missing,
    parts: outside.completed === undefined ? parts : { ...parts, ...completedOf(outside.completed, fields) },
  };
}

import type { Area } from "./address";
import { assertPlan } from "./PlanError";
import { closeCells, growRow, openSheet, rowOf, type SheetDraft } from "./SheetDraft";
import { type DefinedName, emptyLook, type SheetSnapshot, type Snapshot, type TableSnapshot } from "./Snapshot";

/** A workbook being written; sheets by lower-case name, in order, as Excel compares names. */
export interface BookDraft {
  readonly sheets: Map<string, SheetDraft>;
  names: DefinedName[];
  properties: Record<string, string>;
  readonly books: Pick<Snapshot, "books">;
}

/** Opens a workbook for writing; the snapshot stays as it is. */
export function openBook(snapshot: Snapshot): BookDraft {
  return {
    sheets: new Map(snapshot.sheets.map((sheet) => [sheet.name.toLowerCase(), openSheet(sheet)])),
    names: [...snapshot.names],
    properties: { ...snapshot.properties },
    books: snapshot.books === undefined ? {} : { books: snapshot.books },
  };
}

/** The sheet of a plan step; throws when the workbook has none of that name. */
export function sheetOf(book: BookDraft, name: string): SheetDraft {
  const sheet = book.sheets.get(name.toLowerCase());
  assertPlan(sheet !== undefined, "ItemNotFound", name);
  return sheet;
}

/** The table of a plan step; throws when the sheet has none of that name. */
export function tableOf(sheet: SheetDraft, name: string): TableSnapshot {
  const table = sheet.tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
  assertPlan(table !== undefined, "ItemNotFound", name);
  return table;
}

/** Puts a changed table in the place of the old one of that name. */
export function replaceTable(sheet: SheetDraft, table: TableSnapshot): void {
  sheet.tables = sheet.tables.map((one) => (one.name === table.name ? table : one));
}

/** A sheet without anything in it. */
export function emptySheet(name: string): SheetSnapshot {
  return { name, visibility: "visible", protected: false, tables: [], look: emptyLook };
}

/** Header texts of a table area, as Excel names columns: texts, and «Columna1» where the cell is empty. */
export function readHeaders(sheet: SheetDraft, area: Area): readonly string[] {
  const row = rowOf(sheet, area.row);
  growRow(row, area.column + area.columns - 1);
  return Array.from({ length: area.columns }, (_, index) => {
    const text = String(row.values[area.column - 1 + index] ?? "");
    return text === "" ? `Columna${index + 1}` : text;
  });
}

function closeSheet(draft: SheetDraft): SheetSnapshot {
  const { cells: _, ...origin } = draft.origin;
  const cells = closeCells(draft);
  return {
    ...origin,
    name: draft.name,
    tables: draft.tables,
    look: draft.look,
    ...(cells === undefined ? {} : { cells }),
  };
}

/** The workbook as plain data again. */
export function closeBook(book: BookDraft): Snapshot {
  return {
    sheets: [...book.sheets.values()].map(closeSheet),
    names: book.names,
    properties: book.properties,
    ...book.books,
  };
}

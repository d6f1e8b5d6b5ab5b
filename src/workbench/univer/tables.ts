import {
  IOtherFormulaManagerService,
  OtherFormulaMarkDirty,
  SetOtherFormulaMutation,
  SetSuperTableMutation,
} from "@univerjs/engine-formula";
import { TableManager } from "@univerjs/sheets-table";
import type { Area } from "../../domain/workbook/address";
import type { BookTable } from "../host/Book";
import { ensureSize, mutate, sheetOf, toArea, toRange, type UniverParts } from "./UniverParts";

function manager({ injector }: UniverParts): TableManager {
  return injector.get(TableManager);
}

/** All tables, with their header rows. */
export function listTables(parts: UniverParts): readonly BookTable[] {
  return manager(parts)
    .getTableList(parts.unitId)
    .map((table) => ({ id: table.id, name: table.name, sheet: table.subUnitId, area: toArea(table.range) }));
}

function holds(area: Area, row: number, column: number): boolean {
  const [down, right] = [row - area.row, column - area.column];
  return down >= 0 && down < area.rows && right >= 0 && right < area.columns;
}

/** Finds the table of a sheet that a cell (from 1) lies in; asks Univer once, for a block of many cells. */
export function findTables(parts: UniverParts, sheet: string): (row: number, column: number) => BookTable | undefined {
  const tables = listTables(parts).filter((table) => table.sheet === sheet);
  return (row, column) => tables.find(({ area }) => holds(area, row, column));
}

/** The titles of a table, from its cells. */
export function headersOf(parts: UniverParts, sheet: string, area: Area): readonly string[] {
  const matrix = sheetOf(parts, sheet).getCellMatrix();
  return Array.from({ length: area.columns }, (_, index) =>
    String(matrix.getValue(area.row - 1, area.column - 1 + index)?.v ?? ""),
  );
}

/** Tells the calculator where a table and its columns stand: the headers may have changed since. */
function publishTable(parts: UniverParts, table: BookTable): void {
  const titleMap = new Map(headersOf(parts, table.sheet, table.area).map((title, index) => [title, index]));
  mutate(parts, SetSuperTableMutation.id, {
    tableName: table.name,
    reference: { range: toRange(table.area), sheetId: table.sheet, titleMap },
  });
  renewConditionals(parts);
}

/** Publishes the tables whose header row a written block touches. */
export function publishTouched(parts: UniverParts, sheet: string, area: Area): void {
  for (const table of listTables(parts)) {
    const isHit = table.sheet === sheet && table.area.row >= area.row && table.area.row < area.row + area.rows;
    if (isHit) publishTable(parts, table);
  }
}

/** A table over cells that are there; its first row holds the headers. */
export function addTable(parts: UniverParts, { id, name, sheet, area }: BookTable): string {
  ensureSize(parts, sheet, area);
  const header = [...headersOf(parts, sheet, area)];
  const params = { subUnitId: sheet, tableId: id, name, range: toRange(area), header, options: { showHeader: true } };
  mutate(parts, "sheet.mutation.add-table", params);
  publishTable(parts, { id, name, sheet, area });
  return id;
}

function tableOf(parts: UniverParts, id: string): BookTable {
  const table = listTables(parts).find((known) => known.id === id);
  if (table === undefined) throw new Error(`No table ${id}`);
  return table;
}

export function deleteTable(parts: UniverParts, id: string): void {
  mutate(parts, "sheet.mutation.delete-table", { subUnitId: tableOf(parts, id).sheet, tableId: id });
}

export function renameTable(parts: UniverParts, id: string, name: string): void {
  const table = tableOf(parts, id);
  const params = { subUnitId: table.sheet, tableId: id, config: { name } };
  mutate(parts, "sheet.mutation.set-sheet-table", params);
  publishTable(parts, { ...table, name });
}

/** Univer has no free resizing: the table is taken away and put back with its name and id. */
export function resizeTable(parts: UniverParts, id: string, area: Area): void {
  const table = tableOf(parts, id);
  deleteTable(parts, id);
  addTable(parts, { ...table, area });
}

/**
 * Registers the formulas of all conditional formats again. Univer 0.25.1 forgets which cells they depend on when a table
 * changes: «Cuadra» stayed red after the total was corrected.
 */
function renewConditionals(parts: UniverParts): void {
  const { injector, unitId } = parts;
  const sheets = Object.entries(injector.get(IOtherFormulaManagerService).getOtherFormulaData()[unitId] ?? {});
  const dirty: Record<string, Record<string, boolean>> = {};
  for (const [subUnitId, formulaMap = {}] of sheets) {
    const ids = Object.keys(formulaMap ?? {});
    if (ids.length === 0) continue;
    mutate(parts, SetOtherFormulaMutation.id, { subUnitId, formulaMap });
    dirty[subUnitId] = Object.fromEntries(ids.map((id) => [id, true]));
  }
  if (Object.keys(dirty).length > 0) parts.commands.syncExecuteCommand(OtherFormulaMarkDirty.id, { [unitId]: dirty });
}

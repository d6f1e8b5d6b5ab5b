import { BooleanNumber, generateRandomId, mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import { RemoveSheetCommand, SetWorksheetNameCommand, SheetsSelectionsService } from "@univerjs/sheets";
import type { Area } from "../../domain/workbook/address";
import type { BookSheet } from "../host/Book";
import { ensureSize, mutate, mutateFollowers, sheetOf, toArea, toRange, type UniverParts } from "./UniverParts";

/** Size of a new sheet; writing past it makes it larger. Its columns are 48 points wide, its rows 15 points high, in pixels. */
export const firstSize = { rowCount: 200, columnCount: 30, defaultColumnWidth: 64, defaultRowHeight: 20 };

/** Sheets in the order of their tabs. */
export function listSheets({ workbook }: UniverParts): readonly BookSheet[] {
  return workbook.getSheets().map((sheet) => {
    const freeze = sheet.getFreeze();
    return {
      id: sheet.getSheetId(),
      name: sheet.getName(),
      hidden: sheet.isSheetHidden() === BooleanNumber.TRUE,
      tabColor: sheet.getTabColor() || "",
      gridlines: sheet.getConfig().showGridlines !== BooleanNumber.FALSE,
      frozenRows: Math.max(0, freeze.ySplit),
      frozenColumns: Math.max(0, freeze.xSplit),
    };
  });
}

/** A new sheet after the last one; gives its id. Univer would show it, Excel does not. */
export function addSheet(parts: UniverParts, name: string): string {
  const shown = activeSheet(parts);
  const id = generateRandomId(10);
  const sheet = mergeWorksheetSnapshotWithDefault({ id, name, ...firstSize, cellData: {} });
  mutate(parts, "sheet.mutation.insert-sheet", { index: parts.workbook.getSheets().length, sheet });
  activate(parts, shown);
  return id;
}

/** Tables, rules and formulas of other sheets follow, as when a person deletes the sheet. */
export function deleteSheet(parts: UniverParts, sheet: string): void {
  const params = { subUnitId: sheet, subUnitName: sheetOf(parts, sheet).getName() };
  mutateFollowers(parts, RemoveSheetCommand.id, params);
  mutate(parts, "sheet.mutation.remove-sheet", params);
  // Univer 0.25.1 may go on without a sheet that is drawn, and fails at the next result.
  activate(parts, activeSheet(parts));
}

/** Formulas that name the sheet follow. */
export function renameSheet(parts: UniverParts, sheet: string, name: string): void {
  sheetOf(parts, sheet);
  mutateFollowers(parts, SetWorksheetNameCommand.id, { subUnitId: sheet, name });
  mutate(parts, "sheet.mutation.set-worksheet-name", { subUnitId: sheet, name });
}

export function setFreeze(parts: UniverParts, sheet: string, rows: number, columns: number): void {
  const [startRow, startColumn] = [rows > 0 ? rows : -1, columns > 0 ? columns : -1];
  mutate(parts, "sheet.mutation.set-frozen", {
    subUnitId: sheet,
    startRow,
    startColumn,
    ySplit: rows,
    xSplit: columns,
  });
}

/** Id of the sheet that is shown. */
export function activeSheet({ workbook }: UniverParts): string {
  return (workbook.getActiveSheet(true) ?? workbook.ensureActiveSheet()).getSheetId();
}

export function activate(parts: UniverParts, sheet: string): void {
  mutate(parts, "sheet.operation.set-worksheet-active", { subUnitId: sheet });
}

/** The selected block of the sheet that is shown. */
export function readSelection(parts: UniverParts): { readonly sheet: string; readonly area: Area } {
  const sheet = activeSheet(parts);
  const last = parts.injector
    .get(SheetsSelectionsService)
    .getWorkbookSelections(parts.unitId)
    .getSelectionsOfWorksheet(sheet)
    .at(-1);
  return { sheet, area: last === undefined ? { row: 1, column: 1, rows: 1, columns: 1 } : toArea(last.range) };
}

/** Selects a block; the sheet must be the one that is shown for a person to see it. */
export function select(parts: UniverParts, sheet: string, area: Area): void {
  const worksheet = sheetOf(parts, sheet);
  const rows = Math.min(area.rows, Math.max(worksheet.getRowCount() - area.row + 1, 1));
  const columns = Math.min(area.columns, Math.max(worksheet.getColumnCount() - area.column + 1, 1));
  const seen = { ...area, rows, columns };
  ensureSize(parts, sheet, seen);
  const range = toRange(seen);
  const primary = {
    startRow: range.startRow,
    endRow: range.startRow,
    startColumn: range.startColumn,
    endColumn: range.startColumn,
    actualRow: range.startRow,
    actualColumn: range.startColumn,
    isMerged: false,
    isMergedMainCell: false,
  };
  mutate(parts, "sheet.operation.set-selections", { subUnitId: sheet, selections: [{ range, primary, style: null }] });
}

/** Puts a sheet at a place among the tabs, counted from 0. */
export function moveSheet(parts: UniverParts, sheet: string, position: number): void {
  const worksheet = sheetOf(parts, sheet);
  const fromOrder = parts.workbook.getSheets().indexOf(worksheet);
  mutate(parts, "sheet.mutation.set-worksheet-order", { subUnitId: sheet, fromOrder, toOrder: position });
}

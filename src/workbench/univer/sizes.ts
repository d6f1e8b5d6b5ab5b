import { BooleanNumber } from "@univerjs/core";
import type { Area } from "../../domain/workbook/address";
import { ensureSize, mutate, sheetOf, toArea, toRange, type UniverParts } from "./UniverParts";

/** Univer measures in pixels, Office.js in points: 96 pixels and 72 points an inch. */
const pointsPerPixel = 0.75;

/** Width of a column (from 1) in points. */
export function columnWidth(parts: UniverParts, sheet: string, column: number): number {
  return sheetOf(parts, sheet).getColumnWidth(column - 1) * pointsPerPixel;
}

export function setColumnWidth(
  parts: UniverParts,
  sheet: string,
  { column, columns }: Pick<Area, "column" | "columns">,
  points: number,
): void {
  const area = { row: 1, column, rows: 1, columns };
  ensureSize(parts, sheet, area);
  const ranges = [toRange({ ...area, rows: sheetOf(parts, sheet).getRowCount() })];
  mutate(parts, "sheet.mutation.set-worksheet-col-width", {
    subUnitId: sheet,
    ranges,
    colWidth: points / pointsPerPixel,
  });
}

/** Widths in points of the columns (from 1) whose width was set; 0 for a hidden one. */
export function widths(parts: UniverParts, sheet: string): Readonly<Record<number, number>> {
  const columns = Object.entries(sheetOf(parts, sheet).getConfig().columnData ?? {});
  return Object.fromEntries(
    columns.flatMap(([index, data]) => {
      if (data?.hd === BooleanNumber.TRUE) return [[Number(index) + 1, 0]];
      return data?.w === undefined ? [] : [[Number(index) + 1, data.w * pointsPerPixel]];
    }),
  );
}

/** Height of a row (from 1) in points. */
export function rowHeight(parts: UniverParts, sheet: string, row: number): number {
  return sheetOf(parts, sheet).getRowHeight(row - 1) * pointsPerPixel;
}

export function setRowHeight(
  parts: UniverParts,
  sheet: string,
  { row, rows }: Pick<Area, "row" | "rows">,
  { points, fitted }: { readonly points: number; readonly fitted: boolean },
): void {
  const area = { row, column: 1, rows, columns: 1 };
  ensureSize(parts, sheet, area);
  const ranges = [toRange({ ...area, columns: sheetOf(parts, sheet).getColumnCount() })];
  mutate(parts, "sheet.mutation.set-worksheet-row-height", {
    subUnitId: sheet,
    ranges,
    rowHeight: points / pointsPerPixel,
  });
  mutate(parts, "sheet.mutation.set-worksheet-row-is-auto-height", {
    subUnitId: sheet,
    ranges,
    autoHeightInfo: fitted ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  });
}

/** Heights in points of the rows (from 1) whose height was set by hand or by an add-in. */
export function heights(parts: UniverParts, sheet: string): Readonly<Record<number, number>> {
  const rows = Object.entries(sheetOf(parts, sheet).getConfig().rowData ?? {});
  return Object.fromEntries(
    rows.flatMap(([index, data]) =>
      data?.h === undefined || data.ia !== BooleanNumber.FALSE ? [] : [[Number(index) + 1, data.h * pointsPerPixel]],
    ),
  );
}

export function setHiddenRows(
  parts: UniverParts,
  sheet: string,
  { row, rows }: Pick<Area, "row" | "rows">,
  hidden: boolean,
): void {
  const area = { row, column: 1, rows, columns: 1 };
  ensureSize(parts, sheet, area);
  const id = hidden ? "sheet.mutation.set-row-hidden" : "sheet.mutation.set-row-visible";
  mutate(parts, id, { subUnitId: sheet, ranges: [toRange(area)] });
}

export function setHiddenColumns(
  parts: UniverParts,
  sheet: string,
  { column, columns }: Pick<Area, "column" | "columns">,
  hidden: boolean,
): void {
  const area = { row: 1, column, rows: 1, columns };
  ensureSize(parts, sheet, area);
  const id = hidden ? "sheet.mutation.set-col-hidden" : "sheet.mutation.set-col-visible";
  mutate(parts, id, { subUnitId: sheet, ranges: [toRange(area)] });
}

export function merges(parts: UniverParts, sheet: string): readonly Area[] {
  return sheetOf(parts, sheet).getMergeData().map(toArea);
}

export function setMerged(parts: UniverParts, sheet: string, area: Area, merged: boolean): void {
  ensureSize(parts, sheet, area);
  const id = merged ? "sheet.mutation.add-worksheet-merge" : "sheet.mutation.remove-worksheet-merge";
  mutate(parts, id, { subUnitId: sheet, ranges: [toRange(area)] });
}

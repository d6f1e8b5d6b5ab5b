import { quoteSheet, splitScope } from "../../../domain/formula/sheetName";
import { type Area, formatArea, formatColumn, parseArea, parseColumn } from "../../../domain/workbook/address";
import { intersect } from "../../../domain/workbook/areas";
import type { Book } from "../Book";
import { refuse } from "../protocol/HostFailure";
import type { RangeSelf } from "../Ref";

/** Size of an Excel sheet (Excel specifications and limits). */
export const maxRows = 1_048_576;
export const maxColumns = 16_384;

const columnsOnly = /^\$?([A-Z]{1,3})(?::\$?([A-Z]{1,3}))$/i;
const rowsOnly = /^\$?(\d+)(?::\$?(\d+))$/;

/** All cells of a sheet. */
export const wholeSheet: Area = { row: 1, column: 1, rows: maxRows, columns: maxColumns };

function isInside(area: Area): boolean {
  return area.row + area.rows - 1 <= maxRows && area.column + area.columns - 1 <= maxColumns;
}

function parseColumns(address: string): Area | undefined {
  const match = columnsOnly.exec(address);
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  const [first, last] = [parseColumn(match[1]), parseColumn(match[2])];
  return { row: 1, column: Math.min(first, last), rows: maxRows, columns: Math.abs(last - first) + 1 };
}

function parseRows(address: string): Area | undefined {
  const match = rowsOnly.exec(address);
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  const [first, last] = [Number(match[1]), Number(match[2])];
  return { row: Math.min(first, last), column: 1, rows: Math.abs(last - first) + 1, columns: maxColumns };
}

/** "'Catálogo PIDM'!A1" as sheet name and local address. */
export function splitAddress(address: string): { readonly sheet?: string; readonly local: string } {
  return splitScope(address.replace(/^=/, ""));
}

/** Corners in any order: «B2:A1» are the cells A1:B2. */
function parseCorners(local: string): Area | undefined {
  const [first, last = first, ...rest] = local.split(":").map(parseArea);
  if (first === undefined || last === undefined || rest.length > 0) return undefined;
  const [row, column] = [Math.min(first.row, last.row), Math.min(first.column, last.column)];
  const rows = Math.abs(last.row - first.row) + 1;
  return { row, column, rows, columns: Math.abs(last.column - first.column) + 1 };
}

/** A range of a sheet from "B5:F9", "B:C", "5:9" or "Hoja!B5"; undefined when it is none. */
export function parseRange(sheet: string, address: string): RangeSelf | undefined {
  const local = splitAddress(address).local.replaceAll("$", "");
  const columns = parseColumns(local);
  if (columns !== undefined) return { sheet, area: columns, whole: "columns" };
  const rows = parseRows(local);
  if (rows !== undefined) return { sheet, area: rows, whole: "rows" };
  const area = parseCorners(local);
  return area !== undefined && isInside(area) ? { sheet, area } : undefined;
}

/** The id of a sheet by name, whatever its case. */
export function findSheet(book: Book, name: string): string | undefined {
  return book.sheets().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())?.id;
}

/** «B5:F9», «B:C» or «5:9», without the sheet. */
export function localAddress({ area, whole }: Pick<RangeSelf, "area" | "whole">): string {
  const last = area.column + area.columns - 1;
  if (whole === "sheet") return `A1:${formatColumn(maxColumns)}${maxRows}`;
  if (whole === "columns") return `${formatColumn(area.column)}:${formatColumn(last)}`;
  if (whole === "rows") return `${area.row}:${area.row + area.rows - 1}`;
  return formatArea(area);
}

/** "Presupuesto!A6:F10", as Range.address gives it. */
export function formatRange(book: Book, range: RangeSelf): string {
  const name = book.sheets().find((sheet) => sheet.id === range.sheet)?.name;
  if (name === undefined) return refuse("ItemNotFound", "The sheet of the range is gone.");
  return `${quoteSheet(name)}!${localAddress(range)}`;
}

/** True when the first lies wholly in the second. */
export function isWithin(inner: Area, outer: Area): boolean {
  const common = intersect(inner, outer);
  return common !== undefined && common.rows === inner.rows && common.columns === inner.columns;
}

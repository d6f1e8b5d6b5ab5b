import type { Besides } from "../../domain/copies/Besides";
import type { DecodedBook, TableSource } from "../../domain/findings/BookSources";
import type { BookPlace } from "../../domain/findings/Place";
import { isBlank } from "../../domain/text/isBlank";
import { type Area, formatArea, formatCell, formatColumn, parseArea, parseColumn } from "../../domain/workbook/address";
import { contains } from "../../domain/workbook/areas";
import { cellAt } from "../../domain/workbook/cellAt";
import type { SheetSnapshot } from "../../domain/workbook/Snapshot";
import type { SheetLayout } from "../../layouts/Layout";

export interface Line {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** Rows (from 1) in which somebody typed outside what is ours, with their first and last such column. */
export function typedLines(
  { cells }: SheetSnapshot,
  isOurs: (row: number, column: number) => boolean,
): readonly Line[] {
  const lines: Line[] = [];
  for (const [r, values] of (cells?.values ?? []).entries()) {
    const row = (cells?.row ?? 1) + r;
    const columns = values.flatMap((value, c) => {
      const column = (cells?.column ?? 1) + c;
      const isTyped = !isBlank(value) && cells?.formulas[r]?.[c] === "";
      return isTyped && !isOurs(row, column) ? [column] : [];
    });
    const [from, to] = [columns[0], columns.at(-1)];
    if (from !== undefined && to !== undefined) lines.push({ row, from, to });
  }
  return lines;
}

/** Lines that follow each other as one area. */
export function areasOf(lines: readonly Line[]): readonly string[] {
  const areas: Area[] = [];
  for (const { row, from, to } of lines) {
    const last = areas.at(-1);
    if (last === undefined || last.row + last.rows !== row)
      areas.push({ row, column: from, rows: 1, columns: to - from + 1 });
    else {
      const column = Math.min(last.column, from);
      const end = Math.max(last.column + last.columns - 1, to);
      areas[areas.length - 1] = { row: last.row, column, rows: last.rows + 1, columns: end - column + 1 };
    }
  }
  return areas.map(formatArea);
}

/** Single cells of a layout, which stand where the layout puts them. */
function ownCells({ fields, cells = [], links = [] }: SheetLayout): ReadonlySet<string> {
  return new Set([
    ...fields.flatMap(({ cell, labelCell }) => [cell, labelCell]),
    ...cells.map(({ cell }) => cell),
    ...links.map(({ cell }) => cell),
  ]);
}

const nowhere: Area = { row: 0, column: 0, rows: 0, columns: 0 };

export interface OwnTable {
  readonly layout: SheetLayout;
  readonly source: TableSource;
}

/** What was typed on the sheet of a table, from its headings on, outside of it and of the rows that are taken in. */
export function besideTable(
  sheet: SheetSnapshot,
  { layout, source }: OwnTable,
  { parts }: DecodedBook,
): readonly Line[] {
  const table = parseArea(source.area) ?? nowhere;
  const taken = parts.outside.flatMap(({ sheet: name, side, area }) =>
    name === sheet.name && (side === "under" || side === "above") ? (parseArea(area) ?? []) : [],
  );
  const own = ownCells(layout);
  return typedLines(
    sheet,
    (row, column) =>
      row < table.row ||
      [table, ...taken].some((area) => contains(area, row, column)) ||
      own.has(formatCell(row, column)),
  );
}

/** Filled columns of a table that the template does not have. */
export function addedColumns(sheet: SheetSnapshot, { area, columns }: TableSource): Besides["columns"] {
  const table = parseArea(area) ?? nowhere;
  const own = new Set(Object.values(columns));
  return Array.from({ length: table.columns }, (_, index) => table.column + index).flatMap((column) => {
    if (own.has(formatColumn(column))) return [];
    const rows = Array.from({ length: table.rows - 1 }, (_, index) => table.row + 1 + index);
    const isFilled = rows.some((row) => !isBlank(cellAt(sheet, row, column).value));
    return isFilled ? [{ sheet: sheet.name, column: String(cellAt(sheet, table.row, column).value) }] : [];
  });
}

/** Cells of calculated columns in which somebody typed; a column without any formula lost them in another program. */
export function typedOver(sheet: SheetSnapshot, { layout, source }: OwnTable): readonly BookPlace[] {
  const table = parseArea(source.area) ?? nowhere;
  const rows = Array.from({ length: table.rows - 1 }, (_, index) => table.row + 1 + index);
  return (layout.table?.columns ?? []).flatMap(({ key, formula }) => {
    const letters = source.columns[key];
    if (formula === undefined || letters === undefined) return [];
    const cells = rows.map((row) => ({ row, state: cellAt(sheet, row, parseColumn(letters)) }));
    if (cells.every(({ state }) => state.formula === "")) return [];
    const typed = cells.filter(({ state }) => state.formula === "" && !isBlank(state.value));
    return typed.map(({ row }) => ({ sheet: sheet.name, cell: `${letters}${row}` }));
  });
}

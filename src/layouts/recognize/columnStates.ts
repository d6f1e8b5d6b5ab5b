import type { ChangedColumn, ChangedColumns } from "../../domain/findings/BookParts";
import { isBlank } from "../../domain/text/isBlank";
import { normalizeText } from "../../domain/text/normalizeText";
import { formatCell } from "../../domain/workbook/address";
import { type CellState, cellAt } from "../../domain/workbook/cellAt";
import type { FoundTable } from "../findTable";
import type { Column, ProjectTable } from "../Layout";

interface Read {
  readonly found: FoundTable;
  /** Sheet rows (from 1) that hold a record. */
  readonly rows: readonly number[];
}

function changed({ found }: Read, layout: ProjectTable, column: Column, cell: string): ChangedColumn {
  const { sheet, table, area, columns } = found;
  const now = table.columns[(columns[column.key] ?? 0) - area.column] ?? "";
  const place = { sheet: sheet.name, cell };
  return { key: layout.key, table: table.name, field: column.key, column: column.header, now, place };
}

function statesOf({ found, rows }: Read, column: Column): readonly CellState[] {
  const at = found.columns[column.key] ?? 0;
  return rows.map((row) => cellAt(found.sheet, row, at));
}

/** Where a person changed a heading: the column is read all the same. */
function isRenamed({ found }: Read, { key, header }: Column): boolean {
  const now = found.table.columns[(found.columns[key] ?? 0) - found.area.column] ?? "";
  return normalizeText(now) !== normalizeText(header);
}

/** One row that lacks a value says so itself; where all of several lack it, the column was emptied. */
function isEmptied(read: Read, column: Column): boolean {
  return (
    column.required === true && read.rows.length > 1 && statesOf(read, column).every(({ value }) => isBlank(value))
  );
}

/** Values stand where all cells of the column should calculate: somebody pasted values, or a program keeps no formulas. */
function isFlat(read: Read, column: Column): boolean {
  if (column.formula === undefined) return false;
  const states = statesOf(read, column);
  return states.every(({ formula }) => formula === "") && states.some(({ value }) => !isBlank(value));
}

/** What became of the columns of a table that are there. */
export function columnStates(read: Read, layout: ProjectTable): ChangedColumns {
  const { area, columns } = read.found;
  const there = layout.columns.filter(({ key }) => columns[key] !== undefined);
  const at = ({ key }: Column, row: number) => formatCell(row, columns[key] ?? 0);
  const first = read.rows[0] ?? area.row;
  const list = (is: (read: Read, column: Column) => boolean, row: number) =>
    there.filter((column) => is(read, column)).map((column) => changed(read, layout, column, at(column, row)));
  return {
    renamed: list(isRenamed, area.row),
    emptied: list(isEmptied, first),
    flat: list(isFlat, first),
  };
}

/** The changed columns of several tables as one. */
export function joinColumns(all: readonly ChangedColumns[]): ChangedColumns {
  return {
    renamed: all.flatMap(({ renamed }) => renamed),
    emptied: all.flatMap(({ emptied }) => emptied),
    flat: all.flatMap(({ flat }) => flat),
  };
}

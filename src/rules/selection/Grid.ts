import { formatCell } from "../../domain/workbook/address";
import type { Cell } from "../../domain/workbook/Cell";

/** What a cell is before its column is known. `amountText` reads as an amount; `brokenText` only looks like one. */
export const mark = {
  blank: 0,
  text: 1,
  number: 2,
  amountText: 3,
  brokenText: 4,
  date: 5,
  share: 6,
  error: 7,
  flag: 8,
} as const;

export type Mark = (typeof mark)[keyof typeof mark];

/** The selected cells as flat arrays (index = row × columns + column, both from 0): a million cells are read as they are. */
export interface Grid {
  readonly sheet: string;
  /** Sheet row and column of the first cell, from 1. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly marks: Uint8Array;
  /** Pesos of numbers and amount texts, decimals kept; NaN elsewhere. */
  readonly amounts: Float64Array;
  readonly values: readonly (readonly Cell[])[];
  readonly formulas: readonly (readonly string[])[];
}

/** A block of a grid: rows and columns from 0, the last ones included. */
export interface Rect {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export function markAt(grid: Grid, row: number, column: number): Mark {
  return (grid.marks[row * grid.columns + column] ?? mark.blank) as Mark;
}

/** Pesos of a cell; NaN where it holds no amount. */
export function amountAt(grid: Grid, row: number, column: number): number {
  return grid.amounts[row * grid.columns + column] ?? Number.NaN;
}

export function valueAt(grid: Grid, row: number, column: number): Cell {
  return grid.values[row]?.[column] ?? "";
}

export function formulaAt(grid: Grid, row: number, column: number): string {
  return grid.formulas[row]?.[column] ?? "";
}

/** A1 address of a cell of the grid. */
export function cellName(grid: Grid, row: number, column: number): string {
  return formatCell(grid.row + row, grid.column + column);
}

/** Whether a cell counts as an amount. */
export function isAmountAt(grid: Grid, row: number, column: number): boolean {
  const found = markAt(grid, row, column);
  return found === mark.number || found === mark.amountText;
}

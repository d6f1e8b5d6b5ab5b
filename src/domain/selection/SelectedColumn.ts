import type { Money } from "../budget/MoneyReading";
import type { Cell } from "../workbook/Cell";

/** A selected cell; row counts from 0 inside the selection. */
export interface SelectedCell {
  readonly row: number;
  /** "F6". */
  readonly cell: string;
  readonly value: Cell;
  /** "" where none. */
  readonly formula: string;
  /** Undefined where the value is no amount. */
  readonly money: Money | undefined;
}

/** A selected column, with its heading (normalised; "" where none) taken off. */
export interface SelectedColumn {
  readonly index: number;
  readonly header: string;
  /** All cells under the heading, blank ones too. */
  readonly cells: readonly SelectedCell[];
}

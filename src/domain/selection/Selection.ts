import type { Cell } from "../workbook/Cell";

/** The cells a person has selected. */
export interface Selection {
  readonly sheet: string;
  /** A1 address without the sheet. */
  readonly area: string;
  readonly values: readonly (readonly Cell[])[];
  readonly formulas: readonly (readonly string[])[];
}

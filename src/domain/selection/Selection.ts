import type { Cell } from "../workbook/Cell";
import type { LinkSources } from "../workbook/findExternal";

/** The cells to check: what a person selected, or the region around it; grids have the size of `area`. */
export interface Selection {
  readonly sheet: string;
  /** A1 address without the sheet. */
  readonly area: string;
  readonly values: readonly (readonly Cell[])[];
  /** "" where a cell holds no formula. */
  readonly formulas: readonly (readonly string[])[];
  /** Number formats in en-US codes, where the reader knows them. */
  readonly formats?: readonly (readonly string[])[];
  /** Indentation of each cell (0 = none) and whether it is bold, where the reader knows them. */
  readonly indents?: readonly (readonly number[])[];
  readonly bolds?: readonly (readonly boolean[])[];
  /** One entry a row: hidden by a person or by a filter; outline level (0 = none; ECMA-376-1, 18.3.1.73). */
  readonly hidden?: readonly boolean[];
  readonly outline?: readonly number[];
  /** A1 areas of pivot tables of the sheet. */
  readonly pivots?: readonly string[];
  /** What the person selected, where `area` is the region around it: only findings that touch it are told. */
  readonly focus?: string;
  /** Defined names and files of the workbook, where the reader knows them. */
  readonly links?: LinkSources;
}

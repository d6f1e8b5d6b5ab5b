/** What a cell holds, as Excel gives it: empty is "", a date is its serial number, an error is its text ("#REF!"). */
export type Cell = string | number | boolean;

/** Cells by row and column; every row has the same length. */
export type Grid = readonly (readonly Cell[])[];

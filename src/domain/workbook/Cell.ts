/** What a cell holds, as Excel gives it: empty is "", a date is its serial number, an error is its text ("#REF!"). */
export type Cell = string | number | boolean;

export type Row = readonly Cell[];

/** Cells by row and column; every row has the same length. */
export type Grid = readonly Row[];

import type { Area } from "../workbook/address";

/** Where a reference leads: nothing = the own sheet; `lastSheet` for «Enero:Marzo!A1»; `workbook` as written, "1" in files. */
export interface Scope {
  readonly sheet?: string;
  readonly lastSheet?: string;
  readonly workbook?: string;
}

/** Cells. Whole columns and rows cover the sheet up to its last row or column, and say so in `whole`. */
export interface CellReference extends Scope {
  readonly kind: "cells";
  /** Rows and columns from 1, first corner above and left of the last. */
  readonly area: Area;
  readonly whole?: "columns" | "rows";
}

export type TableSection = "headers" | "data" | "totals" | "all" | "thisRow";

/** A part of a table: «tMetas[[#This Row],[PIDM]]». No table = the table around the formula; no columns = all of them. */
export interface TableReference extends Scope {
  readonly kind: "table";
  readonly table?: string;
  /** One header, or the first and the last of a run, without escapes. */
  readonly columns: readonly string[];
  /** Empty = the data rows. */
  readonly sections: readonly TableSection[];
}

/** A defined name, or a table written by its name alone. */
export interface NameReference extends Scope {
  readonly kind: "name";
  readonly name: string;
}

/** Something that a formula refers to. */
export type Reference = CellReference | TableReference | NameReference;

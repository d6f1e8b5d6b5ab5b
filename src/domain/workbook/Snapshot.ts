import type { Cell } from "./Cell";
import type { ChartSpec, ConditionalFormat, PageSetup, SheetLink, StyleRole, Validation } from "./WritePlan";

export interface DefinedName {
  readonly name: string;
  /** With its "=", such as "=Ficha!$B$4". */
  readonly formula: string;
  readonly visible: boolean;
}

export interface TableSnapshot {
  readonly name: string;
  /** With the header row, without totals, such as "A6:F10". */
  readonly area: string;
  readonly columns: readonly string[];
}

/** The used cells of a sheet as one block from (row, column), counted from 1. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Cell[])[];
  /** "" where the cell holds no formula, else the formula with its "=". */
  readonly formulas: readonly (readonly string[])[];
  /** Number formats in en-US codes; "General" where none. */
  readonly formats: readonly (readonly string[])[];
}

/** How a sheet looks. A reader of Excel may leave lists empty that no action needs; applyPlan fills them. */
export interface SheetLook {
  readonly validations: readonly { readonly area: string; readonly validation: Validation }[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly styles: readonly { readonly area: string; readonly style: StyleRole }[];
  readonly widths: Readonly<Record<number, number>>;
  readonly heights: Readonly<Record<number, number>>;
  readonly links: readonly { readonly cell: string; readonly text: string; readonly to: SheetLink }[];
  readonly charts: readonly ChartSpec[];
  /** Charts that stand on a sheet whose reader tells their names alone. */
  readonly chartNames?: readonly string[];
  readonly view?: { readonly freezeRows: number; readonly gridlines: boolean };
  readonly page?: PageSetup;
  readonly tabColor?: string;
  /** A1 areas that a person fills on a protected sheet: of files, and of workbooks that we make to be sent. */
  readonly unlocked?: readonly string[];
}

/** How the cells of a block stand, as a check of any sheet needs it; grids have the size of the block. */
export interface SheetDetails {
  /** Steps of indentation, 0 = none (ECMA-376-1, 18.8.1). */
  readonly indents: readonly (readonly number[])[];
  readonly bolds: readonly (readonly boolean[])[];
  /** One entry a row: hidden by a person or by a filter; outline level, 0 = none (18.3.1.73). */
  readonly hidden: readonly boolean[];
  readonly outline: readonly number[];
  /** A1 areas of merged cells. */
  readonly merges: readonly string[];
  /** A1 areas of pivot tables. */
  readonly pivots: readonly string[];
}

/** What a person sees of a block of cells beside their values: rows that are hidden, and merged cells. */
export type Standing = Pick<SheetDetails, "hidden" | "merges">;

/** What people put on a sheet beside its cells. */
export interface SheetAside {
  /** Cells that bear a comment or a thread. */
  readonly comments: readonly string[];
  /** Pictures, shapes, text boxes and charts that are not ours. */
  readonly drawings: number;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly protected: boolean;
  /** Undefined for an empty sheet. */
  readonly cells?: CellBlock;
  readonly tables: readonly TableSnapshot[];
  readonly look: SheetLook;
  /** Only where the reader was asked for it. */
  readonly details?: SheetDetails;
  /** Only of files that have some. */
  readonly aside?: SheetAside;
}

/** What in a file could run, or ask other programs for data. */
export type ActiveKind = "macros" | "macroSheets" | "controls" | "objects" | "dde" | "connections";

export interface SavedBy {
  readonly by: string;
  readonly on: string;
}

/** What a workbook holds now, as plain data. From Excel or from an .xlsx file. */
export interface Snapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly DefinedName[];
  /** Custom document properties. */
  readonly properties: Readonly<Record<string, string>>;
  /** Other files that formulas refer to as [1], [2] …, where the reader knows them. */
  readonly books?: readonly string[];
  /** Only of files that have some; none of it is ever run or followed. */
  readonly active?: readonly ActiveKind[];
  /** Who saved a file last and on which day (ISO date, "" where it does not say), as the file says itself: nobody vouches for it. */
  readonly saved?: SavedBy;
}

export const emptyLook: SheetLook = {
  validations: [],
  conditionalFormats: [],
  styles: [],
  widths: {},
  heights: {},
  links: [],
  charts: [],
};

/** A new workbook without sheets. */
export const emptySnapshot: Snapshot = { sheets: [], names: [], properties: {} };

import type { Cell } from "./Cell";

/** A cell to write; null leaves the cell as it is (as Office.js `values` does). */
export type Write = Cell | null;

/**
 * The look of a block: the three roles of every sheet, and what the summary and the front page need. `code` and `centered`
 * are data too: codes stay on one line at the left, ordinals and marks stand in the middle of narrow columns. `tally` is a
 * calculated figure in the middle of its cell; `band` a heading across empty cells; `cellLink` data that leads elsewhere.
 */
export type StyleRole =
  | "title"
  | "subtitle"
  | "heading"
  | "band"
  | "data"
  | "code"
  | "centered"
  | "computed"
  | "tally"
  | "note"
  | "label"
  | "figure"
  | "figureLabel"
  | "link"
  | "cellLink";

/** The look of a conditional format: always beside a word, never colour alone. */
/** What is wrong or right, and the bars, the month of today and the bands of the schedule. */
export type ConditionalRole = "bad" | "high" | "warn" | "good" | "bar" | "today" | "band";

export type ValidationRule =
  | { readonly kind: "any" }
  | { readonly kind: "list"; readonly values: readonly string[] }
  | { readonly kind: "listFormula"; readonly formula: string }
  | { readonly kind: "whole"; readonly min: number; readonly max: number }
  | { readonly kind: "decimal"; readonly min: number; readonly max: number }
  | { readonly kind: "date"; readonly min: string; readonly max: string }
  | { readonly kind: "custom"; readonly formula: string };

/** Data validation of a block; the prompt is the column's help (title ≤ 32 and text ≤ 255 characters). */
export interface Validation {
  readonly rule: ValidationRule;
  readonly prompt?: { readonly title: string; readonly text: string };
  /** "stop" refuses a wrong entry, "warning" lets it pass after a question. */
  readonly alert?: { readonly style: "stop" | "warning"; readonly text: string };
}

export interface ConditionalFormat {
  readonly area: string;
  /** Relative to the first cell of the area, without structured references. */
  readonly formula: string;
  readonly look: ConditionalRole;
}

/** `color` (RRGGBB) only where it means something, such as a zone of risk; the name says it too. */
interface ChartSeries {
  readonly name: string;
  readonly values: string;
  readonly color?: string;
  /** Of a scatter chart: where its points stand across. */
  readonly x?: string;
}

export interface ChartSpec {
  readonly name: string;
  /** A line is broken where its cell is empty. */
  readonly kind: "bar" | "stackedBar" | "column" | "line" | "scatter";
  readonly title: string;
  /** Sheet areas such as "Resumen!A5:A9"; one series per values area. */
  readonly categories: string;
  readonly series: readonly ChartSeries[];
  /** Cells that the chart covers. */
  readonly area: string;
  readonly valueFormat?: string;
  /** The axis of values begins at 0, so that the length of a bar says how much it is; no bar goes below. */
  readonly fromZero?: true;
  /** Both axes of a scatter chart, and where they cross: four quadrants, whose points bear the names of their series. */
  readonly square?: { readonly from: number; readonly to: number; readonly crossAt: number };
}

export interface PageSetup {
  readonly orientation: "landscape" | "portrait";
  /** Rows repeated on each page, such as "$5:$5". */
  readonly titleRows?: string;
  /** Columns repeated on each page, such as "$A:$A". */
  readonly titleColumns?: string;
  /** Printed cells: "A1:N49", or whole columns "A:I", of which programs print as many rows as are filled. */
  readonly area?: string;
  readonly fitWide: number;
  /** Pages high; 0 lets it grow. */
  readonly fitTall: number;
  readonly footer?: string;
  /** Rows that begin a page, from 2. */
  readonly breaks?: readonly number[];
}

/** Where a link leads inside the workbook: «Hoja»!A1. */
export interface SheetLink {
  readonly sheet: string;
  readonly cell: string;
}

/** One plain step of a plan. Areas are A1 addresses without the sheet; rows and columns count from 1. */
export type Op =
  // A very hidden sheet holds what no person reads: nobody finds it in the menu of hidden sheets.
  | { readonly op: "addSheet"; readonly sheet: string; readonly tabColor?: string; readonly visibility?: "veryHidden" }
  | { readonly op: "setNumberFormat"; readonly sheet: string; readonly area: string; readonly format: string }
  | {
      readonly op: "setValues";
      readonly sheet: string;
      readonly area: string;
      readonly values: readonly (readonly Write[])[];
    }
  | {
      readonly op: "setFormulas";
      readonly sheet: string;
      readonly area: string;
      readonly formulas: readonly (readonly string[])[];
    }
  | { readonly op: "addTable"; readonly sheet: string; readonly table: string; readonly area: string }
  | { readonly op: "resizeTable"; readonly sheet: string; readonly table: string; readonly area: string }
  // Formulas that name the table follow, as in Excel.
  | { readonly op: "renameTable"; readonly sheet: string; readonly table: string; readonly to: string }
  | { readonly op: "addTableColumn"; readonly sheet: string; readonly table: string; readonly header: string }
  | { readonly op: "defineName"; readonly name: string; readonly formula: string; readonly visible: boolean }
  | { readonly op: "setValidation"; readonly sheet: string; readonly area: string; readonly validation: Validation }
  // The whole list of the sheet: what stood there goes.
  | { readonly op: "setConditionalFormats"; readonly sheet: string; readonly formats: readonly ConditionalFormat[] }
  | { readonly op: "setStyle"; readonly sheet: string; readonly area: string; readonly style: StyleRole }
  // 0 characters hide the column, as in Excel.
  | { readonly op: "setColumnWidth"; readonly sheet: string; readonly column: number; readonly characters: number }
  | { readonly op: "setRowHeight"; readonly sheet: string; readonly row: number; readonly points: number }
  | { readonly op: "setView"; readonly sheet: string; readonly freezeRows: number; readonly gridlines: boolean }
  | { readonly op: "setPage"; readonly sheet: string; readonly page: PageSetup }
  | {
      readonly op: "addLink";
      readonly sheet: string;
      readonly cell: string;
      readonly text: string;
      readonly to: SheetLink;
    }
  // The cells keep what they show; only where they lead goes.
  | { readonly op: "removeLinks"; readonly sheet: string; readonly area: string }
  | { readonly op: "addChart"; readonly sheet: string; readonly chart: ChartSpec }
  // An empty value takes the property away.
  | { readonly op: "setProperty"; readonly key: string; readonly value: string }
  // Cells, tables, our charts and the look go; the sheet, its tab colour, its visibility and other charts stay.
  | { readonly op: "clearSheet"; readonly sheet: string }
  | { readonly op: "activate"; readonly sheet: string; readonly cell?: string }
  // Only in the inverse of a plan (undo):
  | { readonly op: "removeSheet"; readonly sheet: string }
  // The table becomes plain cells (Excel's convertToRange); its cells stay. The next one deletes the column with its cells.
  | { readonly op: "removeTable"; readonly sheet: string; readonly table: string }
  | { readonly op: "removeTableColumn"; readonly sheet: string; readonly table: string; readonly header: string }
  | { readonly op: "removeChart"; readonly sheet: string; readonly name: string }
  | { readonly op: "removeName"; readonly name: string };

/** What an action wants to write, in order; number formats come before the values that need them. */
export type WritePlan = readonly Op[];

import type { Area } from "../../domain/workbook/address";
import type { Cell } from "../../domain/workbook/Cell";
import type { BorderEdge, ConditionalSpec } from "./ConditionalSpec";
import type { HorizontalWord, VerticalWord } from "./rules/alignments";

export interface BookSheet {
  /** Stable id. */
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  /** "#RRGGBB", or "" for none. */
  readonly tabColor: string;
  readonly gridlines: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

export interface BookCell {
  /** Calculated value; "" when empty. */
  readonly value: Cell;
  /** With its "=", in English with commas; undefined for a constant. */
  readonly formula?: string;
}

/** A block of a sheet. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** What to put in a cell: a constant (kept as it is, no coercion) or a formula. */
export type CellContent = { readonly value: Cell } | { readonly formula: string };

export interface Border {
  readonly style: "none" | "thin" | "medium" | "thick" | "dotted" | "dashed" | "double" | "hair";
  readonly color: string;
}

/** Look of a cell; undefined parts are as in the workbook's default style. Colours "#RRGGBB". */
export interface CellStyle {
  readonly fontName?: string | undefined;
  readonly fontSize?: number | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly underline?: boolean | undefined;
  readonly strikethrough?: boolean | undefined;
  readonly color?: string | undefined;
  readonly fill?: string | undefined;
  readonly wrap?: boolean | undefined;
  /** Excel's word for a pattern over the fill, such as "Gray25", and the colour of its lines. */
  readonly pattern?: string | undefined;
  readonly patternColor?: string | undefined;
  readonly horizontal?: HorizontalWord | undefined;
  readonly vertical?: VerticalWord | undefined;
  /** Degrees of rotation, -90 to 90, or 180 for letters below one another. */
  readonly rotation?: number | undefined;
  /** Steps of indentation, 0–250. */
  readonly indent?: number | undefined;
  readonly borders?: Readonly<Partial<Record<BorderEdge, Border>>> | undefined;
}

/** A change of look: null takes a part away, undefined leaves it. */
export type StylePatch = { readonly [K in keyof CellStyle]?: CellStyle[K] | null };

/** A change of look of a block. */
export interface AreaPatch {
  readonly area: Area;
  readonly patch: StylePatch;
}

export interface BookTable {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  /** With its header row. */
  readonly area: Area;
}

export interface BookName {
  readonly name: string;
  /** With its "=". */
  readonly formula: string;
  readonly visible: boolean;
  /** Id of the sheet that it belongs to; without one, it belongs to the workbook. */
  readonly sheet?: string;
  readonly comment?: string;
}

/** A rule on cells, kept by the workbook where a grid shows it; `areas` follow inserted rows. */
export interface BookRule<R> {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly rule: R;
}

/** Data validation in the words of Excel's API. */
export interface ValidationSpec {
  /** Excel's Range.dataValidation.rule. */
  readonly rule: Readonly<Record<string, unknown>>;
  readonly prompt?: Readonly<Record<string, unknown>>;
  readonly errorAlert?: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
}

/** What happened to a sheet, by its id; one that is gone with the name that it had. */
export type SheetChange =
  | { readonly kind: "Added"; readonly sheet: string }
  | { readonly kind: "Deleted"; readonly sheet: string; readonly name: string }
  | { readonly kind: "NameChanged"; readonly sheet: string; readonly before: string; readonly after: string };

/** Cells that were inserted (1) or deleted (-1): those below or to their right moved; `ofTable` where only the cells of a table did. */
export interface CellMove {
  readonly axis: "row" | "column";
  readonly step: 1 | -1;
  readonly ofTable?: boolean;
}

/** A block of a sheet that changed, and whether a person did it. */
export interface BookChange {
  readonly sheet: string;
  readonly area: Area;
  readonly byHand: boolean;
  readonly moved?: CellMove;
  /** Of a single cell: its values; what a formula gives is known once it is calculated. */
  readonly values?: { readonly before: Cell; readonly after?: Cell };
  /** The formulas that changed, as they were ("" for a constant); where they are noted. */
  readonly formulasBefore?: readonly { readonly row: number; readonly column: number; readonly formula: string }[];
}

/** A click of a person on a cell (from 1), with the distance to its upper left corner in points. */
export interface CellClick {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

/** The workbook behind the host: cells, looks, tables, names and rules. Univer answers it. Rows and columns count from 1. */
export interface Book {
  sheets(): readonly BookSheet[];
  addSheet(name: string): string;
  deleteSheet(sheet: string): void;
  renameSheet(sheet: string, name: string): void;
  moveSheet(sheet: string, position: number): void;
  setHidden(sheet: string, hidden: boolean): void;
  setTabColor(sheet: string, color: string): void;
  setGridlines(sheet: string, shown: boolean): void;
  freeze(sheet: string, rows: number, columns: number): void;
  activeSheet(): string;
  activate(sheet: string): void;
  selection(): { readonly sheet: string; readonly area: Area };
  select(sheet: string, area: Area): void;

  /** Block from A1 that holds every cell with content (or look, when asked); undefined when there is none. */
  extent(sheet: string, withLooks: boolean): Area | undefined;
  read(sheet: string, area: Area): readonly (readonly BookCell[])[];
  /** Undefined leaves a cell as it is; an empty text empties it. */
  write(sheet: string, area: Area, cells: readonly (readonly (CellContent | undefined)[])[]): void;
  readFormats(sheet: string, area: Area): readonly (readonly string[])[];
  writeFormats(sheet: string, area: Area, formats: readonly (readonly (string | undefined)[])[]): void;
  /** What a value in that number format looks like in a language. */
  show(value: Cell, format: string, locale: string): string;
  readStyle(sheet: string, row: number, column: number): CellStyle;
  patchStyle(sheet: string, area: Area, patch: StylePatch): void;
  /** Several changes of a sheet, in order. */
  patchStyles(sheet: string, patches: readonly AreaPatch[]): void;
  clearStyle(sheet: string, area: Area): void;
  /** Gives cells the looks, number formats and locks of others, all at once; the areas of a pair have one shape. */
  copyLooks(...pairs: readonly (readonly [from: SheetArea, to: SheetArea])[]): void;
  /** Formulas whose results fill more cells than their own, with all of these. */
  spills(sheet: string): readonly Area[];
  /** Cells whose protection is switched off. */
  isUnlocked(sheet: string, row: number, column: number): boolean;
  setUnlocked(sheet: string, area: Area, unlocked: boolean): void;
  /** Widths and heights in points. */
  columnWidth(sheet: string, column: number): number;
  /** From `column` on; one column unless more are said. */
  setColumnWidth(sheet: string, column: number, points: number, columns?: number): void;
  /** Columns whose width was set. */
  widths(sheet: string): Readonly<Record<number, number>>;
  rowHeight(sheet: string, row: number): number;
  /** From `row` on, one row unless more are said; a height that is fitted does not count as set. */
  setRowHeight(sheet: string, row: number, points: number, how?: { rows?: number; fitted?: boolean }): void;
  heights(sheet: string): Readonly<Record<number, number>>;
  isHiddenRow(sheet: string, row: number): boolean;
  setHiddenRows(sheet: string, row: number, rows: number, hidden: boolean): void;
  isHiddenColumn(sheet: string, column: number): boolean;
  setHiddenColumns(sheet: string, column: number, columns: number, hidden: boolean): void;
  merges(sheet: string): readonly Area[];
  merge(sheet: string, area: Area): void;
  unmerge(sheet: string, area: Area): void;

  tables(): readonly BookTable[];
  addTable(sheet: string, name: string, area: Area): string;
  renameTable(table: string, name: string): void;
  resizeTable(table: string, area: Area): void;
  deleteTable(table: string): void;

  names(): readonly BookName[];
  setName(name: BookName): void;
  deleteName(name: string): void;

  validations(sheet: string): readonly BookRule<ValidationSpec>[];
  setValidation(sheet: string, areas: readonly Area[], spec: ValidationSpec): void;
  clearValidation(sheet: string, area: Area): void;
  conditionals(sheet: string): readonly BookRule<ConditionalSpec>[];
  addConditional(sheet: string, areas: readonly Area[], spec: ConditionalSpec): string;
  setConditional(sheet: string, id: string, spec: ConditionalSpec, areas?: readonly Area[]): void;
  /** Gives a format the priority `position`, from 0. */
  moveConditional(sheet: string, id: string, position: number): void;
  deleteConditional(sheet: string, id: string): void;

  /** Manual: values that are written change no result until `calculate`. */
  setManual(manual: boolean): void;
  /** True for a function of Excel, by its name in capitals. */
  isFunction(name: string): boolean;
  /** Fewest and most arguments of a function, by its name in capitals; undefined where that is not known. */
  argumentsOf(name: string): readonly [number, number] | undefined;
  /** What a formula gives on a sheet, outside of any cell; of a block its first value. */
  evaluate(sheet: string, formula: string): Promise<Cell>;
  /** Calculates every formula. */
  calculate(): void;
  /** Resolves when every formula has been calculated. */
  settle(): Promise<void>;
  onChanged(listener: (change: BookChange) => void): () => void;
  /** From now on changes tell which formulas changed: it costs a reading before and after each. */
  noteFormulas(): void;
  onSelected(listener: () => void): () => void;
  /** Tells of the sheets that a person adds or deletes, and of those that get another name, by whomever. */
  onSheets(listener: (change: SheetChange) => void): () => void;
  /** Tells of clicks: none while a person drags, or points at cells for a formula. */
  onClicked(listener: (click: CellClick) => void): () => void;
  /** Tells when a person comes back to the workbook from another window. */
  onActivated(listener: () => void): () => void;
  /** Tells of the sheets whose formulas have been calculated. */
  onCalculated(listener: (sheets: readonly string[]) => void): () => void;
  dispose(): void;
}

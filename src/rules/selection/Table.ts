import type { Selection } from "../../domain/selection/Selection";
import { parseArea } from "../../domain/workbook/address";
import { type ContentKind, columnKind } from "./columnKind";
import { formulaAt, type Grid, isAmountAt, type Rect, valueAt } from "./Grid";
import { innerHeadings } from "./numberHeadings";
import { findHeadings } from "./readHeadings";
import { carriedRows, findLabels, type RowLabel } from "./rowLabels";
import { isPivotHeading } from "./totalLabel";

export interface TableColumn {
  /** From 0 in the grid. */
  readonly column: number;
  /** Normalised; "" where none. */
  readonly heading: string;
  readonly kind: ContentKind;
}

/** A table of the selection: what stands under its headings. */
export interface Table {
  readonly grid: Grid;
  readonly selection: Selection;
  readonly rect: Rect;
  readonly bodyTop: number;
  readonly columns: readonly TableColumn[];
  /** Labels of sums by grid row. */
  readonly labels: ReadonlyMap<number, RowLabel>;
  /** Rows that are neither lines nor sums: headings that come again, sums carried from page to page. */
  readonly aside: ReadonlySet<number>;
  /** A title says that amounts are in thousands or millions. */
  readonly scale: number;
  readonly isPivot: boolean;
}

/** Reads headings, labels and the kind of each column. */
export function readTable(grid: Grid, selection: Selection, rect: Rect, scale: number): Table {
  const { bodyTop, texts } = findHeadings(grid, rect);
  const labels = findLabels(grid, rect, bodyTop);
  const columns: TableColumn[] = [];
  for (let column = rect.left; column <= rect.right; column++) {
    const heading = texts.get(column) ?? "";
    const hints = { formats: selection.formats, hasTotal: hasTotal(grid, labels, column) };
    columns.push({ column, heading, kind: columnKind(grid, [bodyTop, rect.bottom, column], heading, hints) });
  }
  const aside = new Set([...innerHeadings(grid, rect, bodyTop), ...carriedRows(grid, rect, bodyTop)]);
  return {
    grid,
    selection,
    rect,
    bodyTop,
    columns,
    labels,
    aside,
    scale,
    isPivot: isPivot(grid, selection, rect, bodyTop),
  };
}

function hasTotal(grid: Grid, labels: ReadonlyMap<number, RowLabel>, column: number): boolean {
  for (const row of labels.keys()) if (isAmountAt(grid, row, column)) return true;
  return false;
}

/** «Suma de Valor» heads a column of figures; with an amount beside it, it is the label of that one. */
function headsPivot(grid: Grid, row: number, column: number): boolean {
  return isPivotHeading(valueAt(grid, row, column)) && !isAmountAt(grid, row, column + 1);
}

function hasFormula(grid: Grid, rect: Rect): boolean {
  for (let row = rect.top; row <= rect.bottom; row++)
    for (let column = rect.left; column <= rect.right; column++) if (formulaAt(grid, row, column) !== "") return true;
  return false;
}

/** By its area where the file tells it, else by its headings: the cells of a pivot table hold no formulas. */
function isPivot(grid: Grid, { pivots }: Selection, rect: Rect, bodyTop: number): boolean {
  if ((pivots ?? []).some((area) => touches(grid, rect, area))) return true;
  for (let row = rect.top; row < Math.min(bodyTop + 1, rect.bottom); row++) {
    for (let column = rect.left; column <= rect.right; column++) {
      if (headsPivot(grid, row, column)) return !hasFormula(grid, rect);
    }
  }
  return false;
}

function touches(grid: Grid, rect: Rect, address: string): boolean {
  const area = toRect(grid, address);
  if (area === undefined) return false;
  const apart = area.bottom < rect.top || area.top > rect.bottom || area.right < rect.left || area.left > rect.right;
  return !apart;
}

/** An A1 address as rows and columns of the grid. */
export function toRect(grid: Grid, address: string): Rect | undefined {
  const area = parseArea(address);
  if (area === undefined) return undefined;
  const [top, left] = [area.row - grid.row, area.column - grid.column];
  return { top, left, bottom: top + area.rows - 1, right: left + area.columns - 1 };
}

/** Columns whose figures add up. */
export function amountColumns({ columns }: Table): readonly TableColumn[] {
  return columns.filter(({ kind }) => kind === "amounts" || kind === "balance");
}

/** Headings of the columns. */
export function headingsOf({ columns }: Table): readonly string[] {
  return columns.map(({ heading }) => heading);
}

/** The heading of a column as written: the text nearest above its first row. */
export function headingText({ grid, rect, bodyTop }: Table, { column, heading }: TableColumn): string {
  for (let row = bodyTop - 1; row >= rect.top && heading !== ""; row--) {
    const text = valueAt(grid, row, column);
    if (typeof text === "string" && text.trim() !== "") return text.trim();
  }
  return heading;
}

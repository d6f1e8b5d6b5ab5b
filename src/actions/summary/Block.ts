import { quoteText } from "../../domain/formula/literal";
import { formatCell, formatColumn } from "../../domain/workbook/address";
import type { ChartSpec, StyleRole } from "../../domain/workbook/WritePlan";
import type { PlainCell } from "../../layouts/Layout";

/** A part of «Resumen»: its cells, the chart drawn from them, and the first free row below (from 1). */
export interface Block {
  readonly cells: readonly PlainCell[];
  readonly charts: readonly ChartSpec[];
  readonly nextRow: number;
}

/** Letters of a column by its index: A = 0, AA = 26. */
export function letterAt(index: number): string {
  return formatColumn(index + 1);
}

/** One cell by column index (A = 0) and row (from 1). */
export function cell(column: number, row: number, content: string, style: StyleRole, format?: string): PlainCell {
  const address = formatCell(row, column + 1);
  return format === undefined ? { cell: address, content, style } : { cell: address, content, style, format };
}

/** A row of headings from column A. */
export function headings(row: number, texts: readonly string[]): readonly PlainCell[] {
  return texts.map((text, index) => cell(index, row, text, "heading"));
}

/** Cuts the name of a programme at a word, so that table and chart stay on a page; the whole name stands in «Catálogo PIDM». */
export function shorten(text: string, length = 46): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), length / 2))}…`;
}

/** Where the chart of a block stands: on which sheet, and over which columns. */
export interface ChartFrame {
  readonly sheet: string;
  readonly lastColumn: string;
}

/** The cells of a chart that begins in a row and is so many rows high. */
export function chartArea({ lastColumn }: ChartFrame, row: number, rows: number): string {
  return `A${row}:${lastColumn}${row + rows - 1}`;
}

/** Rows of a chart with so many bars, whose labels may take some lines; never more than a page holds. */
export function chartRows(bars: number): number {
  return Math.min(30, Math.max(10, 2 * bars + 4));
}

/** Rows of a column that hold a text or number, compared as text: LibreOffice 7.4 gives 0 for EXACT inside SUMPRODUCT. */
export function rowsEqual(column: string, value: string): string {
  return `(${column}&""=${quoteText(value)})`;
}

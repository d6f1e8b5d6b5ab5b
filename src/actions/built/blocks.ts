import { formatCell, formatColumn } from "../../domain/workbook/address";
import type { StyleRole } from "../../domain/workbook/WritePlan";
import type { PlainCell } from "../../layouts/Layout";

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

/** Cells of one row side by side, from column A. */
export function rowOf(
  row: number,
  contents: readonly string[],
  style: StyleRole,
  format?: string,
): readonly PlainCell[] {
  return contents.map((content, column) => cell(column, row, content, style, format));
}

/** A coloured band over columns 0 … `last`, with texts where they are given. */
export function band(row: number, last: number, texts: Readonly<Record<number, string>>): readonly PlainCell[] {
  const contents = Array.from({ length: last + 1 }, (_, column) => texts[column] ?? "");
  return rowOf(row, contents, "band");
}

import { formatCell, formatColumn } from "../../domain/workbook/address";
import type { ChartSpec, ConditionalFormat, PageSetup, StyleRole } from "../../domain/workbook/WritePlan";
import type { PlainCell } from "../../layouts/Layout";

/** A sheet that is built anew from the workbook, as data; formulas name columns by the headers of the template. */
export interface BuiltSheet {
  readonly cells: readonly PlainCell[];
  readonly charts: readonly ChartSpec[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  /** Widths in characters, A first; columns beyond them keep the usual one. */
  readonly widths: readonly number[];
  /** Heights in points of rows with several lines, by row. */
  readonly heights: Readonly<Record<number, number>>;
  readonly page: PageSetup;
  readonly freezeRows: number;
}

/** A part of a sheet, one below the other: its cells, the charts drawn from them, and the first free row below (from 1). */
export interface BuiltBlock extends Pick<BuiltSheet, "cells" | "charts"> {
  readonly conditionalFormats?: BuiltSheet["conditionalFormats"];
  readonly nextRow: number;
}

/** Letters of a column by its index: A = 0, AA = 26. */
export function letterAt(index: number): string {
  return formatColumn(index + 1);
}

/** How a cell looks: a role, with the number format where it is not the usual one. */
export type CellLook = StyleRole | { readonly style: StyleRole; readonly format?: string | undefined };

/** Looks that many figures share. */
export const looks = {
  money: { style: "computed", format: "#,##0" },
  whole: { style: "computed", format: "0" },
  tally: { style: "tally", format: "0" },
  code: { style: "code", format: "@" },
} as const satisfies Record<string, CellLook>;

/** One cell by column index (A = 0) and row (from 1). */
export function cell(column: number, row: number, content: string, look: CellLook): PlainCell {
  const { style, format } = typeof look === "string" ? { style: look } : look;
  const address = formatCell(row, column + 1);
  return format === undefined ? { cell: address, content, style } : { cell: address, content, style, format };
}

/** A row of headings from column A. */
export function headings(row: number, texts: readonly string[]): readonly PlainCell[] {
  return texts.map((text, index) => cell(index, row, text, "heading"));
}

/** Cells of one row side by side, from column A. */
export function rowOf(row: number, contents: readonly string[], style: StyleRole): readonly PlainCell[] {
  return contents.map((content, column) => cell(column, row, content, style));
}

/** A coloured band over columns 0 … `last`, with texts where they are given. */
export function band(row: number, last: number, texts: Readonly<Record<number, string>>): readonly PlainCell[] {
  const contents = Array.from({ length: last + 1 }, (_, column) => texts[column] ?? "");
  return rowOf(row, contents, "band");
}

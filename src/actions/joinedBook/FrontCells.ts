import { quoteText } from "../../domain/formula/literal";
import { formatCell } from "../../domain/workbook/address";
import type { Cell } from "../../domain/workbook/Cell";
import type { ChartSpec, ConditionalFormat, StyleRole } from "../../domain/workbook/WritePlan";
import type { PlainCell } from "../../layouts/Layout";

/** A cell, and what it shows where that is no text: whoever opens the file without calculating it sees that. */
export interface FrontCell extends PlainCell {
  readonly value?: Cell;
}

/** A part of the front sheet, and the first free row below it (from 1). */
export interface FrontBlock {
  readonly cells: readonly FrontCell[];
  readonly charts?: readonly ChartSpec[];
  readonly formats?: readonly ConditionalFormat[];
  /** Heights in points of rows with several lines, by row. */
  readonly heights?: Readonly<Record<number, number>>;
  readonly nextRow: number;
}

/** A text of a file: one that begins as a formula does stays a text. */
export function said(column: number, row: number, text: string, style: StyleRole): FrontCell {
  const content = text.startsWith("=") ? `=${quoteText(text)}` : text;
  return { cell: formatCell(row, column + 1), content, style, ...(content === text ? {} : { value: text }) };
}

interface Figure {
  /** Without «=». */
  readonly formula: string;
  /** What the formula gives. */
  readonly value: Cell;
  readonly format: string;
}

/** A figure stands in the middle of its column. */
export function figure(column: number, row: number, { formula, value, format }: Figure): FrontCell {
  return { cell: formatCell(row, column + 1), content: `=${formula}`, value, style: "tally", format };
}

import type { StyleRole } from "../../domain/workbook/WritePlan";
import type { PlainCell } from "../../layouts/Layout";
import { cell, letterAt } from "../built/blocks";

/** Columns of the page (A to F), and those beside it: what a row holds, a position, a name, the indices, their years, what is late. */
export const lastColumn = 5;
export const helpers = { kind: 7, position: 8, name: 9, index: 10, year: 11, late: 12 } as const;

/** Row of the first block; above it title, project, day, a warning, and who is late. */
export const firstRow = 7;

/** Rows of a block, counted from its first; an empty one follows the indices. */
export const rowAt = {
  name: 0,
  late: 1,
  labels: 2,
  figures: 3,
  moneyHead: 4,
  money: 5,
  indexHead: 6,
  index: 7,
} as const;

export const blockHeight = (indices: number) => rowAt.index + indices + 1;

/** Most indices that a block has rows for. */
export const mostIndices = 12;

/** A cell beside the page. */
export function besides(
  helper: keyof typeof helpers,
  row: number,
  content: string,
  style: StyleRole = "computed",
): PlainCell {
  return cell(helpers[helper], row, content, style);
}

/** A reference to a cell beside the page; its row moves with a block. */
export const besideAt = (helper: keyof typeof helpers, row: number) => `$${letterAt(helpers[helper])}${row}`;

/** A reference to the name or the year of the n-th index (from 0), the same in all blocks. */
export const indexAt = (helper: "index" | "year", n: number) => `$${letterAt(helpers[helper])}$${2 + n}`;

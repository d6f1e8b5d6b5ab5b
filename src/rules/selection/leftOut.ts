import { type ColumnFormulas, type ColumnSum, sumsWithin } from "./ColumnSums";
import { amountAt, isAmountAt } from "./Grid";
import { looksLikeLines } from "./looksLikeLines";
import { isYear } from "./numberHeadings";
import type { Table } from "./Table";

/** Lines between the added ones and the sum, among them, or right beyond them, that no other sum adds. */
export function findLeftOut(
  table: Table,
  formulas: ColumnFormulas,
  { sum, rows }: { readonly sum: ColumnSum; readonly rows: readonly number[] },
  homes: Int32Array,
): readonly number[] {
  const { grid, bodyTop, rect, aside } = table;
  const { column, sums, links } = formulas;
  const sumRows = new Set(sums.map(({ row }) => row));
  // A SUBTOTAL around others must add what they add; of other sums, each line needs one that adds it.
  const isOuter = sum.sum.skipsNested && sumsWithin(sums, sum).length > 0;
  const total = rows.reduce((all, row) => all + amountAt(grid, row, column), 0);
  const loose = touchingRows(sum, rows).filter((row) => {
    const amount = amountAt(grid, row, column);
    if (row < bodyTop || row > rect.bottom || aside.has(row) || !isAmountAt(grid, row, column) || amount === 0)
      return false;
    // A figure that is the sum itself, typed above or below the lines, is no line; a year on top is a heading.
    if (amount === total || (row === rect.top && isYear(amount))) return false;
    // «=B4» shows again what is added already.
    if (links.some((link) => link.row === row && adds(sum, link.target))) return false;
    return isOuter ? !sumRows.has(row) : homes[row] === 0 && row !== sum.row;
  });
  const alike = looksLikeLines(table, formulas, loose, rows);
  return alike.length * 2 > rows.length + 1 ? [] : [...alike].sort((a, b) => a - b);
}

/** Rows between what a sum adds and the sum, gaps among what it adds, and the row right beyond. */
function touchingRows(sum: ColumnSum, rows: readonly number[]): readonly number[] {
  const [first, last] = edges(sum);
  if (rows.length === 0 || (sum.row > first && sum.row < last)) return [];
  const isBelow = sum.row > last;
  const near = isBelow ? range(last + 1, sum.row - 1) : range(sum.row + 1, first - 1);
  const far = isBelow ? [first - 1] : [last + 1];
  // One stretch has no gaps.
  const gaps = sum.spans.length === 1 ? [] : range(first, last).filter((row) => !adds(sum, row));
  return [...near, ...gaps, ...far];
}

/** First and last row of what a sum adds, blank cells included. */
function edges({ spans }: ColumnSum): readonly [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [from, to] of spans) {
    low = Math.min(low, from);
    high = Math.max(high, to);
  }
  return [low, high];
}

function range(from: number, to: number): readonly number[] {
  return from > to ? [] : Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** Whether a sum adds a row of its column. */
export function adds({ spans }: ColumnSum, row: number): boolean {
  return spans.some(([from, to]) => row >= from && row <= to);
}

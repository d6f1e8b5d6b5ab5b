import { addedRows, type ColumnFormulas, type ColumnSum } from "./ColumnSums";
import { formulaAt, type Grid, isAmountAt, mark, markAt } from "./Grid";
import { adds } from "./leftOut";
import type { Table } from "./Table";

/** What a sum adds though it is a part of another block. */
interface Stray {
  /** Sums that should be added instead. */
  readonly leftOut: readonly number[];
  readonly foreign: readonly number[];
}

/**
 * Parts of another block among what a sum adds: one line of a block in place of its sum («=B6+B11» beside B12 = SUM(B10:B11)),
 * or, where a range reaches over the heading of its block, the sum of the block before.
 */
export function findStray(
  table: Table,
  formulas: ColumnFormulas,
  sum: ColumnSum,
  homes: Int32Array,
): Stray | undefined {
  return findLineForSum(table, formulas, sum, homes) ?? findOverreach(table.grid, formulas, sum);
}

function findLineForSum(
  { grid, rect }: Table,
  { column, sums }: ColumnFormulas,
  sum: ColumnSum,
  homes: Int32Array,
): Stray | undefined {
  const rows = addedRows(grid, column, sum);
  // A formula of a table above can only be the total of that table.
  const isSum = (row: number): boolean =>
    sums.some((one) => one.row === row) || (row < rect.top && formulaAt(grid, row, column) !== "");
  const lines = rows.filter((row) => !isSum(row));
  const [line] = lines;
  if (!sum.sum.isChain || !sum.isWhole || line === undefined || lines.length > 1 || rows.length < 2) return undefined;
  const home = sums.find((one) => one !== sum && one.isWhole && adds(one, line) && !adds(one, sum.row));
  if (home === undefined || homes[home.row] !== 0 || homes[line] !== 2) return undefined;
  const isBetween = Math.abs(home.row - line) < Math.abs(sum.row - line) && home.row > line === sum.row > line;
  return isBetween && addedRows(grid, column, home).length > 1 ? { leftOut: [home.row], foreign: [line] } : undefined;
}

/** The heading stands in the column of the sum itself, between the sum before and the first line. */
function findOverreach(grid: Grid, { column, sums }: ColumnFormulas, { spans, row }: ColumnSum): Stray | undefined {
  const [[from, to] = [0, -1]] = spans;
  if (spans.length !== 1 || to - from < 2) return undefined;
  const [edge, step] = row > to ? ([from, 1] as const) : ([to, -1] as const);
  if (!isAmountAt(grid, edge, column) || !sums.some((one) => one.row === edge)) return undefined;
  for (let next = edge + step; next >= from && next <= to; next += step) {
    if (markAt(grid, next, column) === mark.text) return { leftOut: [], foreign: [edge] };
    if (markAt(grid, next, column) !== mark.blank) break;
  }
  return undefined;
}

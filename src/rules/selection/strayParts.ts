import { addedRows, type ColumnFormulas, type ColumnSum, type Link, sumsWithin } from "./ColumnSums";
import { formulaAt, type Grid, isAmountAt, mark, markAt } from "./Grid";
import { adds } from "./leftOut";
import { isWeak, levelTrees } from "./levels";
import { looksLikeLines } from "./looksLikeLines";
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

/** «=F6» at a total, or above its parts, beside sums like F6 that nobody adds. */
export function findLonePart(
  table: Table,
  formulas: ColumnFormulas,
  { row, target }: Link,
  homes: Int32Array,
): readonly number[] {
  const sums = [...formulas.sums.map((sum) => sum.row), ...formulas.links.map((link) => link.row)];
  if (!formulas.sums.some((sum) => sum.row === target)) return [];
  const isSide = (other: number): boolean => other > row === target > row && other !== target && other !== row;
  const loose = sums.filter((other) => homes[other] === 0 && isSide(other));
  if (loose.length === 0) return [];
  const alike = looksLikeLines(table, formulas, loose, [target]);
  if (alike.length === 0 || table.labels.has(row)) return alike;
  const trees = levelTrees(table).filter(({ source, parents }) => !isWeak(source) && parents.get(target) === row);
  return alike.filter((other) => trees.some(({ parents }) => parents.get(other) === row));
}

/** A sum that begins or ends with the total of another block, beside which it is added again. */
interface Blamed {
  readonly inner: ColumnSum;
  readonly row: number;
}

/** Rows that stand twice among the added ones, and sums that are added beside their own lines. */
export function findTwice(
  grid: Grid,
  { column, sums }: ColumnFormulas,
  sum: ColumnSum,
): { readonly twice: readonly number[]; readonly blamed: readonly Blamed[] } {
  const twice = new Set(sum.spans.length > 1 ? repeatedRows(addedRows(grid, column, sum)) : []);
  const blamed: Blamed[] = [];
  for (const inner of sumsWithin(sums, sum)) {
    if (sum.sum.skipsNested && inner.sum.skipsNested) continue;
    const shared = addedRows(grid, column, inner).filter((row) => adds(sum, row));
    const only = lentTotal(inner, shared, sums);
    if (only !== undefined) blamed.push({ inner, row: only });
    else if (shared.length > 0) twice.add(inner.row);
  }
  return { twice: [...twice].sort((a, b) => a - b), blamed };
}

function repeatedRows(rows: readonly number[]): readonly number[] {
  const seen = new Set<number>();
  return rows.filter((row) => seen.size === seen.add(row).size);
}

/** The one shared row, where it is a sum at the edge of what the inner sum adds: the total of the block before. */
function lentTotal({ spans }: ColumnSum, shared: readonly number[], sums: readonly ColumnSum[]): number | undefined {
  const [only] = shared;
  if (only === undefined || shared.length > 1 || !sums.some(({ row }) => row === only)) return undefined;
  return spans.some((span) => span.includes(only)) ? only : undefined;
}

import type { ColumnFormulas, ColumnSum } from "./ColumnSums";
import { firstAtLeast, itself } from "./firstAtLeast";
import type { Table } from "./Table";

/**
 * How many sums add each row, by grid row. SUBTOTALs around other SUBTOTALs, and halves of what is added twice, add
 * everything and are nobody's home.
 */
export function countHomes({ grid }: Table, { sums, links }: ColumnFormulas): Int32Array {
  const steps = new Int32Array(grid.rows + 2);
  const add = (from: number, to: number): void => {
    if (from < 0 || to >= grid.rows) return;
    steps[from] = (steps[from] ?? 0) + 1;
    steps[to + 1] = (steps[to + 1] ?? 0) - 1;
  };
  const nested = sums.filter(({ sum }) => sum.skipsNested).map(({ row }) => row);
  const isOuter = ({ row, sum, spans }: ColumnSum): boolean =>
    sum.skipsNested && spans.some(([from, to]) => hasBetween(nested, from, to, row));
  for (const sum of sums) {
    if (!sum.sum.isPlain || isOuter(sum)) continue;
    for (const [from, to] of sum.spans) add(from, to);
  }
  for (const { target } of links) add(target, target);
  for (let row = 1; row < steps.length; row++) steps[row] = (steps[row] ?? 0) + (steps[row - 1] ?? 0);
  return steps;
}

function hasBetween(sorted: readonly number[], from: number, to: number, except: number): boolean {
  for (let i = firstAtLeast(sorted, itself, from); i < sorted.length && (sorted[i] ?? 0) <= to; i++) {
    if (sorted[i] !== except) return true;
  }
  return false;
}

import { addedRows, type ColumnFormulas, type ColumnSum, sumsWithin } from "./ColumnSums";
import type { Grid } from "./Grid";
import { adds } from "./leftOut";

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

import { amountAt, formulaAt, type Grid, isAmountAt } from "./Grid";
import type { Table } from "./Table";

/** A column that is added, or taken away. */
export interface Term {
  readonly column: number;
  readonly sign: 1 | -1;
}

/** Rows that show whether a relation is worth a look. */
const probe = 12;

interface BrokenRow {
  readonly row: number;
  readonly gap: number;
}

/** What the rows say of a relation. */
export interface RelationRows {
  readonly found: readonly BrokenRow[];
  readonly held: number;
  readonly first: number;
  readonly last: number;
}

/** A total of the lines, above or below all of them, is off by what one line is off: the line alone is told. */
export function withoutTotal({ found, first, last }: RelationRows): readonly BrokenRow[] {
  const [one, other] = found;
  if (one === undefined || other === undefined || found.length !== 2 || !isSame(one.gap, other.gap)) return found;
  if (other.row === last) return [one];
  return one.row === first ? [other] : found;
}

/** Undefined where the first rows show that there is none. */
export function readRelationRows(
  { grid, rect, bodyTop }: Table,
  column: number,
  terms: readonly Term[],
): RelationRows | undefined {
  const found: BrokenRow[] = [];
  let [seen, first, last] = [0, -1, -1];
  for (let row = bodyTop; row <= rect.bottom; row++) {
    const { gap, filled } = gapIn(grid, row, column, terms);
    if (filled < 2) continue;
    if (first < 0) first = row;
    last = row;
    if (!isSame(gap, 0)) found.push({ row, gap });
    if (++seen === probe && found.length > 2) return undefined;
  }
  return { found, held: seen - found.length, first, last };
}

/** Rows with one figure only, which the result repeats: they say little for a relation. */
export function countRepeats({ grid, rect, bodyTop }: Table, column: number, terms: readonly Term[]): number {
  let repeats = 0;
  for (let row = bodyTop; row <= rect.bottom; row++) {
    const { gap, filled } = gapIn(grid, row, column, terms);
    if (filled === 1 && isSame(gap, 0)) repeats++;
  }
  return repeats;
}

const isSame = (a: number, b: number) => Math.abs(a - b) < 0.005;

/** What the terms give more than the row says, and how many have a figure: none where the row has a formula or no figure. */
function gapIn(
  grid: Grid,
  row: number,
  column: number,
  terms: readonly Term[],
): { readonly gap: number; readonly filled: number } {
  if (!isAmountAt(grid, row, column) || formulaAt(grid, row, column) !== "") return { gap: 0, filled: 0 };
  let [sum, filled] = [0, 0];
  for (const term of terms) {
    const amount = amountAt(grid, row, term.column);
    if (Number.isNaN(amount) || amount === 0) continue;
    filled++;
    sum += term.sign * amount;
  }
  return { gap: sum - amountAt(grid, row, column), filled };
}

import { amountAt, isAmountAt } from "./Grid";
import { isBeside } from "./looksLikeLines";
import { amountColumns, headingsOf, type Table } from "./Table";
import { isBareLabel } from "./totalLabel";

/** So many figures next to a total are tried with each set of signs. */
const mostSigned = 7;

/**
 * A total of some lines only, or a difference: the figures next to it (`step` 1 below, −1 above), sums included, add up to it
 * exactly with some signs. Under «TOTAL» alone a line that is left out is a slip, unless every column of the row leaves it out.
 */
export function isPartOfLines(
  table: Table,
  { column, total, rows }: { readonly column: number; readonly total: number; readonly rows: readonly number[] },
  step: 1 | -1,
): boolean {
  const figures = listFigures(table, column, total, step);
  const amounts = figures.map((row) => amountAt(table.grid, row, column));
  const fit = findSigns(amounts, amountAt(table.grid, total, column));
  if (fit === undefined) return false;
  if (fit.signs > 0 || !isBareLabel(table.labels.get(total)?.text ?? "", headingsOf(table))) return true;
  const added = figures.slice(0, fit.length);
  const left = rows.filter((row) => !added.includes(row));
  return left.length > 1 || left.some((row) => isBeside(table, row)) || isMeantEverywhere(table, total, added);
}

function listFigures(
  { grid, bodyTop, rect, aside }: Table,
  column: number,
  total: number,
  step: 1 | -1,
): readonly number[] {
  const figures: number[] = [];
  for (let row = total + step; row >= bodyTop && row <= rect.bottom && figures.length < mostSigned; row += step) {
    if (isAmountAt(grid, row, column) && !aside.has(row)) figures.push(row);
  }
  return figures;
}

/** How many of the first amounts give the total, and which of them are taken away (bits); the fewest minus signs first. */
function findSigns(
  amounts: readonly number[],
  total: number,
): { readonly length: number; readonly signs: number } | undefined {
  let best: { readonly length: number; readonly signs: number } | undefined;
  for (let length = 2; length <= amounts.length; length++) {
    for (let signs = 0; signs < 2 ** length; signs++) {
      const isFit = Math.abs(addSigned(amounts, length, signs) - total) < 0.005;
      if (isFit && (best === undefined || signs < best.signs)) best = { length, signs };
    }
  }
  return best;
}

function addSigned(amounts: readonly number[], length: number, signs: number): number {
  let sum = 0;
  for (let i = 0; i < length; i++) sum += ((signs >> i) % 2 === 1 ? -1 : 1) * (amounts[i] ?? 0);
  return sum;
}

/** Whether each figure of the row, of several, is the sum of the same lines, so that the rest is left out on purpose. */
function isMeantEverywhere(table: Table, total: number, rows: readonly number[]): boolean {
  const { grid } = table;
  const columns = amountColumns(table).filter(({ column }) => isAmountAt(grid, total, column));
  const isMeant = (column: number): boolean => {
    const sum = rows.reduce((all, row) => all + (isAmountAt(grid, row, column) ? amountAt(grid, row, column) : 0), 0);
    return Math.abs(sum - amountAt(grid, total, column)) < 0.005;
  };
  return columns.length > 1 && columns.every(({ column }) => isMeant(column));
}

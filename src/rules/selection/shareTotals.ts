import { type Grid, mark, markAt, type Rect, valueAt } from "./Grid";

/** Fewer shares reach the whole by chance; more of them nobody writes by hand. */
const [fewestShares, mostShares] = [3, 200];

/** Whether the shares right above a 100 % add up to it; ascending ones are a progress that ends there. */
export function isWholeOfShares(
  grid: Grid,
  [top, row, column]: readonly [top: number, row: number, column: number],
): boolean {
  if (markAt(grid, row, column) !== mark.share || Math.abs(Number(valueAt(grid, row, column)) - 1) > 1e-9) return false;
  let [sum, count, last, isAscending] = [0, 0, Number.POSITIVE_INFINITY, true];
  for (let above = row - 1; above >= top && count < mostShares && sum < 1; above--) {
    if (markAt(grid, above, column) !== mark.share) break;
    const share = Number(valueAt(grid, above, column));
    if (share > last) isAscending = false;
    [sum, count, last] = [sum + share, count + 1, share];
  }
  return count >= fewestShares && !isAscending && Math.abs(sum - 1) < 1e-9;
}

/**
 * Rows of a table that close its shares, with the column of their words: totals without the word. Nothing is shared out
 * below them, and they lack something that the line above has, as a date or a number.
 */
export function shareTotals(grid: Grid, rect: Rect, bodyTop: number): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (let column = rect.left; column <= rect.right; column++) {
    for (let row = bodyTop + fewestShares; row <= rect.bottom; row++) {
      const isTotal = isWholeOfShares(grid, [bodyTop, row, column]) && isBarer(grid, rect, row);
      const words = isTotal && !hasBelow(grid, rect, row, column) ? firstWords(grid, rect, row) : undefined;
      if (words !== undefined) found.set(row, words);
    }
  }
  return found;
}

function firstWords(grid: Grid, { left, right }: Rect, row: number): number | undefined {
  for (let column = left; column <= right; column++) if (markAt(grid, row, column) === mark.text) return column;
  return undefined;
}

/** The row above fills a column that this one does not, and not the other way round. */
function isBarer(grid: Grid, { left, right }: Rect, row: number): boolean {
  let isBarer = false;
  for (let column = left; column <= right; column++) {
    const [here, above] = [markAt(grid, row, column) !== mark.blank, markAt(grid, row - 1, column) !== mark.blank];
    if (here && !above) return false;
    if (above && !here) isBarer = true;
  }
  return isBarer;
}

function hasBelow(grid: Grid, { bottom }: Rect, row: number, column: number): boolean {
  for (let below = row + 1; below <= bottom; below++) if (markAt(grid, below, column) === mark.share) return true;
  return false;
}

import { amountAt, type Grid, isAmountAt, mark, markAt, type Rect } from "./Grid";

/** Rows below a heading that tell what it stands over. */
const mostRows = 20;

/** 1950 to 2100. */
export function isYear(amount: number): boolean {
  return Number.isInteger(amount) && amount >= 1950 && amount <= 2100;
}

/** A date as its serial number, 1995 to 2064. */
function isSerial(amount: number): boolean {
  return Number.isInteger(amount) && amount >= 34_700 && amount <= 60_000;
}

/** Years or dates without a format over figures that are none; a lone year without words must be far smaller than they are. */
export function isNumberHeading(grid: Grid, rect: Rect, row: number, columns: readonly number[]): boolean {
  const at = (column: number): number => amountAt(grid, row, column);
  const isDates = columns.length > 1 && columns.every((column) => isSerial(at(column))) && runsOn(columns.map(at));
  if (!isDates && !columns.every((column) => isYear(at(column)))) return false;
  const isLike = isDates ? isSerial : isYear;
  return columns.every((column) => {
    const below = amountsBelow(grid, rect, row, column);
    const others = below.filter((amount) => !isLike(amount));
    const isFar = countWords(grid, rect, row) > 0 || others.every((amount) => Math.abs(amount) > at(column) * 5);
    return others.length * 2 > below.length && isFar;
  });
}

/** Days, weeks, months, quarters or years apart, all in one direction. */
function runsOn(serials: readonly number[]): boolean {
  return serials.slice(1).every((serial, i) => {
    const step = serial - (serials[i] ?? 0);
    return (
      step === 1 ||
      step === 7 ||
      (step >= 13 && step <= 16) ||
      (step >= 28 && step <= 31) ||
      (step >= 89 && step <= 92) ||
      step === 365 ||
      step === 366
    );
  });
}

function amountsBelow(grid: Grid, rect: Rect, row: number, column: number): readonly number[] {
  const found: number[] = [];
  for (let below = row + 1; below <= Math.min(rect.bottom, row + mostRows); below++) {
    const amount = amountAt(grid, below, column);
    if (!Number.isNaN(amount)) found.push(amount);
  }
  return found;
}

/** Rows under the headings that are headings again: years over figures that are no years, as where a table follows another. */
export function innerHeadings(grid: Grid, rect: Rect, bodyTop: number): ReadonlySet<number> {
  const found = new Set<number>();
  for (let row = bodyTop; row < rect.bottom; row++) {
    const first = firstAmount(grid, rect, row);
    if (first < 0 || !isYear(amountAt(grid, row, first)) || countWords(grid, rect, row) === 0) continue;
    const columns: number[] = [];
    for (let column = first; column <= rect.right; column++) if (isAmountAt(grid, row, column)) columns.push(column);
    if (columns.length > 1 && isNumberHeading(grid, rect, row, columns)) found.add(row);
  }
  return found;
}

function firstAmount(grid: Grid, rect: Rect, row: number): number {
  for (let column = rect.left; column <= rect.right; column++) if (isAmountAt(grid, row, column)) return column;
  return -1;
}

/** Weeks, days or the numbers of columns: at least three whole numbers, each one more than the one at its left. */
export function isCount(grid: Grid, rect: Rect, row: number, columns: readonly number[]): boolean {
  const first = columns[0];
  if (columns.length < 3 || first === undefined) return false;
  const start = Math.abs(amountAt(grid, row, first));
  if (start > 31 || !columns.every((column, i) => Math.abs(amountAt(grid, row, column)) === start + i)) return false;
  const next = columns.map((column) => Math.abs(amountAt(grid, Math.min(row + 1, rect.bottom), column)));
  return !next.every((amount, i) => amount === start + i) && !next.every((amount, i) => amount === start + 1 + i);
}

/** Cells of a row that hold words. */
export function countWords(grid: Grid, rect: Rect, row: number): number {
  let words = 0;
  for (let column = rect.left; column <= rect.right; column++) if (markAt(grid, row, column) === mark.text) words++;
  return words;
}

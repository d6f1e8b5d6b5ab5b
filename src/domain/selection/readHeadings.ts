import { normalizeText } from "../text/normalizeText";
import { amountAt, type Grid, isAmountAt, mark, markAt, type Rect, valueAt } from "./Grid";

/** Where the data of a table begin, and what stands over each column. */
export interface Headings {
  /** First row of data, from 0 in the grid. */
  readonly bodyTop: number;
  /** By grid column, normalised; "" where nothing stands over it. */
  readonly texts: ReadonlyMap<number, string>;
}

/** A heading stands in the first twenty rows of its table. */
const mostRows = 20;
/** Rows of figures that may stand above the headings: date, version, page and NIT of a letterhead. */
const letterheadRows = 4;
/** Rows that tell whether a column holds figures. */
const sampleRows = 400;

/** Stands where a figure is not known: no heading. */
const placeholder =
  /^(?:n\.?\/?[ad]\.?|s\.?\/?d\.?|no aplica|no disponible|pendiente|por definir|sin (?:dato|informacion|definir)|sd|nd|x|ok|si|no|[-–—.*]+)$/;

/** The row with most words over figures is the heading, not the first one above a number: letterheads hold numbers too. */
export function findHeadings(grid: Grid, rect: Rect): Headings {
  const figures = figureColumns(grid, rect);
  const last = Math.min(rect.bottom, rect.top + mostRows - 1);
  let best = { row: -1, score: 0, words: 0 };
  let rowsOfFigures = 0;
  for (let row = rect.top; row <= last && rowsOfFigures <= letterheadRows; row++) {
    const score = headingScore(grid, rect, figures, row);
    const words = countWords(grid, rect, row);
    if (score > best.score || (score === best.score && score > 0 && words > best.words)) best = { row, score, words };
    if (score === 0 && figures.some((column) => isAmountAt(grid, row, column))) rowsOfFigures++;
  }
  if (best.row < 0 || !outweighs(grid, rect, figures, best.row)) return { bodyTop: rect.top, texts: new Map() };
  const bodyTop = endOfHeadings(grid, rect, figures, best.row);
  return { bodyTop, texts: readTexts(grid, rect, best.row, bodyTop) };
}

/** Columns in which figures are no fewer than words. */
function figureColumns(grid: Grid, { top, bottom, left, right }: Rect): readonly number[] {
  const found: number[] = [];
  const until = Math.min(bottom, top + sampleRows);
  for (let column = left; column <= right; column++) {
    let [figures, words] = [0, 0];
    for (let row = top; row <= until; row++) {
      if (isFigure(grid, row, column)) figures++;
      else if (markAt(grid, row, column) !== mark.blank) words++;
    }
    if (figures > 0 && figures >= words) found.push(column);
  }
  return found;
}

/** PIDM codes are data too, also those written with other signs. */
const codeLike = /^\s*[1-5]\s?[-–—._/]\s?\d{1,2}\s?[-–—._/]\s?\d/;

function isFigure(grid: Grid, row: number, column: number): boolean {
  const found = markAt(grid, row, column);
  if (found === mark.number || found === mark.amountText || found === mark.date || found === mark.share) return true;
  return found === mark.text && codeLike.test(String(valueAt(grid, row, column)));
}

/** How many columns of figures have a heading in this row: a word, or years and counts that run on from column to column. */
function headingScore(grid: Grid, rect: Rect, figures: readonly number[], row: number): number {
  const numbers = figures.filter((column) => isAmountAt(grid, row, column));
  const words = figures.filter((column) => isHeadingWord(grid, row, column) && hasFigureBelow(grid, rect, row, column));
  if (numbers.length > 0 && isNumberHeading(grid, rect, row, numbers)) return words.length + numbers.length;
  if (isCount(grid, rect, row, numbers)) return words.length + numbers.length;
  const dates = figures.filter(
    (column) => markAt(grid, row, column) === mark.date && markAt(grid, row + 1, column) === mark.number,
  );
  return words.length + (dates.length > 1 ? dates.length : 0);
}

function isHeadingWord(grid: Grid, row: number, column: number): boolean {
  if (markAt(grid, row, column) !== mark.text || isFigure(grid, row, column)) return false;
  return !placeholder.test(normalizeText(String(valueAt(grid, row, column)).slice(0, 30)));
}

function hasFigureBelow(grid: Grid, rect: Rect, row: number, column: number): boolean {
  const until = Math.min(rect.bottom, row + mostRows);
  for (let below = row + 1; below <= until; below++) if (isFigure(grid, below, column)) return true;
  return false;
}

function countWords(grid: Grid, rect: Rect, row: number): number {
  let words = 0;
  for (let column = rect.left; column <= rect.right; column++) if (markAt(grid, row, column) === mark.text) words++;
  return words;
}

/** 1950 to 2100. */
export function isYear(amount: number): boolean {
  return Number.isInteger(amount) && amount >= 1950 && amount <= 2100;
}

/** A date as its serial number, 1995 to 2064. */
function isSerial(amount: number): boolean {
  return Number.isInteger(amount) && amount >= 34_700 && amount <= 60_000;
}

/** Years or dates without a format over figures that are none; a lone year without words must be far smaller than they are. */
function isNumberHeading(grid: Grid, rect: Rect, row: number, columns: readonly number[]): boolean {
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
function isCount(grid: Grid, rect: Rect, row: number, columns: readonly number[]): boolean {
  const first = columns[0];
  if (columns.length < 3 || first === undefined) return false;
  const start = Math.abs(amountAt(grid, row, first));
  if (start > 31 || !columns.every((column, i) => Math.abs(amountAt(grid, row, column)) === start + i)) return false;
  const next = columns.map((column) => Math.abs(amountAt(grid, Math.min(row + 1, rect.bottom), column)));
  return !next.every((amount, i) => amount === start + i) && !next.every((amount, i) => amount === start + 1 + i);
}

/** The data below must be more than the figures above: else a word between figures would cut its column in two. */
function outweighs(grid: Grid, rect: Rect, figures: readonly number[], heading: number): boolean {
  let [above, below] = [0, 0];
  for (let row = rect.top; row <= Math.min(rect.bottom, heading + mostRows); row++) {
    if (row === heading || !figures.some((column) => isFigure(grid, row, column))) continue;
    if (row < heading) above++;
    else below++;
  }
  return above === 0 || below > above;
}

/** Under the heading may stand units, years, or the numbers of the columns. */
function endOfHeadings(grid: Grid, rect: Rect, figures: readonly number[], heading: number): number {
  let row = heading + 1;
  while (row < rect.bottom) {
    const numbers = figures.filter((column) => isFigure(grid, row, column));
    const score = headingScore(grid, rect, figures, row);
    if (score === 0 || numbers.length > score) break;
    // «A» among the numbers of the items stands in the row of its amount: a line, not a heading.
    const words = figures.filter((column) => isHeadingWord(grid, row, column)).length;
    if (numbers.length === score && words === score) break;
    row++;
  }
  return row;
}

function readTexts(grid: Grid, rect: Rect, heading: number, bodyTop: number): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (let column = rect.left; column <= rect.right; column++) {
    const parts: string[] = [];
    for (let row = heading; row < bodyTop; row++) parts.push(String(valueAt(grid, row, column)).slice(0, 200));
    texts.set(column, normalizeText(parts.join(" ").trim()));
  }
  return texts;
}

import { normalizeText } from "../../domain/text/normalizeText";
import { type Grid, isAmountAt, mark, markAt, type Rect, valueAt } from "./Grid";
import { countWords, isCount, isNumberHeading } from "./numberHeadings";

/** Where the data of a table begin, and what stands over each column. */
interface Headings {
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

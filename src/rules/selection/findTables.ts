import { amountAt, type Grid, isAmountAt, mark, markAt, type Rect } from "./Grid";
import { findHeadings } from "./readHeadings";

/** Deepest nesting of cuts; a sheet that needs more is no set of tables. */
const deepest = 12;

/** The tables of a grid: what blank columns part, and what blank rows part where a new heading follows. */
export function findTables(grid: Grid): readonly Rect[] {
  return cut(grid, { top: 0, bottom: grid.rows - 1, left: 0, right: grid.columns - 1 }, 0);
}

function cut(grid: Grid, rect: Rect, depth: number): readonly Rect[] {
  const trimmed = trim(grid, rect);
  if (trimmed === undefined) return [];
  if (depth >= deepest) return [trimmed];
  const sides = joinUnlabelled(grid, columnRuns(grid, trimmed));
  if (sides.length > 1) return sides.flatMap((side) => cut(grid, side, depth + 1));
  const blocks = joinBlocks(grid, rowRuns(grid, trimmed));
  if (blocks.length > 1) return blocks.flatMap((block) => cut(grid, block, depth + 1));
  return [trimmed];
}

function isRowBlank(grid: Grid, row: number, left: number, right: number): boolean {
  const start = row * grid.columns;
  for (let i = start + left; i <= start + right; i++) if (grid.marks[i] !== mark.blank) return false;
  return true;
}

function isColumnBlank(grid: Grid, column: number, top: number, bottom: number): boolean {
  for (let row = top; row <= bottom; row++) if (grid.marks[row * grid.columns + column] !== mark.blank) return false;
  return true;
}

function trim(grid: Grid, { top, bottom, left, right }: Rect): Rect | undefined {
  let [t, b, l, r] = [top, bottom, left, right];
  while (t <= b && isRowBlank(grid, t, l, r)) t++;
  while (b >= t && isRowBlank(grid, b, l, r)) b--;
  if (t > b) return undefined;
  while (isColumnBlank(grid, l, t, b)) l++;
  while (isColumnBlank(grid, r, t, b)) r--;
  return { top: t, bottom: b, left: l, right: r };
}

function columnRuns(grid: Grid, rect: Rect): readonly Rect[] {
  const isBlank = (column: number): boolean => isColumnBlank(grid, column, rect.top, rect.bottom);
  return runs(rect.left, rect.right, isBlank).map(([left, right]) => ({ ...rect, left, right }));
}

function rowRuns(grid: Grid, rect: Rect): readonly Rect[] {
  const isBlank = (row: number): boolean => isRowBlank(grid, row, rect.left, rect.right);
  return runs(rect.top, rect.bottom, isBlank).map(([top, bottom]) => ({ ...rect, top, bottom }));
}

function runs(from: number, to: number, isBlank: (at: number) => boolean): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  let start = -1;
  for (let at = from; at <= to + 1; at++) {
    const isGap = at > to || isBlank(at);
    if (isGap && start >= 0) found.push([start, at - 1]);
    if (isGap) start = -1;
    else if (start < 0) start = at;
  }
  return found;
}

/** Figures without words of their own belong to the table at their left (or, at the left edge, at their right). */
function joinUnlabelled(grid: Grid, sides: readonly Rect[]): readonly Rect[] {
  const joined: Rect[] = [];
  for (const side of sides) {
    const last = joined.at(-1);
    if (last !== undefined && (!standsAlone(grid, side) || !standsAlone(grid, last))) {
      joined[joined.length - 1] = { ...last, right: side.right };
    } else joined.push(side);
  }
  return joined;
}

/** Words, or numbers of rows with a heading over every column: «Estrato» 1, 2, 3 beside its tariffs. */
function standsAlone(grid: Grid, side: Rect): boolean {
  return hasWords(grid, side) || hasNumberedRows(grid, side);
}

/** Under a row of words that spans all columns, at least three whole numbers in the first, each one more than the last. */
function hasNumberedRows(grid: Grid, { top, bottom, left, right }: Rect): boolean {
  if (right === left) return false;
  for (let column = left; column <= right; column++) if (markAt(grid, top, column) !== mark.text) return false;
  let [count, last] = [0, Number.NaN];
  for (let row = top + 1; row <= bottom; row++) {
    const number = amountAt(grid, row, left);
    if (Number.isNaN(number)) continue;
    if (!Number.isInteger(number) || (count > 0 && number !== last + 1)) return false;
    count++;
    last = number;
  }
  return count >= 3;
}

/** A column of words: two of them and more than figures, for headings over figures are one word a column. */
function hasWords(grid: Grid, rect: Rect): boolean {
  for (let column = rect.left; column <= rect.right; column++) {
    const [words, figures] = countColumn(grid, rect, column);
    if (words > 1 && words > figures) return true;
    if (words > 0 && figures === 0 && rect.left === rect.right) return true;
  }
  return false;
}

function countColumn(grid: Grid, { top, bottom }: Rect, column: number): readonly [words: number, figures: number] {
  let [words, figures] = [0, 0];
  for (let row = top; row <= bottom; row++) {
    const found = markAt(grid, row, column);
    if (found === mark.text) words++;
    else if (found !== mark.blank) figures++;
  }
  return [words, figures];
}

/** Blocks with a heading of their own are tables; others go on with the last block of figures, words between them included. */
function joinBlocks(grid: Grid, blocks: readonly Rect[]): readonly Rect[] {
  const joined: Rect[] = [];
  let known = new Set<number>();
  let open = -1;
  for (const block of blocks) {
    const columns = amountColumns(grid, block);
    const last = joined[open];
    const goesOn = columns.length > 0 && columns.every((column) => known.has(column)) && isHeadless(grid, block);
    if (last !== undefined && goesOn) {
      joined.length = open + 1;
      joined[open] = { ...last, bottom: block.bottom };
      continue;
    }
    joined.push(block);
    if (columns.length === 0) continue;
    known = new Set(columns);
    open = joined.length - 1;
  }
  return joined;
}

function isHeadless(grid: Grid, block: Rect): boolean {
  return findHeadings(grid, block).bodyTop === block.top;
}

function amountColumns(grid: Grid, { top, bottom, left, right }: Rect): readonly number[] {
  const columns: number[] = [];
  for (let column = left; column <= right; column++) {
    for (let row = top; row <= bottom; row++) {
      if (!isAmountAt(grid, row, column)) continue;
      columns.push(column);
      break;
    }
  }
  return columns;
}

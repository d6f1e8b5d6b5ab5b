import { isBlank } from "../../text/isBlank";
import type { Cell, Grid } from "../../workbook/Cell";
import type { HeaderColumn } from "./headerText";
import { type MatchedColumn, matchColumns, type ScoreMemo } from "./matchColumns";

/** The heading rows of a map and what their columns hold; rows are indices in the grid, from 0. */
export interface Headers {
  readonly first: number;
  readonly last: number;
  readonly columns: readonly HeaderColumn[];
  readonly matched: readonly MatchedColumn[];
}

/** Titles, logos and data of the entity stand above the headings. */
const searchedRows = 40;
/** Groups, subgroups and headings. */
const mostLevels = 3;
/** The risk itself and three more: fewer are no risk map. */
const leastColumns = 4;
/** Cells that tell what a column holds while the headings are searched. */
const sampledRows = 60;

const textAt = (row: readonly Cell[] | undefined, index: number) => String(row?.[index] ?? "").trim();

/** A merged group names the columns to its right as far as they have headings of their own below it. */
function groupAt(levels: readonly (readonly Cell[])[], level: number, index: number): string {
  const below = (column: number) => levels.slice(level + 1).some((row) => textAt(row, column) !== "");
  if (!below(index)) return "";
  for (let column = index; column >= 0; column -= 1) {
    const text = textAt(levels[level], column);
    if (text !== "") return below(column) ? text : "";
  }
  return "";
}

/** The columns under some heading rows: the lowest filled cell is the heading, what stands above it are its groups. */
export function readColumns(levels: readonly (readonly Cell[])[]): readonly HeaderColumn[] {
  const width = Math.max(0, ...levels.map((row) => row.length));
  return Array.from({ length: width }, (_, index): HeaderColumn => {
    const leafLevel = levels.findLastIndex((row) => textAt(row, index) !== "");
    const groups = levels.slice(0, Math.max(0, leafLevel)).map((_row, level) => groupAt(levels, level, index));
    return {
      index,
      leaf: textAt(levels[leafLevel], index),
      group: groups.filter((text) => text !== "").join(" · "),
    };
  }).filter(({ leaf }) => leaf !== "");
}

/** The filled cells of a column from a row on. */
function bodyOf(grid: Grid, from: number, rows: number): (index: number) => readonly Cell[] {
  return (index) =>
    grid.slice(from, from + rows).flatMap((row) => {
      const cell = row[index] ?? "";
      return isBlank(cell) ? [] : [cell];
    });
}

function tryRows(grid: Grid, first: number, last: number, memo: ScoreMemo): Headers {
  const columns = readColumns(grid.slice(first, last + 1));
  return { first, last, columns, matched: matchColumns(columns, bodyOf(grid, last + 1, sampledRows), memo) };
}

/** Headings of a risk map before others, then those that name more of our columns in fewer rows. */
function isBetter(a: Headers, b: Headers | undefined): boolean {
  if (b === undefined) return a.matched.length > 0;
  if (isRiskMap(a) !== isRiskMap(b)) return isRiskMap(a);
  if (a.matched.length !== b.matched.length) return a.matched.length > b.matched.length;
  return a.last - a.first < b.last - b.first;
}

/** The rows whose headings name the most of our columns; undefined where nothing looks like a heading. */
export function findBestHeaders(grid: Grid): Headers | undefined {
  const memo: ScoreMemo = new Map();
  let best: Headers | undefined;
  for (let last = 0; last < Math.min(searchedRows, grid.length); last += 1)
    for (let first = last; first >= 0 && first > last - mostLevels; first -= 1) {
      const headers = tryRows(grid, first, last, memo);
      if (isBetter(headers, best)) best = headers;
    }
  return best;
}

/** Whether headings are those of a risk map: the risk and what is said of it. */
export function isRiskMap({ matched }: Headers): boolean {
  return matched.length >= leastColumns && matched.some(({ field }) => field === "text");
}

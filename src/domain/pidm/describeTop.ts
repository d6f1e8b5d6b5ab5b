import { isBlank } from "../text/isBlank";
import type { Cell } from "../workbook/Cell";
import { headingRows } from "./catalogueColumns";
import { readHeading } from "./catalogueHeadings";

/** A row of a list, from 1, and the first texts that stand in it. */
export interface SeenRow {
  readonly row: number;
  readonly headings: readonly string[];
}

/** As many of them are named as a person reads. */
const named = 6;

/** The row at the top that looks most like headings, where none names a code and a text; else the first that holds something. */
export function describeTop(rows: readonly (readonly Cell[])[]): SeenRow | undefined {
  const seen = rows.slice(0, headingRows).map((cells, index) => ({
    row: index + 1,
    headings: cells.filter((cell) => !isBlank(cell)).map((cell) => String(cell).trim()),
    claims: cells.filter((cell) => readHeading(cell).role !== "other").length,
  }));
  const filled = seen.filter(({ headings }) => headings.length > 0);
  const [best] = [...filled].sort((a, b) => b.claims - a.claims || a.row - b.row);
  return best === undefined ? undefined : { row: best.row, headings: best.headings.slice(0, named) };
}

import type { Grid } from "../../workbook/Cell";
import type { Headers } from "./findHeaders";
import type { GroupedRows } from "./groupRows";
import type { RowCount } from "./ImportedMap";
import { filledIn } from "./rowMarks";

/** Fewer filled cells are a title. */
const groupCells = 3;

/** How many rows of a sheet are what; `rows` is counted by itself, so that a person can add the rest up to it. */
export function countRows(grid: Grid, { first, last }: Headers, { risks, headings, left }: GroupedRows): RowCount {
  const filled = grid.flatMap((row, index) => (filledIn(row).length > 0 ? [index] : []));
  // Groups above the headings, of which no heading of ours had need.
  let top = first;
  while (filledIn(grid[top - 1] ?? []).length >= groupCells) top -= 1;
  const more = risks.reduce((sum, rows) => sum + rows.length - 1, 0);
  return {
    rows: filled.length,
    titles: filled.filter((index) => index < top).length,
    headings: filled.filter((index) => index >= top && index <= last).length + headings.length,
    risks: risks.length,
    more,
    left: left.length,
  };
}

/** The rows of two tables of a sheet. */
export function addCounts(a: RowCount, b: RowCount): RowCount {
  return {
    rows: a.rows + b.rows,
    titles: a.titles + b.titles,
    headings: a.headings + b.headings,
    risks: a.risks + b.risks,
    more: a.more + b.more,
    left: a.left + b.left,
  };
}

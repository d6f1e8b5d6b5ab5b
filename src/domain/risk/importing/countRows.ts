import { normalizeText } from "../../text/normalizeText";
import type { Grid } from "../../workbook/Cell";
import type { Headers } from "./findHeaders";
import type { GroupedRows } from "./groupRows";
import type { MapReading, RowCount, TypeCount } from "./ImportedMap";
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
function addCounts(a: RowCount, b: RowCount): RowCount {
  return {
    rows: a.rows + b.rows,
    titles: a.titles + b.titles,
    headings: a.headings + b.headings,
    risks: a.risks + b.risks,
    more: a.more + b.more,
    left: a.left + b.left,
  };
}

/** The types of two tables, each once. */
function joinCounts(a: readonly TypeCount[], b: readonly TypeCount[]): readonly TypeCount[] {
  const isSame = (one: TypeCount, other: TypeCount) =>
    normalizeText(one.type) === normalizeText(other.type) && one.taken === other.taken;
  const both = a.map((one) => {
    const risks = b.filter((other) => isSame(one, other)).reduce((sum, other) => sum + other.risks, one.risks);
    return { ...one, risks };
  });
  return [...both, ...b.filter((other) => !a.some((one) => isSame(one, other)))];
}

/** Two maps of a sheet are one list of risks; the first one says the layout. */
export function joinReadings(a: MapReading, b: MapReading): MapReading {
  const both = a.types && b.types && { carried: a.types.carried + b.types.carried };
  const types =
    both && a.types && b.types
      ? { ...a.types, ...both, counts: joinCounts(a.types.counts, b.types.counts) }
      : (a.types ?? b.types);
  return {
    ...a,
    sure: a.sure && b.sure && a.layout === b.layout,
    columns: [...a.columns, ...b.columns],
    unmatched: [...a.unmatched, ...b.unmatched],
    risks: [...a.risks, ...b.risks],
    unread: [...a.unread, ...b.unread],
    near: [...a.near, ...b.near],
    seconds: [...a.seconds, ...b.seconds],
    splits: [...a.splits, ...b.splits],
    packed: [...a.packed, ...b.packed],
    carried: [...a.carried, ...b.carried],
    left: [...a.left, ...b.left],
    count: addCounts(a.count, b.count),
    types,
    wordless: [...a.wordless, ...b.wordless],
    tables: [...a.tables, ...b.tables],
  };
}

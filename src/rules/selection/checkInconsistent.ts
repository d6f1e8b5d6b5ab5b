import type { Finding } from "../../domain/findings/Finding";
import { fromRelativeKey } from "../../domain/formula/relativeKey";
import { columnFormulas, loneReference } from "./ColumnSums";
import { type Likeness, likenessOf } from "./formulaLikeness";
import { cellName, formulaAt, type Grid } from "./Grid";
import { mostCommon } from "./mostCommon";
import { amountColumns, type Table } from "./Table";

/** So many copies of one formula prove a column, and a row of sums. */
const fewestCopies = 3;
const fewestSums = 2;

/** A formula unlike the copies of one formula around it. Rows and columns from 0 in the grid. */
interface Odd {
  readonly row: number;
  readonly column: number;
  readonly key: string;
  readonly times: number;
  /** What little stands around it says only that it leaves something out. */
  readonly isWeak: boolean;
}

/** Formulas that refer to nearly the same cells as the copies around them, or to fewer, but are another formula. */
export function checkInconsistent(table: Table, isKnown: (row: number, column: number) => boolean): readonly Finding[] {
  const down = table.columns.flatMap(({ column, kind }) =>
    kind === "codes" || kind === "pidm" ? [] : oddInColumn(table, column),
  );
  return [...down, ...oddInRows(table)]
    .filter(({ row, column }) => !isKnown(row, column))
    .flatMap((odd) => describe(table.grid, odd));
}

/** One odd formula at the most among the copies, with copies right above and below it, or two of them on one side. */
function oddInColumn(table: Table, column: number): readonly Odd[] {
  const { keys, sums } = columnFormulas(table, column);
  if (keys.size < fewestCopies) return [];
  const sumRows = new Set(sums.map(({ row }) => row));
  const [key, times] = mostCommon(keys.values());
  if (times < fewestSums) return [];
  const rows = [...keys.keys()];
  const isCopy = (row: number): boolean => keys.get(row) === key;
  const [first = 0, last = 0] = [rows.find(isCopy), rows.findLast(isCopy)];
  const others = rows.filter(
    (row) => !isCopy(row) && row >= first - 1 && row <= last + 1 && !sumRows.has(row) && !table.labels.has(row),
  );
  if (others.length > Math.max(1, times / 10)) return [];
  return others.flatMap((row): readonly Odd[] => {
    const isBetween = isCopy(row - 1) && isCopy(row + 1);
    const isAtEdge = (isCopy(row + 1) && isCopy(row + 2)) || (isCopy(row - 1) && isCopy(row - 2));
    if (!isBetween && !(isAtEdge && times >= fewestCopies)) return [];
    return [{ row, column, key, times, isWeak: !isBetween || times < fewestCopies }];
  });
}

/** In a row of copies of one sum of its column, another formula on the same cells or on fewer. */
function oddInRows(table: Table): readonly Odd[] {
  const { grid } = table;
  const columns = amountColumns(table).map(({ column }) => columnFormulas(table, column));
  const rows = new Set(columns.flatMap(({ sums }) => sums.map(({ row }) => row)));
  return [...rows].flatMap((row): readonly Odd[] => {
    const own = columns.filter(({ column, sums, adding }) => {
      if (adding.has(row)) return sums.some((sum) => sum.row === row);
      // A lone reference to a line is the last of a balance or what comes over from elsewhere.
      const lone = loneReference(grid, row, column);
      return lone?.column === column && sums.some((sum) => sum.row === lone.row);
    });
    const [key, times] = mostCommon(own.map(({ keys }) => keys.get(row) ?? ""));
    if (times < fewestSums || own.length - times !== 1) return [];
    return own.flatMap(({ column, keys }) =>
      keys.get(row) === key ? [] : [{ row, column, key, times, isWeak: false }],
    );
  });
}

/** Told where it refers to as many cells as its copies would, all but one of them the same, or leaves some of them out. */
function describe(grid: Grid, { row, column, key, times, isWeak }: Odd): readonly Finding[] {
  const found = formulaAt(grid, row, column);
  const expected = fromRelativeKey(key, grid.row + row, grid.column + column);
  const likeness: Likeness | undefined = likenessOf(grid, found, expected);
  if (likeness === undefined || (isWeak && likeness !== "shorter")) return [];
  return [
    {
      code: "sheet/formula-inconsistent",
      severity: "warning",
      places: [{ sheet: grid.sheet, cell: cellName(grid, row, column) }],
      params: { found, expected, formulas: times },
    },
  ];
}

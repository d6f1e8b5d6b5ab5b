import type { Finding } from "../findings/Finding";
import { addedRows, type ColumnFormulas, type ColumnSum, columnFormulas, nameRows } from "./ColumnSums";
import { countHomes } from "./countHomes";
import { amountAt, cellName, formulaAt, isAmountAt, mark, markAt, valueAt } from "./Grid";
import { looksLikeLines } from "./looksLikeLines";
import { amountColumns, type Table } from "./Table";

/** A sum whose own references say that it is wrong. */
interface WrongSum {
  readonly column: number;
  readonly sum: ColumnSum;
  readonly leftOut: readonly number[];
  readonly twice: readonly number[];
}

/** Sums written as formulas, judged by their own references: lines that touch them and look alike are left out, or counted twice. */
export function checkFormulaSums(table: Table): readonly Finding[] {
  const wrong = amountColumns(table).flatMap(({ column }) => checkColumn(table, columnFormulas(table, column)));
  return groupByRows(wrong).map((group) => describe(table, group));
}

function checkColumn(table: Table, formulas: ColumnFormulas): readonly WrongSum[] {
  const { column, sums } = formulas;
  const homes = countHomes(table, sums);
  const sumAt = new Map(sums.map((sum) => [sum.row, sum]));
  return sums.flatMap((sum): readonly WrongSum[] => {
    const rows = addedRows(table.grid, column, sum);
    const twice = sum.sum.isPlain ? findTwice(sum, rows, sumAt) : [];
    const leftOut = sum.isWhole && twice.length === 0 ? findLeftOut(table, formulas, sum, rows, homes) : [];
    return twice.length + leftOut.length === 0 ? [] : [{ column, sum, leftOut, twice }];
  });
}

/** Rows that stand twice among the added ones, and sums that are added beside their own lines. */
function findTwice(sum: ColumnSum, rows: readonly number[], sumAt: ReadonlyMap<number, ColumnSum>): readonly number[] {
  const seen = new Set<number>();
  const twice = new Set<number>();
  for (const row of rows) {
    if (seen.has(row)) twice.add(row);
    seen.add(row);
  }
  for (const row of seen) {
    const inner = row === sum.row ? undefined : sumAt.get(row);
    if (inner === undefined || (sum.sum.skipsNested && inner.sum.skipsNested)) continue;
    if (inner.spans.some(([from, to]) => anyIn(seen, from, to))) twice.add(row);
  }
  return [...twice].sort((a, b) => a - b);
}

function anyIn(rows: ReadonlySet<number>, from: number, to: number): boolean {
  for (let row = from; row <= to; row++) if (rows.has(row)) return true;
  return false;
}

/** Lines between the added ones and the sum, among them, or right beyond them, that no other sum adds. */
function findLeftOut(
  table: Table,
  formulas: ColumnFormulas,
  sum: ColumnSum,
  rows: readonly number[],
  homes: Int32Array,
): readonly number[] {
  const added = new Set(rows);
  const [first, last] = edges(sum);
  if (rows.length === 0 || (sum.row > first && sum.row < last)) return [];
  const isBelow = sum.row > last;
  const near = isBelow ? range(last + 1, sum.row - 1) : range(sum.row + 1, first - 1);
  const far = isBelow ? [first - 1] : [last + 1];
  const inside = range(first, last).filter((row) => !added.has(row));
  const isLoose = (row: number): boolean =>
    isAmountAt(table.grid, row, formulas.column) &&
    amountAt(table.grid, row, formulas.column) !== 0 &&
    homes[row] === 0 &&
    row !== sum.row;
  const total = rows.reduce((all, row) => all + amountAt(table.grid, row, formulas.column), 0);
  const loose = [...near, ...inside, ...far].filter(
    (row) => row >= table.bodyTop && row <= table.rect.bottom && isLoose(row),
  );
  // A figure that is the sum itself, typed above or below the lines, is no line.
  const alike = looksLikeLines(table, formulas, loose, rows).filter(
    (row) => amountAt(table.grid, row, formulas.column) !== total,
  );
  return alike.length * 2 > rows.length + 1 ? [] : alike.sort((a, b) => a - b);
}

/** First and last row of what a sum adds, blank cells included. */
function edges({ spans }: ColumnSum): readonly [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [from, to] of spans) {
    low = Math.min(low, from);
    high = Math.max(high, to);
  }
  return [low, high];
}

function range(from: number, to: number): readonly number[] {
  return from > to ? [] : Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** A line left out of several columns of one row of sums is one event. */
function groupByRows(wrong: readonly WrongSum[]): readonly (readonly WrongSum[])[] {
  const groups = new Map<string, WrongSum[]>();
  for (const one of wrong) {
    const key = `${one.sum.row}|${one.leftOut.join()}|${one.twice.join()}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

function describe(table: Table, group: readonly WrongSum[]): Finding {
  const { grid, labels } = table;
  const [first] = group;
  if (first === undefined) throw new Error("a group holds at least one sum");
  const { column, sum, leftOut, twice } = first;
  const rows = addedRows(grid, column, sum);
  const amount = (row: number): number => amountAt(grid, row, column);
  const declared = rows.reduce((all, row) => all + amount(row), 0);
  const missing = leftOut.reduce((all, row) => all + amount(row), 0);
  const again = twice.reduce((all, row) => all + amount(row), 0);
  const round = (value: number): number => Number(value.toFixed(2));
  const right = round(declared + missing - again);
  const shown =
    markAt(grid, sum.row, column) === mark.number ? Number(valueAt(grid, sum.row, column)) : round(declared);
  return {
    code: "sheet/total-mismatch",
    severity: "warning",
    places: group.map((one) => ({ sheet: grid.sheet, cell: cellName(grid, one.sum.row, one.column) })),
    params: {
      sum: right,
      declared: shown,
      difference: round(right - shown),
      label: labels.get(sum.row)?.text ?? cellName(grid, sum.row, column),
      area: nameRows(
        grid,
        column,
        [...new Set([...rows, ...leftOut])].sort((a, b) => a - b),
      ),
      subtotals: 0,
      closing: 0,
      formula: formulaAt(grid, sum.row, column),
      ...(leftOut.length > 0 ? { leftOut: nameRows(grid, column, leftOut) } : {}),
      ...(twice.length > 0 ? { twice: nameRows(grid, column, twice) } : {}),
    },
    explanations: [],
    leads: [],
  };
}

import type { Finding } from "../findings/Finding";
import { addedRows, type ColumnFormulas, type ColumnSum, columnFormulas, nameRows, sumsWithin } from "./ColumnSums";
import { countHomes } from "./countHomes";
import { amountAt, formulaAt, type Grid, isAmountAt, mark, markAt, valueAt } from "./Grid";
import { looksLikeLines } from "./looksLikeLines";
import { isYear } from "./readHeadings";
import { sumMismatch } from "./sumFindings";
import { headingsOf, type Table } from "./Table";
import { isBareLabel } from "./totalLabel";

/** A sum whose own references say that it is wrong. */
interface WrongSum {
  readonly column: number;
  readonly sum: ColumnSum;
  readonly leftOut: readonly number[];
  readonly twice: readonly number[];
  /** Added cells that are no lines of its own: a year in the heading, the total of another block that is added beside it. */
  readonly foreign: readonly number[];
}

/** Sums written as formulas, judged by their own references: lines that touch them and look alike are left out, or counted twice. */
export function checkFormulaSums(table: Table): readonly Finding[] {
  // A column with sums is one of amounts, whatever its heading says.
  const columns = table.columns.filter(({ kind }) => kind !== "pidm");
  const wrong = columns.flatMap(({ column }) => checkColumn(table, columnFormulas(table, column)));
  return groupByRows(byDesign(table, wrong)).map((group) => describe(table, group));
}

function checkColumn(table: Table, formulas: ColumnFormulas): readonly WrongSum[] {
  const { column, sums } = formulas;
  if (sums.length === 0) return [];
  const homes = countHomes(table, formulas);
  return sums.flatMap((sum): readonly WrongSum[] => {
    const rows = addedRows(table.grid, column, sum);
    const foreign = rows.filter((row) => isHeadingNumber(table, row, column));
    const repeated = sum.sum.isPlain ? findTwice(table.grid, formulas, sum) : { twice: [], blamed: [] };
    const blamed = repeated.blamed.map(
      ({ inner, row }): WrongSum => ({
        ...{ column, sum: inner, leftOut: [], twice: [] },
        foreign: [row],
      }),
    );
    const { twice } = repeated;
    const isSound = sum.isWhole && twice.length + foreign.length === 0;
    const leftOut = isSound ? findLeftOut(table, formulas, sum, rows, homes) : [];
    const own = twice.length + leftOut.length + foreign.length;
    return own === 0 ? blamed : [...blamed, { column, sum, leftOut, twice, foreign }];
  });
}

/** A year in a heading that a range takes in. */
function isHeadingNumber({ grid, bodyTop, aside }: Table, row: number, column: number): boolean {
  return (row < bodyTop || aside.has(row)) && isYear(amountAt(grid, row, column));
}

/** What all columns of a row of sums leave out above or below is meant so where it looks like something else. */
function byDesign(table: Table, wrong: readonly WrongSum[]): readonly WrongSum[] {
  const { grid } = table;
  return wrong.filter((one) => {
    const [left] = one.leftOut;
    if (left === undefined || one.leftOut.length > 1 || one.twice.length > 0) return true;
    const isBetween =
      one.sum.spans.some(([, to]) => to < left && left < one.sum.row) ||
      one.sum.spans.some(([from]) => left < from && left > one.sum.row);
    if (isBetween) return true;
    const label = table.labels.get(one.sum.row)?.text ?? "";
    const others = table.columns.filter(({ column }) =>
      columnFormulas(table, column).sums.some(({ row }) => row === one.sum.row),
    );
    const same = wrong.filter((other) => other.sum.row === one.sum.row && other.leftOut.join() === one.leftOut.join());
    if (others.length > 1 && same.length < others.length) return true;
    const lines = addedRows(grid, one.column, one.sum);
    return isBareLabel(label, headingsOf(table)) && isOfSize(grid, one.column, left, lines);
  });
}

/** Whether an amount is of the size of the lines: not twenty times smaller than the smallest or larger than the largest. */
function isOfSize(grid: Grid, column: number, row: number, lines: readonly number[]): boolean {
  let [low, high] = [Number.POSITIVE_INFINITY, 0];
  for (const line of lines) {
    const amount = Math.abs(amountAt(grid, line, column));
    if (amount > 0) low = Math.min(low, amount);
    high = Math.max(high, amount);
  }
  const amount = Math.abs(amountAt(grid, row, column));
  return amount * 20 >= low && amount <= high * 20;
}

/** A sum that begins or ends with the total of another block, beside which it is added again. */
interface Blamed {
  readonly inner: ColumnSum;
  readonly row: number;
}

/** Rows that stand twice among the added ones, and sums that are added beside their own lines. */
function findTwice(
  grid: Grid,
  { column, sums }: ColumnFormulas,
  sum: ColumnSum,
): { readonly twice: readonly number[]; readonly blamed: readonly Blamed[] } {
  const twice = new Set(sum.spans.length > 1 ? repeatedRows(addedRows(grid, column, sum)) : []);
  const blamed: Blamed[] = [];
  for (const inner of sumsWithin(sums, sum)) {
    if (sum.sum.skipsNested && inner.sum.skipsNested) continue;
    const shared = addedRows(grid, column, inner).filter((row) => adds(sum, row));
    const only = lentTotal(inner, shared, sums);
    if (only !== undefined) blamed.push({ inner, row: only });
    else if (shared.length > 0) twice.add(inner.row);
  }
  return { twice: [...twice].sort((a, b) => a - b), blamed };
}

function adds({ spans }: ColumnSum, row: number): boolean {
  return spans.some(([from, to]) => row >= from && row <= to);
}

function repeatedRows(rows: readonly number[]): readonly number[] {
  const seen = new Set<number>();
  return rows.filter((row) => seen.size === seen.add(row).size);
}

/** The one shared row, where it is a sum at the edge of what the inner sum adds: the total of the block before. */
function lentTotal({ spans }: ColumnSum, shared: readonly number[], sums: readonly ColumnSum[]): number | undefined {
  const [only] = shared;
  if (only === undefined || shared.length > 1 || !sums.some(({ row }) => row === only)) return undefined;
  return spans.some((span) => span.includes(only)) ? only : undefined;
}

/** Lines between the added ones and the sum, among them, or right beyond them, that no other sum adds. */
function findLeftOut(
  table: Table,
  formulas: ColumnFormulas,
  sum: ColumnSum,
  rows: readonly number[],
  homes: Int32Array,
): readonly number[] {
  const { grid, bodyTop, rect, aside } = table;
  const { column, sums } = formulas;
  const sumRows = new Set(sums.map(({ row }) => row));
  // A SUBTOTAL around others must add what they add; of other sums, each line needs one that adds it.
  const isOuter = sum.sum.skipsNested && sumsWithin(sums, sum).length > 0;
  const total = rows.reduce((all, row) => all + amountAt(grid, row, column), 0);
  const loose = touchingRows(sum, rows).filter((row) => {
    const amount = amountAt(grid, row, column);
    if (row < bodyTop || row > rect.bottom || aside.has(row) || !isAmountAt(grid, row, column) || amount === 0)
      return false;
    // A figure that is the sum itself, typed above or below the lines, is no line; a year on top is a heading.
    if (amount === total || (row === rect.top && isYear(amount))) return false;
    return isOuter ? !sumRows.has(row) : homes[row] === 0 && row !== sum.row;
  });
  const alike = looksLikeLines(table, formulas, loose, rows);
  return alike.length * 2 > rows.length + 1 ? [] : [...alike].sort((a, b) => a - b);
}

/** Rows between what a sum adds and the sum, gaps among what it adds, and the row right beyond. */
function touchingRows(sum: ColumnSum, rows: readonly number[]): readonly number[] {
  const [first, last] = edges(sum);
  if (rows.length === 0 || (sum.row > first && sum.row < last)) return [];
  const isBelow = sum.row > last;
  const near = isBelow ? range(last + 1, sum.row - 1) : range(sum.row + 1, first - 1);
  const far = isBelow ? [first - 1] : [last + 1];
  // One stretch has no gaps.
  const gaps = sum.spans.length === 1 ? [] : range(first, last).filter((row) => !adds(sum, row));
  return [...near, ...gaps, ...far];
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
    const key = `${one.sum.row}|${one.leftOut.join()}|${one.twice.join()}|${one.foreign.join()}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

function describe(table: Table, group: readonly WrongSum[]): Finding {
  const { grid, labels } = table;
  const [first] = group;
  if (first === undefined) throw new Error("a group holds at least one sum");
  const { column, sum, leftOut, twice, foreign } = first;
  const rows = addedRows(grid, column, sum);
  const amount = (row: number): number => amountAt(grid, row, column);
  const declared = rows.reduce((all, row) => all + amount(row), 0);
  const missing = leftOut.reduce((all, row) => all + amount(row), 0);
  const again = [...twice, ...foreign].reduce((all, row) => all + amount(row), 0);
  const round = (value: number): number => Number(value.toFixed(2));
  const right = round(declared + missing - again);
  const shown =
    markAt(grid, sum.row, column) === mark.number ? Number(valueAt(grid, sum.row, column)) : round(declared);
  const spots = group.map((one) => [one.sum.row, one.column] as const);
  return sumMismatch(grid, "warning", spots, {
    ...{
      sum: right,
      declared: shown,
      label: labels.get(sum.row)?.text ?? "",
      formula: formulaAt(grid, sum.row, column),
    },
    area: nameRows(grid, column, [...new Set([...rows, ...leftOut])]),
    ...(leftOut.length > 0 ? { leftOut: nameRows(grid, column, leftOut) } : {}),
    ...(twice.length > 0 ? { twice: nameRows(grid, column, twice) } : {}),
    ...(foreign.length > 0 ? { foreign: nameRows(grid, column, foreign) } : {}),
  });
}

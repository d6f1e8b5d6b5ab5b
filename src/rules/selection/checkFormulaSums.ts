import type { Finding } from "../../domain/findings/Finding";
import { addedRows, type ColumnFormulas, type ColumnSum, columnFormulas } from "./ColumnSums";
import { countHomes } from "./countHomes";
import { amountAt, type Grid } from "./Grid";
import { findLeftOut } from "./leftOut";
import { findLostShares } from "./lostShares";
import { isYear } from "./numberHeadings";
import { rowLook } from "./RowLook";
import type { FormulaSum } from "./readSum";
import { findLonePart, findStray, findTwice } from "./strayParts";
import { headingsOf, type Table } from "./Table";
import { isBareLabel } from "./totalLabel";
import { describeWrong, groupByRows, type WrongSum } from "./WrongSum";

/** Sums written as formulas, judged by their own references: lines that touch them and look alike are left out, or counted twice. */
export function checkFormulaSums(table: Table): readonly Finding[] {
  // A column with sums is one of amounts, whatever its heading says.
  const columns = table.columns.filter(({ kind }) => kind !== "pidm");
  const wrong = columns.flatMap(({ column }) => checkColumn(table, columnFormulas(table, column)));
  return groupByRows(byDesign(table, wrong)).map((group) => describeWrong(table, group));
}

function checkColumn(table: Table, formulas: ColumnFormulas): readonly WrongSum[] {
  const { column, sums, links } = formulas;
  if (sums.length === 0) return [];
  const homes = countHomes(table, formulas);
  return oncePerLine([
    ...sums.flatMap((sum) => judge(table, formulas, sum, homes)),
    ...links.flatMap((link): readonly WrongSum[] => {
      const sum: ColumnSum = { row: link.row, sum: lone, spans: [[link.target, link.target]], isWhole: true };
      const leftOut = [...findLonePart(table, formulas, link, homes), ...findLostShares(table, formulas, sum, homes)];
      return leftOut.length === 0 ? [] : [{ column, sum, leftOut, twice: [], foreign: [], isSure: true }];
    }),
  ]);
}

/** A line that one sum leaves out for certain is not missed again by the sums around it. */
function oncePerLine(wrong: readonly WrongSum[]): readonly WrongSum[] {
  const sure = new Set(wrong.flatMap(({ isSure, leftOut }) => (isSure ? leftOut : [])));
  return wrong.filter(
    ({ isSure, leftOut }) => isSure || leftOut.length === 0 || !leftOut.every((row) => sure.has(row)),
  );
}

const lone: FormulaSum = { terms: [], isPlain: true, skipsNested: false, isChain: true };

function judge(table: Table, formulas: ColumnFormulas, sum: ColumnSum, homes: Int32Array): readonly WrongSum[] {
  const { grid } = table;
  const { column } = formulas;
  const stray = findStray(table, formulas, sum, homes);
  if (stray !== undefined) return [{ column, sum, ...stray, twice: [], isSure: true }];
  const rows = addedRows(grid, column, sum);
  const foreign = rows.filter((row) => isHeadingNumber(table, row, column));
  const repeated = sum.sum.isPlain ? findTwice(grid, formulas, sum) : { twice: [], blamed: [] };
  const blamed = repeated.blamed.map(
    ({ inner, row }): WrongSum => ({ column, sum: inner, leftOut: [], twice: [], foreign: [row], isSure: true }),
  );
  const { twice } = repeated;
  const isSound = sum.isWhole && twice.length + foreign.length === 0;
  const shares = isSound ? findLostShares(table, formulas, sum, homes) : [];
  const leftOut = isSound && shares.length === 0 ? findLeftOut(table, formulas, { sum, rows }, homes) : shares;
  const own = twice.length + leftOut.length + foreign.length;
  return own === 0 ? blamed : [...blamed, { column, sum, leftOut, twice, foreign, isSure: shares.length > 0 }];
}

/** A year in a heading that a range takes in. */
function isHeadingNumber({ grid, bodyTop, aside }: Table, row: number, column: number): boolean {
  return (row < bodyTop || aside.has(row)) && isYear(amountAt(grid, row, column));
}

/** What all columns of a row of sums leave out above or below is meant so where it looks like something else. */
function byDesign(table: Table, wrong: readonly WrongSum[]): readonly WrongSum[] {
  return wrong.filter((one) => {
    const [left] = one.leftOut;
    if (one.isSure || left === undefined || one.leftOut.length > 1 || one.twice.length > 0) return true;
    const isBetween =
      one.sum.spans.some(([, to]) => to < left && left < one.sum.row) ||
      one.sum.spans.some(([from]) => left < from && left > one.sum.row);
    if (isBetween) return true;
    const others = table.columns.filter(({ column }) =>
      columnFormulas(table, column).sums.some(({ row }) => row === one.sum.row),
    );
    const same = wrong.filter((other) => other.sum.row === one.sum.row && other.leftOut.join() === one.leftOut.join());
    if (others.length > 1 && same.length < others.length) return true;
    return isOneOfLines(table, one, left);
  });
}

function isOneOfLines(table: Table, { column, sum }: WrongSum, left: number): boolean {
  const lines = addedRows(table.grid, column, sum);
  if (isNumberedWith(table, left, lines)) return true;
  const label = table.labels.get(sum.row)?.text ?? "";
  return isBareLabel(label, headingsOf(table)) && isOfSize(table.grid, column, left, lines);
}

/** 2.1 beside 2.2, 2.3 …: the numbers say that it is one of the lines. */
function isNumberedWith(table: Table, row: number, lines: readonly number[]): boolean {
  const parentOf = (one: number): string => /^(.+)[.-][^.-]+$/.exec(rowLook(table, one).code)?.[1] ?? "";
  const parent = parentOf(row);
  return parent !== "" && lines.every((line) => parentOf(line) === parent);
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

import type { Finding } from "../../domain/findings/Finding";
import { type ColumnFormulas, columnFormulas, loneReference } from "./ColumnSums";
import { amountAt, cellName, formulaAt, type Grid, isAmountAt } from "./Grid";
import { mostCommon } from "./mostCommon";
import { type FormulaSum, readSum } from "./readSum";
import { sumMismatch } from "./sumFindings";
import { headingText, type Table } from "./Table";

/** Rows that prove what a column adds, and their share of its sums. */
const fewestRows = 2;
const fewestInAll = 3;
const share = 0.6;

/** Sums along their row that leave a cell out, or count one twice, which nearly all sums of their column do not. */
export function checkSumsAcross(table: Table): readonly Finding[] {
  return table.columns.flatMap((one) => {
    if (one.kind === "codes" || one.kind === "pidm") return [];
    return checkColumn(table, columnFormulas(table, one.column), headingText(table, one));
  });
}

function checkColumn({ grid }: Table, formulas: ColumnFormulas, heading: string): readonly Finding[] {
  const { keys, adding, column, sums } = formulas;
  const down = new Set(sums.map(({ row }) => row));
  const lone = [...keys.keys()].filter((row) => !adding.has(row) && loneReference(grid, row, column)?.row === row);
  const rows = [...adding, ...lone].filter((row) => !down.has(row));
  const [usual, times] = mostCommon(rows.map((row) => keys.get(row) ?? ""));
  if (times < fewestRows || rows.length < fewestInAll || times < rows.length * share) return [];
  const model = rows.find((row) => keys.get(row) === usual);
  const wanted = model === undefined ? undefined : cellsAcross(grid, model, column);
  if (wanted === undefined || wanted.length < 2) return [];
  return rows.flatMap((row): readonly Finding[] => {
    if (keys.get(row) === usual) return [];
    const found = cellsAcross(grid, row, column);
    return found === undefined ? [] : compare(grid, { row, column, heading }, wanted, found);
  });
}

/** Columns of its own row that a sum adds (as often as it does) or takes away; undefined where it does anything else. */
function cellsAcross(grid: Grid, row: number, column: number): readonly number[] | undefined {
  const sum = readSum(formulaAt(grid, row, column), grid.sheet);
  const lone = sum === undefined ? loneReference(grid, row, column) : undefined;
  if (lone?.row === row) return [grid.column + lone.column];
  if (sum === undefined || !sum.isPlain || !isAlongRow(sum, grid.row + row)) return undefined;
  return sum.terms.flatMap(({ area, sign }) =>
    // Columns taken away are told apart from added ones by their sign.
    Array.from({ length: area.columns }, (_, i) => sign * (area.column + i)),
  );
}

function isAlongRow({ terms }: FormulaSum, row: number): boolean {
  return terms.every(({ area }) => area.row === row && area.rows === 1 && area.columns < 500);
}

interface Spot {
  readonly row: number;
  readonly column: number;
  readonly heading: string;
}

function compare(grid: Grid, spot: Spot, wanted: readonly number[], found: readonly number[]): readonly Finding[] {
  const isFilled = (column: number): boolean => {
    const at = Math.abs(column) - grid.column;
    return isAmountAt(grid, spot.row, at) && amountAt(grid, spot.row, at) !== 0;
  };
  const missing = wanted.filter((column) => !found.includes(column) && isFilled(column));
  const extra = found.filter((column) => !wanted.includes(column));
  const twice = found.filter((column, i) => found.indexOf(column) < i && isFilled(column));
  if (extra.length > 0 || missing.length + twice.length === 0 || missing.length * 2 > wanted.length) return [];
  return [describe(grid, spot, { wanted, found, missing, twice })];
}

interface Difference {
  readonly wanted: readonly number[];
  readonly found: readonly number[];
  readonly missing: readonly number[];
  readonly twice: readonly number[];
}

function describe(grid: Grid, { row, column, heading }: Spot, { wanted, found, missing, twice }: Difference): Finding {
  const add = (columns: readonly number[]): number =>
    columns.reduce((sum, one) => {
      const amount = amountAt(grid, row, Math.abs(one) - grid.column);
      return Number.isNaN(amount) ? sum : sum + Math.sign(one) * amount;
    }, 0);
  const name = (columns: readonly number[]): string =>
    columns.map((one) => cellName(grid, row, Math.abs(one) - grid.column)).join(", ");
  const round = (value: number): number => Number(value.toFixed(2));
  return sumMismatch(
    grid,
    { severity: "warning", spots: [[row, column]] },
    {
      ...{ sum: round(add(wanted)), declared: round(add(found)), label: heading, area: name(wanted) },
      formula: formulaAt(grid, row, column),
      ...(missing.length > 0 ? { leftOut: name(missing) } : {}),
      ...(twice.length > 0 ? { twice: name(twice) } : {}),
    },
  );
}

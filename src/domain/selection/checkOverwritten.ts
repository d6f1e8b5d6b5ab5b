import type { Finding } from "../findings/Finding";
import { listReferences } from "../formula/listReferences";
import { fromRelativeKey } from "../formula/relativeKey";
import { type ColumnFormulas, columnFormulas } from "./ColumnSums";
import { explainSum } from "./explainSum";
import { amountAt, formulaAt, type Grid, isAmountAt, mark, markAt } from "./Grid";
import { isBeside } from "./looksLikeLines";
import { isMoneyHeading } from "./moneyHeading";
import { type GridCell, readPrecedents } from "./readPrecedents";
import { lostFormula } from "./sumFindings";
import { amountColumns, type Table, type TableColumn } from "./Table";

/** A column of formulas has at least this many equal ones, and at most one constant for so many of them. */
const fewestFormulas = 3;
const formulasPerConstant = 3;
/** A row of sums has at least this many equal ones beside the constant. */
const fewestSums = 2;

/** Constants where the column, or the row of sums, holds formulas that are copies of one. */
export function checkOverwritten(table: Table): readonly Finding[] {
  const inRows = checkSumRows(table);
  const known = new Set(inRows.map(({ row, column }) => `${row}:${column}`));
  const inColumns = table.columns
    .filter(({ kind }) => kind !== "codes" && kind !== "pidm")
    .flatMap((column) => checkColumn(table, column))
    .filter(({ row, column }) => !known.has(`${row}:${column}`));
  return [...inRows, ...inColumns].map((found) => describe(table, found));
}

interface Overwritten {
  readonly row: number;
  readonly column: number;
  readonly key: string;
  readonly formulas: number;
}

function checkColumn(table: Table, { column }: TableColumn): readonly Overwritten[] {
  const { grid, rect, bodyTop, labels } = table;
  const formulas = columnFormulas(table, column);
  const sumRows = new Set(formulas.sums.map(({ row }) => row));
  const common = findCommon(formulas, sumRows);
  if (common === undefined || common.times < fewestFormulas) return [];
  const constants: number[] = [];
  for (let row = bodyTop; row <= rect.bottom; row++) {
    const isConstant =
      formulaAt(grid, row, column) === "" && (isAmountAt(grid, row, column) || isShare(grid, row, column));
    if (isConstant && !labels.has(row) && !table.aside.has(row)) constants.push(row);
  }
  if (constants.length * formulasPerConstant > common.times) return [];
  const lastTotal = [...labels.keys()].reduce((last, row) => Math.max(last, row), -1);
  const isAfter = (row: number): boolean => lastTotal >= 0 && row > lastTotal && common.last < row;
  return constants
    .filter((row) => !isBeside(table, row) && !isAfter(row))
    .filter((row) => belongs(table, column, row, common, formulas))
    .map((row) => ({ row, column, key: common.key, formulas: common.times }));
}

function isShare(grid: Grid, row: number, column: number): boolean {
  return markAt(grid, row, column) === mark.share;
}

/** The formula that a column repeats, how often, and its last row. */
interface Common {
  readonly key: string;
  readonly times: number;
  readonly last: number;
}

function findCommon({ keys }: ColumnFormulas, sumRows: ReadonlySet<number>): Common | undefined {
  const counts = new Map<string, { times: number; last: number }>();
  for (const [row, key] of keys) {
    if (sumRows.has(row)) continue;
    counts.set(key, { times: (counts.get(key)?.times ?? 0) + 1, last: row });
  }
  let best: Common | undefined;
  for (const [key, count] of counts) if (count.times > (best?.times ?? 0)) best = { key, ...count };
  return best;
}

/**
 * Whether the column's formula would have something to work on in this row: where its cells are blank, the constant is
 * all that is known. The first cell of a formula that runs down from the cell above is its start.
 */
function belongs(
  { grid, bodyTop }: Table,
  column: number,
  row: number,
  { key, last }: Common,
  { keys, adding }: ColumnFormulas,
): boolean {
  const formula = fromRelativeKey(key, grid.row + row, grid.column + column);
  const precedents = readPrecedents(formula, grid);
  if (precedents === undefined) return false;
  const above = precedents.find((cell) => cell.column === column && cell.row === row - 1);
  if (above !== undefined && (above.row < bodyTop || keys.get(above.row) !== key)) return false;
  const local = precedents.filter((cell) => cell.row === row);
  const isFilled = (cell: GridCell): boolean => markAt(grid, cell.row, cell.column) !== mark.blank;
  // Sums work on what is there (a movement is a credit or a debit); products need all of it.
  const isEnough = adding.has(last) ? local.some(isFilled) : local.every(isFilled);
  return local.length > 0 ? isEnough : above !== undefined || namesItsRow(formula);
}

/** «[@Cantidad]*[@Valor]»: cells of its own row by the names of a table. */
function namesItsRow(formula: string): boolean {
  return (listReferences(formula) ?? []).some(
    (reference) => reference.kind === "table" && reference.sections.includes("thisRow"),
  );
}

/** A row in which most columns hold copies of one sum, and another column a constant. */
function checkSumRows(table: Table): readonly Overwritten[] {
  const columns = amountColumns(table);
  const rows = new Map<number, Map<string, number>>();
  for (const { column } of columns) {
    const { sums, keys } = columnFormulas(table, column);
    for (const { row } of sums) {
      const counts = rows.get(row) ?? new Map<string, number>();
      const key = keys.get(row) ?? "";
      counts.set(key, (counts.get(key) ?? 0) + 1);
      rows.set(row, counts);
    }
  }
  return [...rows].flatMap(([row, counts]): readonly Overwritten[] => {
    const [[key, times] = ["", 0]] = [...counts].sort(([, a], [, b]) => b - a);
    if (times < fewestSums) return [];
    const constants = columns.filter((one) => one.kind === "amounts" && isTypedSum(table, row, one, key));
    if (constants.length * fewestSums > times) return [];
    return constants.map(({ column }) => ({ row, column, key, formulas: times }));
  });
}

/**
 * A constant with lines where the sum of its neighbours has them, that differs from their sum: in a column that has sums
 * elsewhere or speaks of money, or by one slip. Targets, shares and counts beside sums are typed on purpose.
 */
function isTypedSum(table: Table, row: number, { column, heading }: TableColumn, key: string): boolean {
  const { grid } = table;
  if (!isAmountAt(grid, row, column) || formulaAt(grid, row, column) !== "") return false;
  const cells = readPrecedents(fromRelativeKey(key, grid.row + row, grid.column + column), grid) ?? [];
  const lines = cells.filter((cell) => cell.column === column && isAmountAt(grid, cell.row, cell.column));
  const rows = lines.map((cell) => cell.row);
  const sum = rows.reduce((all, line) => all + amountAt(grid, line, column), 0);
  if (rows.length < 2 || Math.abs(sum - amountAt(grid, row, column)) < 0.005) return false;
  if (columnFormulas(table, column).sums.length > 0 || isMoneyHeading(heading)) return true;
  // Among small counts some slip always fits.
  return sum >= 100_000 && explainSum(grid, column, rows, row).explanations.length > 0;
}

function describe({ grid }: Table, { row, column, key, formulas }: Overwritten): Finding {
  return lostFormula(grid, [row, column], fromRelativeKey(key, grid.row + row, grid.column + column), formulas);
}

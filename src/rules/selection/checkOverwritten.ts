import type { Finding } from "../../domain/findings/Finding";
import { listReferences } from "../../domain/formula/listReferences";
import { fromRelativeKey } from "../../domain/formula/relativeKey";
import { type ColumnFormulas, columnFormulas } from "./ColumnSums";
import { formulaAt, type Grid, isAmountAt, mark, markAt } from "./Grid";
import { isBeside } from "./looksLikeLines";
import { type Overwritten, overwrittenSums } from "./overwrittenSums";
import { type GridCell, readPrecedents } from "./readPrecedents";
import { isSpoiledCopy } from "./shortColumn";
import { lostFormula } from "./sumFindings";
import type { Table, TableColumn } from "./Table";

/** A column of formulas has at least this many equal ones, and at most one constant for so many of them. */
const fewestFormulas = 3;
const formulasPerConstant = 3;
/** Fewer of them where what they would give proves the slip. */
const fewestShort = 2;

/** Constants where the column, or the row of sums, holds formulas that are copies of one. */
export function checkOverwritten(table: Table): readonly Finding[] {
  const inRows = overwrittenSums(table);
  const known = new Set(inRows.map(({ row, column }) => `${row}:${column}`));
  const inColumns = table.columns
    .filter(({ kind }) => kind !== "codes" && kind !== "pidm")
    .flatMap((column) => checkColumn(table, column))
    .filter(({ row, column }) => !known.has(`${row}:${column}`));
  return [...inRows, ...inColumns].map((found) => describe(table, found));
}

function checkColumn(table: Table, { column }: TableColumn): readonly Overwritten[] {
  const { labels } = table;
  const formulas = columnFormulas(table, column);
  const sumRows = new Set(formulas.sums.map(({ row }) => row));
  const common = findCommon(formulas, sumRows);
  if (common === undefined || common.times < fewestShort) return [];
  const isShort = common.times < fewestFormulas;
  const constants = listConstants(table, column);
  if (isShort ? constants.length > 1 : constants.length * formulasPerConstant > common.times) return [];
  const lastTotal = [...labels.keys()].reduce((last, row) => Math.max(last, row), -1);
  const isAfter = (row: number): boolean => lastTotal >= 0 && row > lastTotal && common.last < row;
  return constants
    .filter((row) => !isBeside(table, row) && !isAfter(row))
    .filter((row) => belongs(table, [row, column], common, formulas))
    .filter((row) => !isShort || isSpoiledCopy(table, column, row, common))
    .map((row) => ({ row, column, key: common.key, formulas: common.times }));
}

/** Typed figures of a column, totals and repeated headings aside. */
function listConstants({ grid, rect, bodyTop, labels, aside }: Table, column: number): readonly number[] {
  const constants: number[] = [];
  for (let row = bodyTop; row <= rect.bottom; row++) {
    const isConstant =
      formulaAt(grid, row, column) === "" && (isAmountAt(grid, row, column) || isShare(grid, row, column));
    if (isConstant && !labels.has(row) && !aside.has(row)) constants.push(row);
  }
  return constants;
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
  [row, column]: readonly [row: number, column: number],
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

function describe({ grid }: Table, { row, column, key, formulas }: Overwritten): Finding {
  return lostFormula(grid, [row, column], fromRelativeKey(key, grid.row + row, grid.column + column), formulas);
}

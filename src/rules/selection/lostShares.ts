import type { ColumnFormulas, ColumnSum } from "./ColumnSums";
import { amountAt, formulaAt, isAmountAt } from "./Grid";
import { readPrecedents } from "./readPrecedents";
import type { Table } from "./Table";
import { wordsOf } from "./wordsOf";

/** Percentages of the cost that a total adds to it: AIU, IVA, indirect costs. */
const added =
  /\b(?:a\.?i\.?u|administracion|imprevistos|utilidad|iva|impuestos?|sales tax|tax|vat|indirect(?:os?)?|overhead|contingenc(?:y|ia|ias))\b/;
/** Told beside the figures, or a total without them. */
const besides =
  /\b(?:incluid[oa]s?|inform\w{0,12}|included|sin|antes|before|excluding|retencion|retenciones|rete\w{0,8})\b/;

/** So many rows of them stand between a cost and its total; formulas that use them stand no further than this. */
const [mostShares, nearRows] = [12, 40];

/** Taxes and percentages between the lines of a total and the total, worked out from what it adds, that nothing adds. */
export function findLostShares(
  table: Table,
  formulas: ColumnFormulas,
  sum: Pick<ColumnSum, "row" | "spans">,
  homes: Int32Array,
): readonly number[] {
  const { labels } = table;
  const { column } = formulas;
  const last = sum.spans.reduce((most, [, to]) => Math.max(most, to), -1);
  if (sum.row <= last + 1 || sum.row - last > mostShares || besides.test(wordsOf(table.grid, table.rect, sum.row)))
    return [];
  if (!labels.has(sum.row) && !isLastFigure(table, column, sum.row)) return [];
  const isAdded = (row: number): boolean => sum.spans.some(([from, to]) => row >= from && row <= to);
  const shares: number[] = [];
  for (let row = last + 1; row < sum.row; row++) if (isLooseShare(table, formulas, row, homes)) shares.push(row);
  const isLost = (row: number): boolean => referred(table, row, column).some(isAdded) && !isUsed(table, formulas, row);
  return shares.every(isLost) ? shares : [];
}

/** A tax or percentage by formula that no sum adds. */
function isLooseShare(table: Table, { column, keys, sums }: ColumnFormulas, row: number, homes: Int32Array): boolean {
  if (!keys.has(row) || homes[row] !== 0 || sums.some((one) => one.row === row)) return false;
  if (!isAmountAt(table.grid, row, column) || amountAt(table.grid, row, column) <= 1) return false;
  const words = wordsOf(table.grid, table.rect, row);
  return added.test(words) && !besides.test(words);
}

function isLastFigure({ grid, rect }: Table, column: number, row: number): boolean {
  for (let below = row + 1; below <= rect.bottom; below++) if (isAmountAt(grid, below, column)) return false;
  return true;
}

/** Rows of its own column that a formula refers to. */
function referred({ grid }: Table, row: number, column: number): readonly number[] {
  const cells = readPrecedents(formulaAt(grid, row, column), grid) ?? [];
  return cells.filter((cell) => cell.column === column).map((cell) => cell.row);
}

function isUsed(table: Table, { column, keys }: ColumnFormulas, row: number): boolean {
  for (let other = row - nearRows; other <= row + nearRows; other++) {
    if (other !== row && keys.has(other) && referred(table, other, column).includes(row)) return true;
  }
  return false;
}

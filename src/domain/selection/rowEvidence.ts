import { addedRows, columnFormulas } from "./ColumnSums";
import { amountAt, isAmountAt } from "./Grid";
import { amountColumns, type Table } from "./Table";

/** Figures above or below a total that are tried as its lines. */
const mostLines = 60;
/** A formula says what it adds; typed figures must agree in two columns, and not be small. */
const [formulaWeight, typedWeight, enough] = [2, 1, 2];
const telling = 1_000;

/**
 * The rows that other columns add in the same row: by formula, or, in two typed columns at least, as the figures right above
 * or right below that give the total exactly. Undefined where they do not agree.
 */
export function rowsAddedBeside(table: Table, total: number, column: number): readonly number[] | undefined {
  const found = new Map<string, { readonly rows: readonly number[]; weight: number }>();
  for (const { column: other, kind } of amountColumns(table)) {
    if (other === column || kind !== "amounts" || !isAmountAt(table.grid, total, other)) continue;
    const [rows, weight] = rowsOf(table, total, other);
    if (rows.length < 2) continue;
    const key = rows.join();
    const known = found.get(key) ?? { rows, weight: 0 };
    found.set(key, { rows, weight: known.weight + weight });
  }
  const [best, ...others] = [...found.values()].sort((a, b) => b.weight - a.weight);
  if (best === undefined || best.weight < enough || others.some(({ weight }) => weight === best.weight))
    return undefined;
  return best.rows;
}

function rowsOf(table: Table, total: number, column: number): readonly [rows: readonly number[], weight: number] {
  const sum = columnFormulas(table, column).sums.find(({ row }) => row === total);
  if (sum !== undefined) return [sum.isWhole ? addedRows(table.grid, column, sum) : [], formulaWeight];
  const above = runThatAdds(table, total, column, -1);
  return [above.length > 0 ? above : runThatAdds(table, total, column, 1), typedWeight];
}

/** Rows from the total on, in one direction, whose figures give it; blank cells and zeros of the other columns count as rows. */
function runThatAdds(table: Table, total: number, column: number, step: 1 | -1): readonly number[] {
  const { grid, bodyTop, rect, aside } = table;
  const declared = amountAt(grid, total, column);
  if (Math.abs(declared) < telling) return [];
  const rows: number[] = [];
  let [sum, filled] = [0, 0];
  for (let row = total + step; row >= bodyTop && row <= rect.bottom && rows.length < mostLines; row += step) {
    if (aside.has(row) || !isAmountAt(grid, row, column)) continue;
    rows.push(row);
    const amount = amountAt(grid, row, column);
    sum += amount;
    if (amount !== 0) filled++;
    if (filled > 1 && Math.abs(sum - declared) < 0.005) return rows;
  }
  return [];
}

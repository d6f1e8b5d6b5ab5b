import { fromRelativeKey } from "../formula/relativeKey";
import { columnFormulas } from "./ColumnSums";
import { amountAt, type Grid } from "./Grid";
import { readSum } from "./readSum";
import type { Table } from "./Table";

/** A formula, how often a column repeats it, and its last row. */
interface Copies {
  readonly key: string;
  readonly times: number;
  readonly last: number;
}

/** Of a short table: another column repeats the same sum, in more rows than this one does. */
export function isCopiedAcross(table: Table, column: number, { key, times, last }: Copies): boolean {
  if (!columnFormulas(table, column).adding.has(last)) return false;
  return table.columns.some(({ column: other }) => {
    if (other === column) return false;
    const copies = [...columnFormulas(table, other).keys.values()].filter((one) => one === key).length;
    return copies > times;
  });
}

/** Whether the constant is what the sum of its row would give. */
export function isRightSum(grid: Grid, column: number, row: number, key: string): boolean {
  const sum = readSum(fromRelativeKey(key, grid.row + row, grid.column + column), grid.sheet);
  if (sum === undefined) return false;
  let value = 0;
  for (const { area, sign } of sum.terms) {
    for (let at = area.column; at < area.column + area.columns; at++) {
      const amount = amountAt(grid, area.row - grid.row, at - grid.column);
      if (!Number.isNaN(amount)) value += sign * amount;
    }
  }
  return Math.abs(value - amountAt(grid, row, column)) < 0.005;
}

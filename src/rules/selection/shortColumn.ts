import { explainTotal } from "../../domain/budget/explainTotal";
import { fromRelativeKey } from "../../domain/formula/relativeKey";
import { columnFormulas } from "./ColumnSums";
import { amountAt } from "./Grid";
import { isTelling } from "./isTelling";
import { rowArithmetic } from "./rowArithmetic";
import type { Table } from "./Table";

/** A formula, and how often a column repeats it. */
interface Copies {
  readonly key: string;
  readonly times: number;
}

/**
 * Whether a constant beside two copies of a formula stands where a third belongs: it is not what the formula would give,
 * and another column repeats the same sum in more rows, or one slip of the pen parts the two.
 */
export function isSpoiledCopy(table: Table, column: number, row: number, copies: Copies): boolean {
  const { grid } = table;
  const formula = fromRelativeKey(copies.key, grid.row + row, grid.column + column);
  const expected = rowArithmetic(grid, formula);
  const declared = amountAt(grid, row, column);
  if (expected === undefined || Math.abs(expected - declared) < 0.005) return false;
  return isCopiedAcross(table, column, copies) || isOneSlip(expected, declared);
}

/** Whether one slip of the pen parts what should stand in a cell from what does, with little room for chance. */
export function isOneSlip(expected: number, declared: number): boolean {
  if (!Number.isInteger(expected) || !Number.isInteger(declared)) return false;
  const kinds = explainTotal({ lines: [expected], declared })
    .explanations.filter(({ spot }) => spot === "total")
    .map(({ kind }) => kind);
  return isTelling([expected, declared], kinds);
}

function isCopiedAcross(table: Table, column: number, { key, times }: Copies): boolean {
  return table.columns.some(({ column: other }) => {
    if (other === column) return false;
    const { keys, adding } = columnFormulas(table, other);
    let copies = 0;
    for (const [row, own] of keys) if (own === key && adding.has(row)) copies++;
    return copies > times;
  });
}

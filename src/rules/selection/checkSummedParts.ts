import type { Finding } from "../../domain/findings/Finding";
import { addedRows, type ColumnFormulas, columnFormulas, nameRows, sumsWithin } from "./ColumnSums";
import { countHomes } from "./countHomes";
import { amountAt, formulaAt, isAmountAt } from "./Grid";
import { lostFormula, sumOf } from "./sumFindings";
import { amountColumns, type Table } from "./Table";

/** Added sums, of which one is a constant: so many of them show what stands there elsewhere. */
const fewestParts = 2;

/** Constants that a sum of sums adds, where lines of nobody's stand beside them as the other sums have theirs. */
export function checkSummedParts(table: Table): readonly Finding[] {
  return amountColumns(table).flatMap(({ column }) => checkParts(table, columnFormulas(table, column)));
}

function checkParts(table: Table, formulas: ColumnFormulas): readonly Finding[] {
  const { grid } = table;
  const { column, sums } = formulas;
  if (sums.length < fewestParts) return [];
  const sumRows = new Set(sums.map(({ row }) => row));
  const homes = countHomes(table, formulas);
  const isLine = (row: number): boolean => isAmountAt(grid, row, column) && homes[row] === 0 && !sumRows.has(row);
  return sums.flatMap((sum): readonly Finding[] => {
    const parts = sumsWithin(sums, sum);
    if (parts.length < fewestParts) return [];
    const rows = addedRows(grid, column, sum);
    const below = parts.filter((part) => part.spans.some(([from]) => from === part.row + 1)).length;
    const above = parts.filter((part) => part.spans.some(([, to]) => to === part.row - 1)).length;
    const step = below >= above ? 1 : -1;
    const times = Math.max(below, above);
    if (times < fewestParts || times * 2 <= rows.length) return [];
    return rows.flatMap((row): readonly Finding[] => {
      if (formulaAt(grid, row, column) !== "") return [];
      const lines: number[] = [];
      for (let next = row + step; isLine(next) && !rows.includes(next); next += step) lines.push(next);
      const added = lines.reduce((all, line) => all + amountAt(grid, line, column), 0);
      const isRight = Math.abs(added - amountAt(grid, row, column)) < 0.005;
      return lines.length === 0 || isRight
        ? []
        : [lostFormula(grid, [row, column], sumOf(nameRows(grid, column, lines)), times)];
    });
  });
}

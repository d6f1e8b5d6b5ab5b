import type { Finding } from "../../domain/findings/Finding";
import { explainSum, placeEdit } from "./explainSum";
import { amountAt, cellName } from "./Grid";
import { isTelling } from "./isTelling";
import { readLedger } from "./Ledger";
import { sumMismatch } from "./sumFindings";
import { amountColumns, type Table } from "./Table";

/** Fewer amounts above the last one prove nothing. */
const fewestLines = 3;

/**
 * Figures without words, headings or sums: the last number of a column is a total on trial, told only where a slip closes
 * the gap and leaves little room for chance. Equal amounts prove nothing.
 */
export function guessTotals(table: Table): readonly Finding[] {
  const { grid, columns, labels } = table;
  const isBare = columns.every(({ kind }) => kind === "amounts") && labels.size === 0;
  if (!isBare) return [];
  return amountColumns(table).flatMap(({ column }): readonly Finding[] => {
    const { lines, totals } = readLedger(table, column);
    const last = lines.at(-1);
    const rows = lines.slice(0, -1);
    if (last === undefined || totals.length > 0 || rows.length < fewestLines) return [];
    const amounts = rows.map((row) => amountAt(grid, row, column));
    const declared = amountAt(grid, last, column);
    if (new Set(amounts).size * 2 <= amounts.length) return [];
    const cells = { grid, column, rows, total: last };
    const answer = explainSum(cells);
    const kinds = answer.explanations.map(({ kind }) => kind);
    if (answer.gap === 0 || !isTelling([...amounts, declared], kinds)) return [];
    const [first = last, end = last] = [rows[0], rows.at(-1)];
    const area = `${cellName(grid, first, column)}:${cellName(grid, end, column)}`;
    const explanations = answer.explanations.map((edit) => placeEdit(cells, edit));
    const told = { sum: answer.sum, declared, area };
    return [
      sumMismatch(grid, { severity: "error", spots: [[last, column]] }, told, {
        explanations,
        closing: answer.closing,
      }),
    ];
  });
}

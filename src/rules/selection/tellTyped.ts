import { explainTotal, type TotalAnswer } from "../../domain/budget/explainTotal";
import { toNumber } from "../../domain/budget/sumMoney";
import type { RankedEdit } from "../../domain/budget/TotalQuestion";
import type { Explanation, Finding } from "../../domain/findings/Finding";
import { nameRows } from "./ColumnSums";
import { explainSum, placeEdit } from "./explainSum";
import { amountAt, cellName, type Grid, isAmountAt } from "./Grid";
import { breaks, type Holding } from "./holdings";
import { type ColumnTotal, type Ledger, splitAmount } from "./Ledger";
import type { Meaning, SumReading } from "./readings";
import { sumMismatch } from "./sumFindings";
import type { Table, TableColumn } from "./Table";
import { telling } from "./telling";

/** A typed total that none of its readings gives. */
export interface Mismatch {
  readonly column: TableColumn;
  readonly ledger: Ledger;
  readonly total: ColumnTotal;
  readonly meaning: Meaning;
}

/** What a total is read as, and the lines that count of it. */
interface Lines {
  readonly reading: SumReading;
  readonly rows: readonly number[];
}

/** The slips that close the gap exactly, on a line or at the total, and leave every other sum right; undefined where there is none. */
export function tellTyped(
  table: Table,
  wrong: Mismatch,
  { reading, rows }: Lines,
  holdings: readonly Holding[],
): Finding | undefined {
  const { grid } = table;
  const { column } = wrong.column;
  const { row } = wrong.total;
  const answer = explainSum({ grid, column, rows, total: row });
  const explanations = answer.explanations.filter(
    ({ spot }) => !breaks(spot === "total" ? row : (rows[spot] ?? row), spot !== "total", holdings),
  );
  if (explanations.length === 0) return tellBySums(table, wrong);
  const sum = { ...reading.sum, ...splitAmount(addUp(grid, column, rows)) };
  const lines = { reading: { ...reading, sum }, rows };
  return describe(table, wrong, lines, { ...answer, explanations, closing: explanations.length });
}

/** A slip of the pen: no line left out or counted twice, no sign. */
function isWritten({ kind }: RankedEdit): boolean {
  return kind !== "omitted-line" && kind !== "duplicated-line" && kind !== "sign";
}

/** A total that adds other sums: one of them left out, counted twice, or written wrong at the total. */
export function tellBySums(table: Table, wrong: Mismatch): Finding | undefined {
  const { column, total, ledger, meaning } = wrong;
  const [{ rows: sums } = { rows: [] }] = meaning.sums;
  const rows = [...sums, ...ledger.linesBetween((sums.at(-1) ?? 0) + 1, total.row - 1)];
  if (sums.length === 0 || rows.length < 2) return undefined;
  const answer = explainSum({ grid: table.grid, column: column.column, rows, total: total.row });
  // A wrong subtotal is told at its own lines; of one sum and the lines after it, what is left out may be meant so.
  const explanations = answer.explanations.filter(
    (edit) => edit.spot === "total" && (sums.length > 1 || isWritten(edit)),
  );
  if (explanations.length === 0) return undefined;
  const sum = addUp(table.grid, column.column, rows);
  const reading: SumReading = {
    ...{ name: "part", from: rows[0] ?? 0, to: total.row - 1, subtotals: 0 },
    sum: { ...splitAmount(sum), lines: rows.length, finer: 0 },
  };
  return describe(table, wrong, { reading, rows }, { ...answer, explanations, closing: explanations.length });
}

/** The amounts of some rows of a column, to the centavo. */
export function addUp(grid: Grid, column: number, rows: readonly number[]): number {
  return Number(rows.reduce((sum, row) => sum + amountAt(grid, row, column), 0).toFixed(2));
}

function describe(
  { grid }: Table,
  { column, total }: Mismatch,
  { reading, rows }: Lines,
  answer: TotalAnswer,
): Finding {
  const filled = rows.filter((row) => isAmountAt(grid, row, column.column));
  const [first = total.row, last = total.row] = [filled[0], filled.at(-1)];
  const [from, to] = [cellName(grid, first, column.column), cellName(grid, last, column.column)];
  const told = {
    ...{ sum: toNumber(reading.sum), declared: amountAt(grid, total.row, column.column), label: total.label },
    area: from === to ? from : `${from}:${to}`,
    subtotals: reading.subtotals,
  };
  const cells = { grid, column: column.column, rows, total: total.row };
  const explanations = answer.explanations.map((edit) => placeEdit(cells, edit));
  const { closing } = answer;
  return sumMismatch(grid, { severity: "error", spots: [[total.row, column.column]] }, told, { explanations, closing });
}

/** The same for lines of the column at the left of the total: a slip of the total or of one of them. */
export function tellAcrossColumns(
  { grid }: Table,
  { column, total }: Mismatch,
  left: number,
  rows: readonly number[],
): Finding | undefined {
  const lines = rows.map((row) => amountAt(grid, row, left));
  const declared = amountAt(grid, total.row, column.column);
  if (![...lines, declared].every(Number.isInteger) || Math.max(...lines.map(Math.abs)) < telling) return undefined;
  const answer = explainTotal({ lines, declared });
  const explanations = answer.explanations.flatMap((edit): readonly Explanation[] => {
    if (!isWritten(edit)) return [];
    const { spot, line: _, ...kept } = edit;
    const cell = spot === "total" ? cellName(grid, total.row, column.column) : cellName(grid, rows[spot] ?? 0, left);
    return [{ ...kept, place: { sheet: grid.sheet, cell } }];
  });
  if (explanations.length === 0) return undefined;
  const area = nameRows(grid, left, rows);
  const told = { sum: answer.sum, declared, label: total.label, area };
  return sumMismatch(grid, { severity: "error", spots: [[total.row, column.column]] }, told, { explanations });
}

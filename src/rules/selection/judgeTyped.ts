import { toNumber } from "../../domain/budget/sumMoney";
import type { Finding } from "../../domain/findings/Finding";
import type { SelectionNote } from "../../domain/selection/SelectionReport";
import { doubtsOf } from "./doubts";
import { amountAt, cellName, isAmountAt, mark, markAt } from "./Grid";
import type { Holding } from "./holdings";
import { splitAmount } from "./Ledger";
import { isWeak, type LevelTree } from "./levels";
import type { SumReading } from "./readings";
import { rowsAddedBeside } from "./rowEvidence";
import { amountColumns, type Table } from "./Table";
import { telling } from "./telling";
import { addUp, type Mismatch, tellAcrossColumns, tellBySums, tellTyped } from "./tellTyped";

/** What else the table says about a wrong total. */
interface Evidence {
  /** The right totals of the column. */
  readonly holdings: readonly Holding[];
  readonly trees: readonly LevelTree[];
  /** The tree, then the only one, is proven by its own sums. */
  readonly isProven: boolean;
  /** Readings in which other columns of the row add up. */
  readonly agreed: ReadonlySet<string> | undefined;
}

/** A finding where the total can mean only one set of lines and one slip closes the gap; else a question, or nothing to ask. */
export function judgeTyped(table: Table, wrong: Mismatch, evidence: Evidence): Finding | SelectionNote {
  const { column, total, meaning } = wrong;
  const known = meaning.readings.find(({ name }) => evidence.agreed?.has(name)) ?? readBeside(table, wrong);
  const reading = known ?? meaning.readings[0];
  if (reading === undefined || reading.sum.lines < 2) {
    const isLarge = Math.abs(amountAt(table.grid, total.row, column.column)) >= telling;
    const beside = (isLarge ? tellBySums(table, wrong) : undefined) ?? judgeBeside(table, wrong);
    if (beside !== undefined || reading === undefined) return beside ?? silent;
  }
  if (hasUnreadable(table, column.column, reading, total.row)) return silent;
  return judgeReading(table, wrong, evidence, { reading, isKnown: known !== undefined });
}

function judgeReading(
  table: Table,
  wrong: Mismatch,
  evidence: Evidence,
  { reading, isKnown }: { readonly reading: SumReading; readonly isKnown: boolean },
): Finding | SelectionNote {
  const { grid } = table;
  const { column, total, ledger } = wrong;
  const lines = reading.rows ?? ledger.linesBetween(reading.from, reading.to);
  const levels = readLevels(lines, evidence);
  const declared = amountAt(grid, total.row, column.column);
  if (levels.some((rows) => addUp(grid, column.column, rows) === toNumber(splitAmount(declared)))) return silent;
  const rows = evidence.isProven && !isKnown ? (levels[0] ?? lines) : lines;
  const hasLevels = levels.length > 0 && !evidence.isProven;
  const doubt = doubtsOf(table, { column, rows, reading, total: total.row, isKnown, hasLevels });
  const cell = cellName(grid, total.row, column.column);
  if (doubt === "no-sum") return silent;
  if (doubt === "hidden") return { kind: "hidden-rows", cell, rows: countHidden(table, reading) };
  const finding = doubt === undefined ? tellTyped(table, wrong, { reading, rows }, evidence.holdings) : undefined;
  return finding ?? { kind: "unclear-total", cell, found: declared };
}

/** The lines that the other columns of its row add. */
function readBeside(table: Table, { column, total }: Mismatch): SumReading | undefined {
  const rows = rowsAddedBeside(table, total.row, column.column)?.filter((row) =>
    isAmountAt(table.grid, row, column.column),
  );
  if (rows === undefined || rows.length < 2) return undefined;
  const sum = { ...splitAmount(addUp(table.grid, column.column, rows)), lines: rows.length, finer: 0 };
  return { name: "beside", from: Math.min(...rows), to: Math.max(...rows), sum, subtotals: 0, rows };
}

/** A total without lines in its column adds those of the column at its left: right where it does; else one exact slip, or a question. */
function judgeBeside(table: Table, wrong: Mismatch): Finding | SelectionNote | undefined {
  const { grid, bodyTop } = table;
  const { column, row } = { column: wrong.column.column, row: wrong.total.row };
  const left = amountColumns(table).findLast((one) => one.column < column);
  if (left === undefined || isAmountAt(grid, row, left.column)) return undefined;
  const rows: number[] = [];
  for (let above = row - 1; above >= bodyTop && isAmountAt(grid, above, left.column); above--) {
    if (isAmountAt(grid, above, column)) return undefined;
    rows.unshift(above);
  }
  const found = amountAt(grid, row, column);
  if (rows.length < 2 || Math.abs(addUp(grid, left.column, rows) - found) < 0.005) return undefined;
  const finding = tellAcrossColumns(table, wrong, left.column, rows);
  return finding ?? { kind: "unclear-total", cell: cellName(grid, row, column), found };
}

const silent: SelectionNote = { kind: "no-total" };

/** Of lines that stand under one another: the upper ones, and those with nothing under them, for each tree. */
function readLevels(rows: readonly number[], { trees, isProven }: Evidence): readonly (readonly number[])[] {
  const lines = new Set(rows);
  return trees.flatMap(({ parents, source }) => {
    const isUnderLine = (row: number): boolean => lines.has(parents.get(row) ?? -1);
    const roots = rows.filter((row) => !isUnderLine(row));
    if ((isWeak(source) && !isProven) || roots.length === rows.length) return [];
    const upper = new Set(rows.flatMap((row) => (isUnderLine(row) ? [parents.get(row) ?? -1] : [])));
    return [roots, rows.filter((row) => !upper.has(row))];
  });
}

function countHidden({ selection }: Table, { from, to }: SumReading): number {
  let hidden = 0;
  for (let row = from; row <= to; row++) if (selection.hidden?.[row] === true) hidden++;
  return hidden;
}

/** A line that cannot be read is told first; the total can only be judged after that. */
function hasUnreadable({ grid }: Table, column: number, { from, to }: SumReading, total: number): boolean {
  for (let row = Math.min(from, total); row <= Math.max(to, total); row++) {
    const found = markAt(grid, row, column);
    if (found === mark.brokenText || found === mark.error) return true;
  }
  return false;
}

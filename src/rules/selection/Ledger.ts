import { carry, type Sum } from "../../domain/budget/sumMoney";
import { columnFormulas } from "./ColumnSums";
import { firstAtLeast, itself } from "./firstAtLeast";
import { amountAt, formulaAt, type Grid, isAmountAt, mark, markAt } from "./Grid";
import type { RowLabel } from "./rowLabels";
import type { Table } from "./Table";
import type { LabelKind } from "./totalLabel";

/** A cell that is a sum: by a label in its row, or by its formula (then without label). Rows from 0 in the grid. */
export interface ColumnTotal {
  readonly row: number;
  readonly kind: LabelKind;
  /** "" where only its formula says that it is a sum. */
  readonly label: string;
  readonly isTyped: boolean;
}

/** A column of amounts as an account: its lines, its sums, and quick sums of any stretch of lines. */
export interface Ledger {
  readonly column: number;
  readonly lines: readonly number[];
  readonly totals: readonly ColumnTotal[];
  /** Lines of the rows from `from` to `to`, both included. */
  readonly linesBetween: (from: number, to: number) => readonly number[];
  readonly sumBetween: (from: number, to: number) => Stretch;
}

/** The exact sum of some lines, how many they are, and how many of them are finer than a centavo. */
export interface Stretch extends Sum {
  readonly lines: number;
  readonly finer: number;
}

const unlabelled = { kind: "total", text: "" } as const;

/** Reads a column of the table; labelled cells with a formula that is no sum (averages, differences) are neither lines nor sums. */
export function readLedger(table: Table, column: number): Ledger {
  const { grid, rect, bodyTop } = table;
  const { sums, adding } = columnFormulas(table, column);
  const sumRows = new Set(sums.map(({ row }) => row));
  const lines: number[] = [];
  const totals: ColumnTotal[] = [];
  for (let row = bodyTop; row <= rect.bottom; row++) {
    if (!isAmountAt(grid, row, column) || table.aside.has(row)) continue;
    const isTyped = formulaAt(grid, row, column) === "";
    const label = labelOf(table, row, column) ?? (sumRows.has(row) ? unlabelled : undefined);
    if (label === undefined) lines.push(row);
    else if (isTyped || adding.has(row)) totals.push({ row, kind: label.kind, label: label.text, isTyped });
  }
  return { column, lines, totals, ...stretches(grid, column, lines) };
}

/** A label stands in the row of the sum, else right above it in its column, else under the last number of the column. */
function labelOf(table: Table, row: number, column: number): RowLabel | undefined {
  const { grid, rect, labels } = table;
  const beside = labels.get(row);
  if (beside !== undefined) return beside.column === column ? undefined : beside;
  const above = ownLabel(table, row - 1, column);
  if (above !== undefined) return above;
  const under = ownLabel(table, row + 1, column);
  if (under === undefined) return undefined;
  for (let below = row + 1; below <= rect.bottom; below++) if (isAmountAt(grid, below, column)) return undefined;
  return under;
}

/** A label with a figure in its own row belongs to that figure. */
function ownLabel({ grid, rect, labels }: Table, row: number, column: number): RowLabel | undefined {
  const label = labels.get(row);
  if (label?.column !== column) return undefined;
  for (let other = rect.left; other <= rect.right; other++) if (isAmountAt(grid, row, other)) return undefined;
  return label;
}

function stretches(grid: Grid, column: number, lines: readonly number[]): Pick<Ledger, "linesBetween" | "sumBetween"> {
  const pesos = new Float64Array(lines.length + 1);
  const cents = new Float64Array(lines.length + 1);
  const finer = new Int32Array(lines.length + 1);
  lines.forEach((row, i) => {
    const amount = amountAt(grid, row, column);
    const whole = Math.trunc(amount);
    pesos[i + 1] = (pesos[i] ?? 0) + whole;
    cents[i + 1] = (cents[i] ?? 0) + Math.round((amount - whole) * 100);
    finer[i + 1] = (finer[i] ?? 0) + (isFiner(grid, row, column) ? 1 : 0);
  });
  const bounds = (from: number, to: number): readonly [number, number] => {
    const start = firstAtLeast(lines, itself, from);
    return [start, Math.max(start, firstAtLeast(lines, itself, to + 1))];
  };
  return {
    linesBetween: (from, to) => lines.slice(...bounds(from, to)),
    sumBetween: (from, to) => {
      const [a, b] = bounds(from, to);
      const sum = carry((pesos[b] ?? 0) - (pesos[a] ?? 0), (cents[b] ?? 0) - (cents[a] ?? 0));
      return { ...sum, lines: b - a, finer: (finer[b] ?? 0) - (finer[a] ?? 0) };
    },
  };
}

/** Whole pesos and hundredths of an amount, both with its sign. */
export function splitAmount(amount: number): Sum {
  const whole = Math.trunc(amount);
  return carry(whole, Math.round((amount - whole) * 100));
}

function isFiner(grid: Grid, row: number, column: number): boolean {
  if (markAt(grid, row, column) !== mark.number) return false;
  const amount = amountAt(grid, row, column);
  return !Number.isInteger(amount) && !Number.isInteger(Number((amount * 100).toFixed(4)));
}

import type { Cell } from "../workbook/Cell";
import { isAmount } from "./columnKind";
import { hasLabelledRow, readSums, type Sum } from "./readSums";
import type { SelectedCell, SelectedColumn } from "./SelectedColumn";

/** Amounts that a total may be the sum of. */
export interface Reading {
  readonly lines: readonly SelectedCell[];
  /** Other sums between the lines, not counted again. */
  readonly subtotals: number;
}

/** A sum in a column of amounts. It is right when one of its readings, or of its sums of sums, adds up. */
export interface FoundTotal {
  readonly total: SelectedCell;
  /** What it should be the sum of, likeliest first. */
  readonly readings: readonly Reading[];
  /** Subtotals that it may add: where they do, a wrong line is told at the subtotal and not twice. */
  readonly sums: readonly (readonly SelectedCell[])[];
  /** "" where only its formula or its place says that it is a total. */
  readonly label: string;
  readonly isGuess: boolean;
}

/** Fewer amounts above the last one prove nothing. */
const fewestLines = 2;

/** Every sum of a column, labelled or by formula; without one, its last number on trial. */
export function findTotals(column: SelectedColumn, values: readonly (readonly Cell[])[]): readonly FoundTotal[] {
  const amounts = column.cells.filter(isAmount);
  const sums = readSums(column, values);
  if (sums.length === 0) return hasLabelledRow(values) ? [] : guessLast(amounts);
  const top = findTop(sums, amounts);
  const known = new Set(sums.map(({ cell }) => cell));
  const lines = amounts.filter((cell) => !known.has(cell));
  const below = top === undefined ? sums : sums.slice(1);
  const onTop = top === undefined ? [] : [found(top, [{ lines, subtotals: below.length }], [])];
  return [...onTop, ...below.map((sum, i) => readTotal(sum, below.slice(0, i), lines))];
}

/** A total above its lines: the first amount, where no other total follows. */
function findTop(sums: readonly Sum[], amounts: readonly SelectedCell[]): Sum | undefined {
  const [first, ...others] = sums;
  const isFirst = first !== undefined && first.cell === amounts[0] && amounts.length > 1;
  return isFirst && others.every(({ kind }) => kind === "subtotal") ? first : undefined;
}

function readTotal(sum: Sum, before: readonly Sum[], lines: readonly SelectedCell[]): FoundTotal {
  const chapter = before.slice(before.findLastIndex(({ kind }) => kind === "total") + 1);
  const after = (from: number): readonly SelectedCell[] =>
    lines.filter((cell) => cell.row > from && cell.row < sum.cell.row);
  const block: Reading = { lines: after(rowOf(before.at(-1))), subtotals: 0 };
  const part: Reading = { lines: after(rowOf(before[before.length - chapter.length - 1])), subtotals: chapter.length };
  const whole: Reading = { lines: after(-1), subtotals: before.length };
  const totals = before.filter(({ kind }) => kind === "total");
  const sums = [chapter, totals].map((some) => [...some.map(({ cell }) => cell), ...block.lines]);
  const readings = sum.kind === "subtotal" ? [block] : isGrand(sum) ? [whole, part, block] : [part, block, whole];
  return found(
    sum,
    readings.filter((reading) => reading.lines.length > 0),
    sums,
  );
}

function rowOf(sum: Sum | undefined): number {
  return sum?.cell.row ?? -1;
}

function isGrand({ label }: Sum): boolean {
  return /\bgran\b|\bgeneral\b/i.test(label);
}

function found(sum: Sum, readings: FoundTotal["readings"], sums: FoundTotal["sums"]): FoundTotal {
  return { total: sum.cell, readings, sums, label: sum.label, isGuess: false };
}

function guessLast(amounts: readonly SelectedCell[]): readonly FoundTotal[] {
  const total = amounts.at(-1);
  if (total === undefined || amounts.length <= fewestLines) return [];
  return [{ total, readings: [{ lines: amounts.slice(0, -1), subtotals: 0 }], sums: [], label: "", isGuess: true }];
}

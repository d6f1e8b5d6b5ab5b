import { scaleIn } from "../../domain/budget/scaleIn";
import { amountAt, mark, markAt } from "./Grid";
import { hasMoneyWord } from "./moneyHeading";
import { isMoneyFormat } from "./numberFormats";
import { isPartOfLines } from "./partOfLines";
import type { SumReading } from "./readings";
import { headingsOf, type Table, type TableColumn } from "./Table";
import { isBareLabel } from "./totalLabel";
import { wordsOf } from "./wordsOf";

/**
 * Why a typed total that differs from its lines is not called wrong: rows are hidden; it is no sum (a maximum, an average,
 * the last balance, rounded thousands); or its lines cannot be told for certain. Undefined where nothing speaks against it.
 */
type Doubt = "hidden" | "no-sum" | "unclear";

interface Question {
  readonly column: TableColumn;
  readonly total: number;
  readonly rows: readonly number[];
  readonly reading: SumReading;
  /** Another column of this row adds up in the same reading. */
  readonly isKnown: boolean;
  /** Some of the lines stand under others, and nothing proves which of them it adds. */
  readonly hasLevels: boolean;
}

/** Below this an amount without sign of money may be a count, and slips fit by chance. */
const smallest = 1_000;
/** Thousands and millions of pesos are rounded; whole pesos are larger than this. */
const roundedBelow = 100_000;

export function doubtsOf(table: Table, question: Question): Doubt | undefined {
  const { grid, selection } = table;
  const { column, total, rows, reading, isKnown } = question;
  if (hidesRows(selection, reading)) return "hidden";
  const amounts = rows.map((row) => amountAt(grid, row, column.column));
  const declared = amountAt(grid, total, column.column);
  if (amounts.length < 2) return isOfOneLine(table, question) ? "unclear" : "no-sum";
  if (saysOtherwise(table, question, amounts, declared)) return "no-sum";
  // What the other columns of the row add is no chance of signs.
  const step = reading.from > total ? 1 : -1;
  if (reading.name !== "beside" && isPartOfLines(table, { column: column.column, total, rows }, step)) return "no-sum";
  if (isKnown) return undefined;
  if (column.kind === "balance" || question.hasLevels) return "unclear";
  return isMoney(table, question, amounts, declared) ? undefined : "unclear";
}

/** No sum of these lines by what it says or shows: told apart, a figure of the lines, rounded, or in another unit. */
function saysOtherwise(
  table: Table,
  { column, total }: Question,
  amounts: readonly number[],
  declared: number,
): boolean {
  return (
    isToldApart(table, total, column.column) ||
    isNoSum(amounts, declared) ||
    isRounded(amounts, declared, table.scale) ||
    isInOtherUnit(amounts, declared, scaleIn(table.labels.get(total)?.text ?? ""))
  );
}

/** «TOTAL» right under the only line of its table, which says something else: that may be asked. */
function isOfOneLine(table: Table, { column, total, rows: [line] }: Question): boolean {
  const isLarge = Math.abs(amountAt(table.grid, total, column.column)) >= smallest;
  return isLarge && line === total - 1 && isBareLabel(table.labels.get(total)?.text ?? "", headingsOf(table));
}

function hidesRows({ hidden }: Table["selection"], { from, to }: SumReading): boolean {
  for (let row = from; row <= to; row++) if (hidden?.[row] === true) return true;
  return false;
}

/** «Total antes de IVA» under the IVA, or a total under «IVA incluido»: the sum before it once more. */
function isToldApart(table: Table, total: number, column: number): boolean {
  const { grid, bodyTop, rect } = table;
  const declared = amountAt(grid, total, column);
  let isApart = false;
  for (let row = total; row >= bodyTop && row > total - mostApart; row--) {
    if (row < total && table.labels.has(row) && amountAt(grid, row, column) === declared) return isApart;
    isApart ||= apart.test(wordsOf(grid, rect, row));
  }
  return false;
}

const apart = /\b(?:incluid[oa]s?|included|sin|antes|before|excluding)\b/;
/** So many rows stand between a total and the sum that it repeats. */
const mostApart = 8;

/** A figure that the lines already show: last balance, maximum, minimum, average, count. */
function isNoSum(amounts: readonly number[], declared: number): boolean {
  let [low, high, sum] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  for (const amount of amounts) {
    low = Math.min(low, amount);
    high = Math.max(high, amount);
    sum += amount;
  }
  // A tenth of the sum of ten lines is a lost digit rather than their average.
  const isAverage = amounts.length !== 10 && Math.abs(declared - sum / amounts.length) <= 0.5;
  return declared === 0 || declared === low || declared === high || declared === amounts.at(-1) || isAverage;
}

/** A gap that the rounding of each line explains, where amounts are in thousands or millions or have decimals. */
function isRounded(amounts: readonly number[], declared: number, scale: number): boolean {
  const sorted = [...amounts, declared].map(Math.abs).sort((a, b) => a - b);
  const middle = sorted[sorted.length >> 1] ?? 0;
  const sum = amounts.reduce((all, amount) => all + amount, 0);
  const gap = Math.abs(sum - declared);
  // A total in pesos under lines in thousands or millions.
  if (scale > 1 && Math.abs(sum * scale - declared) <= (scale * amounts.length) / 2) return true;
  if (sorted.every(Number.isInteger)) {
    return (middle < roundedBelow || scale > 1) && gap <= Math.max(1, amounts.length / 2);
  }
  const tenths = sorted.every((amount) => Number.isInteger(Number((amount * 10).toFixed(6))));
  const unit = tenths ? 0.1 : 0.01;
  return gap <= (unit * (amounts.length + 1)) / 2 + 1e-9;
}

/** «Total (miles de pesos)» under lines in pesos. */
function isInOtherUnit(amounts: readonly number[], declared: number, unit: number | undefined): boolean {
  const sum = amounts.reduce((all, amount) => all + amount, 0);
  return unit !== undefined && Math.abs(sum - declared * unit) <= unit;
}

function isMoney(
  { grid, selection }: Table,
  { column, total }: Question,
  amounts: readonly number[],
  declared: number,
): boolean {
  const largest = amounts.reduce((most, amount) => Math.max(most, Math.abs(amount)), Math.abs(declared));
  if (largest >= smallest) return true;
  const isWritten = markAt(grid, total, column.column) === mark.amountText;
  return hasMoneyWord(column.heading) || isWritten || isMoneyFormat(selection.formats?.[total]?.[column.column] ?? "");
}

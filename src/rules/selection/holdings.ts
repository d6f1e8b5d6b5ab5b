import { carry, isSameAmount, type Sum, toNumber } from "../../domain/budget/sumMoney";
import { amountAt } from "./Grid";
import { type Stretch, splitAmount } from "./Ledger";
import type { Meaning, SumReading } from "./readings";
import type { Table, TableColumn } from "./Table";

/** Numbers finer than a centavo add up to within the half centavo that each of them was rounded by. */
export function isSum(sum: Stretch, declared: Sum): boolean {
  if (sum.lines === 0) return false;
  if (isSameAmount(sum, declared)) return true;
  const slack = sum.finer > 0 ? (sum.finer + 1) * 0.005 : 0;
  return Math.abs(toNumber(sum) - toNumber(declared)) <= slack;
}

/** What makes a right total right: the readings and the sets of sums that add up to it. */
export interface Holding {
  readonly readings: readonly SumReading[];
  readonly sums: readonly (readonly number[])[];
}

/** Also the sum of other sums and of the loose lines after them: a wrong line is then told at its subtotal, not twice. */
export function findHolding(
  { grid }: Table,
  { column }: TableColumn,
  { readings, sums }: Meaning,
  declared: Sum,
): Holding {
  const addsUp = ({ rows, loose }: Meaning["sums"][number]): boolean => {
    const amounts = rows.map((row) => splitAmount(amountAt(grid, row, column)));
    const pesos = amounts.reduce((all, one) => all + one.pesos, loose.pesos);
    const cents = amounts.reduce((all, one) => all + one.cents, loose.cents);
    return isSum({ ...carry(pesos, cents), lines: rows.length, finer: loose.finer }, declared);
  };
  return {
    readings: readings.filter(({ sum }) => isSum(sum, declared)),
    sums: sums.filter(addsUp).map(({ rows }) => rows),
  };
}

/** Whether an edit of a line, or of a sum, would break a total that is right: every way in which it adds up holds that row. */
export function breaks(row: number, isLine: boolean, holdings: readonly Holding[]): boolean {
  return holdings.some(({ readings, sums }) =>
    isLine
      ? sums.length === 0 && readings.every(({ from, to }) => row >= from && row <= to)
      : readings.length === 0 && sums.every((rows) => rows.includes(row)),
  );
}

import { explainTotal, type TotalAnswer } from "../budget/explainTotal";
import type { Money, MoneyStyle } from "../budget/MoneyReading";
import { isSameAmount, type Sum, sumMoney, toNumber } from "../budget/sumMoney";
import type { RankedEdit } from "../budget/TotalQuestion";
import type { Explanation, Finding } from "../findings/Finding";
import type { Cell } from "../workbook/Cell";
import { isUnreadable } from "./checkAmountTexts";
import { type FoundTotal, findTotals, isSumFormula } from "./findTotals";
import type { SelectedCell, SelectedColumn } from "./SelectedColumn";

/** Totals of a column that are not the sum of their lines, each with the single slips that would close the gap exactly. */
export function checkTotals(
  sheet: string,
  column: SelectedColumn,
  values: readonly (readonly Cell[])[],
): readonly Finding[] {
  return findTotals(column, values).flatMap((found): readonly Finding[] => {
    const declared = found.total.money;
    const sum = sumMoney(found.lines.flatMap(({ money }) => money ?? []));
    if (declared === undefined || sum === undefined || found.lines.length === 0 || isSameAmount(sum, declared))
      return [];
    const answer = explain(found, sum, declared);
    // Only its place says that the last number is a total: without an exact explanation it may be a line like the others.
    const isGuess = found.kind === "last" && answer.explanations.length === 0;
    if (isGuess || hasUnreadable(column, found)) return [];
    return [describeTotal(sheet, found, { sum, declared }, answer)];
  });
}

/** A line that cannot be read is told first; the total can only be judged after that. */
function hasUnreadable(column: SelectedColumn, { lines, total }: FoundTotal): boolean {
  const from = lines[0]?.row ?? total.row;
  return column.cells.some((cell) => cell.row >= from && cell.row < total.row && isUnreadable(cell));
}

function styleOf({ value, money }: SelectedCell): MoneyStyle | undefined {
  return typeof value === "string" ? money?.style : undefined;
}

/** Slips are told in whole pesos: a gap of centavos has no explanation. */
function explain({ lines, total }: FoundTotal, sum: Sum, declared: Money): TotalAnswer {
  if (sum.cents !== declared.cents) return { sum: sum.pesos, gap: 0, explanations: [], closing: 0, leads: [] };
  const declaredStyle = styleOf(total);
  return explainTotal({
    lines: lines.map(({ money }) => money?.pesos ?? 0),
    declared: declared.pesos,
    styles: lines.map(styleOf),
    ...(declaredStyle === undefined ? {} : { declaredStyle }),
  });
}

function areaOf(lines: readonly SelectedCell[]): string {
  const [first, last] = [lines[0]?.cell ?? "", lines.at(-1)?.cell ?? ""];
  return first === last ? first : `${first}:${last}`;
}

function describeTotal(
  sheet: string,
  { lines, total, label, subtotals }: FoundTotal,
  amounts: { readonly sum: Sum; readonly declared: Money },
  answer: TotalAnswer,
): Finding {
  // A selection is only read: its explanations carry no write.
  const place = ({ spot, line: _, ...edit }: RankedEdit): Explanation => ({
    ...edit,
    place: { sheet, cell: (spot === "total" ? total : lines[spot])?.cell ?? total.cell },
  });
  const [sum, declared] = [toNumber(amounts.sum), toNumber(amounts.declared)];
  const difference = Number((sum - declared).toFixed(2));
  const area = areaOf(lines);
  return {
    code: "sheet/total-mismatch",
    severity: isSumFormula(total) ? "warning" : "error",
    places: [{ sheet, cell: total.cell }],
    params: { sum, declared, difference, label: label || total.cell, area, subtotals, closing: answer.closing },
    explanations: answer.explanations.map(place),
    leads: answer.leads.map(place),
  };
}

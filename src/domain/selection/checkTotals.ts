import { explainTotal, type TotalAnswer } from "../budget/explainTotal";
import type { Money, MoneyStyle } from "../budget/MoneyReading";
import { isSameAmount, type Sum, sumMoney, toNumber } from "../budget/sumMoney";
import type { RankedEdit } from "../budget/TotalQuestion";
import type { Explanation, Finding } from "../findings/Finding";
import type { Cell } from "../workbook/Cell";
import { isUnreadable } from "./checkAmountTexts";
import { isErrorValue } from "./errorValues";
import { type FoundTotal, findTotals, type Reading } from "./findTotals";
import { isTelling } from "./isTelling";
import { isSumFormula } from "./readSums";
import type { SelectedCell, SelectedColumn } from "./SelectedColumn";

interface Judged {
  readonly reading: Reading;
  readonly sum: Sum;
  readonly declared: Money;
  readonly answer: TotalAnswer;
}

/** Totals of a column that are not the sum of their lines, each with the single slips that would close the gap exactly. */
export function checkTotals(
  sheet: string,
  column: SelectedColumn,
  values: readonly (readonly Cell[])[],
): readonly Finding[] {
  return findTotals(column, values).flatMap((found): readonly Finding[] => {
    const declared = found.total.money;
    const added = [...found.readings.map(({ lines }) => lines), ...found.sums];
    if (declared === undefined || added.some((lines) => addsUp(lines, declared))) return [];
    const judged = judge(found, declared);
    if (judged === undefined || (found.isGuess && !proves(judged)) || hasUnreadable(column, found, judged)) return [];
    return [describeTotal(sheet, found, judged)];
  });
}

/** Numbers finer than a centavo add up to within the half centavo that each of them was rounded by. */
function addsUp(lines: readonly SelectedCell[], declared: Money): boolean {
  const sum = sumMoney(lines.flatMap(({ money }) => money ?? []));
  if (lines.length === 0 || sum === undefined) return false;
  if (isSameAmount(sum, declared)) return true;
  const finer = lines.filter(
    ({ value }) => typeof value === "number" && !Number.isInteger(Number((value * 100).toFixed(4))),
  );
  return Math.abs(toNumber(sum) - toNumber(declared)) <= finer.length * 0.005 + (finer.length > 0 ? 0.005 : 0);
}

/** The reading that a slip explains; without one, the likeliest. */
function judge({ readings, total }: FoundTotal, declared: Money): Judged | undefined {
  const judged = readings.flatMap((reading): readonly Judged[] => {
    const sum = sumMoney(reading.lines.flatMap(({ money }) => money ?? []));
    return sum === undefined ? [] : [{ reading, sum, declared, answer: explain(reading, total, sum, declared) }];
  });
  return judged.find(({ answer }) => answer.explanations.length > 0) ?? judged[0];
}

/** Only its place says that the last number is a total: an exact explanation must leave little room for chance. */
function proves({ reading, declared, answer }: Judged): boolean {
  const amounts = [...reading.lines.map(({ money }) => money?.pesos ?? 0), declared.pesos];
  return isTelling(
    amounts,
    answer.explanations.map(({ kind }) => kind),
  );
}

/** A line that cannot be read is told first; the total can only be judged after that. */
function hasUnreadable(column: SelectedColumn, { total }: FoundTotal, { reading }: Judged): boolean {
  const rows = [...reading.lines, total].map(({ row }) => row);
  const [from, to] = [Math.min(...rows), Math.max(...rows)];
  return column.cells.some(
    (cell) => cell.row >= from && cell.row <= to && (isUnreadable(cell) || isErrorValue(cell.value)),
  );
}

function styleOf({ value, money }: SelectedCell): MoneyStyle | undefined {
  return typeof value === "string" ? money?.style : undefined;
}

/** Slips are told in whole pesos: a gap of centavos has no explanation. */
function explain({ lines }: Reading, total: SelectedCell, sum: Sum, declared: Money): TotalAnswer {
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

function describeTotal(sheet: string, { total, label }: FoundTotal, { reading, ...amounts }: Judged): Finding {
  const { lines, subtotals } = reading;
  const { answer } = amounts;
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

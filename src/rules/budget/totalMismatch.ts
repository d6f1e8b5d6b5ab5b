import { explainTotal, type TotalAnswer } from "../../domain/budget/explainTotal";
import { amountRef } from "../../domain/budget/listAmounts";
import type { MoneyStyle } from "../../domain/budget/MoneyReading";
import { type BudgetReading, readBudget } from "../../domain/budget/readBudget";
import { isSameAmount, toNumber } from "../../domain/budget/sumMoney";
import type { RankedEdit } from "../../domain/budget/TotalQuestion";
import type { Draft, DraftExplanation } from "../../domain/findings/Finding";
import type { Project } from "../../domain/project/Project";
import type { Cell } from "../../domain/workbook/Cell";

/** The lines of 8.1 must add up to its TOTAL (DIE-FO-013 v02, 8.1). Explains a gap by the single slips that close it. */
export function checkTotalMismatch(project: Project): readonly Draft[] {
  const reading = readBudget(project);
  const { sum, declared } = reading;
  if (sum === undefined || !declared.ok || isSameAmount(sum, declared)) return [];
  const answer = explain(project, reading);
  const draft = (edit: RankedEdit): DraftExplanation => toDraft(reading, edit);
  return [
    {
      code: "budget/total-mismatch",
      severity: "error",
      at: [{ field: "declaredTotal" }],
      params: {
        sum: toNumber(sum),
        declared: toNumber(declared),
        difference: Number((toNumber(sum) - toNumber(declared)).toFixed(2)),
        closing: answer?.closing ?? 0,
      },
      explanations: answer?.explanations.map(draft) ?? [],
      leads: answer?.leads.map(draft) ?? [],
    },
  ];
}

/** Slips of the pen are told in whole pesos: where centavos make the difference there is no answer. */
function explain(project: Project, { lines, declared, rubroSum, peers }: BudgetReading): TotalAnswer | undefined {
  const monies = lines.map(({ money }) => money);
  const cents = monies.reduce((sum, money) => sum + (money.ok ? money.cents : 0), 0);
  if (!declared.ok || cents !== declared.cents) return undefined;
  const declaredStyle = styleOf(project.ficha.declaredTotal, declared.style);
  return explainTotal({
    lines: monies.map((money) => (money.ok ? money.pesos : 0)),
    declared: declared.pesos,
    objects: lines.map(({ line }) => line.object),
    quantities: lines.map(({ quantity }) => quantity),
    styles: lines.map(({ line, money }) => (money.ok ? styleOf(line.amount, money.style) : undefined)),
    peers,
    ...(declaredStyle === undefined ? {} : { declaredStyle }),
    ...(rubroSum === undefined || rubroSum.cents !== declared.cents ? {} : { rubroSum: rubroSum.pesos }),
  });
}

/** A number carries no style of its own: its cell format does. */
function styleOf(cell: Cell, style: MoneyStyle): MoneyStyle | undefined {
  return typeof cell === "string" ? style : undefined;
}

function toDraft({ lines }: BudgetReading, { spot, line, ...edit }: RankedEdit): DraftExplanation {
  const index = (position: number): number => lines[position]?.index ?? position;
  const at = spot === "total" ? { field: "declaredTotal" } : amountRef("budget", index(spot));
  return line === undefined ? { ...edit, at } : { ...edit, at, row: index(line) + 1 };
}

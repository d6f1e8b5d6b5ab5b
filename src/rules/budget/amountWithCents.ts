import { listAmounts } from "../../domain/budget/listAmounts";
import type { Draft } from "../../domain/findings/Finding";
import type { Project } from "../../domain/project/Project";

/** Budgets of the form are written in whole pesos (DIE-FO-013 v02, 8.1: no amount of it carries centavos). */
export function checkAmountWithCents(project: Project): readonly Draft[] {
  return listAmounts(project).flatMap(({ at, cell, money }): readonly Draft[] =>
    money.ok && money.cents !== 0
      ? [
          {
            code: "budget/amount-with-cents",
            severity: "warning",
            at: [at],
            params: { found: String(cell).trim(), pesos: money.pesos, cents: Math.abs(money.cents) },
          },
        ]
      : [],
  );
}

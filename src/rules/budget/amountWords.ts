import { listAmounts } from "../../domain/budget/listAmounts";
import { toNumber } from "../../domain/budget/sumMoney";
import type { Draft } from "../../domain/findings/Finding";
import type { Project } from "../../domain/project/Project";

/** An amount said in figures and in words is one amount (DIE-FO-013 v02, 8.1 and 8.2); only words that are read surely are compared. */
export function checkAmountWords(project: Project): readonly Draft[] {
  return listAmounts(project).flatMap(({ at, cell, money }): readonly Draft[] => {
    if (!money.ok || money.inWords === undefined || money.inWords === Math.abs(money.pesos)) return [];
    return [
      {
        code: "budget/amount-words",
        severity: "warning",
        at: [at],
        params: { found: String(cell).trim(), figures: toNumber(money), words: money.inWords },
      },
    ];
  });
}

import { listAmounts } from "../../domain/budget/listAmounts";
import { readBudget } from "../../domain/budget/readBudget";
import { toNumber } from "../../domain/budget/sumMoney";
import type { Draft } from "../../domain/findings/Finding";
import type { Project } from "../../domain/project/Project";

/**
 * What a line or a source pays is above zero (DIE-FO-013 v02, 8.1 and 8.2). A wrong TOTAL, or the amount of a single
 * rubro line, is told as a mismatch with its explanation «sign».
 */
export function checkAmountNegative(project: Project): readonly Draft[] {
  const singleRubro = readBudget(project).rubro.length === 1;
  return listAmounts(project).flatMap(({ of, at, money }): readonly Draft[] => {
    if (!money.ok || toNumber(money) >= 0 || of === "total" || (of === "rubro" && singleRubro)) return [];
    return [{ code: "budget/amount-negative", severity: "error", at: [at], params: { amount: toNumber(money), of } }];
  });
}

import { listAmounts } from "../../domain/budget/listAmounts";
import { readBudget } from "../../domain/budget/readBudget";
import { toNumber } from "../../domain/budget/sumMoney";
import type { Draft } from "../../domain/findings/Finding";
import type { Project } from "../../domain/project/Project";

/** A line or a source without money is probably unfinished (DIE-FO-013 v02, 8.1 and 8.2). A single rubro line of zero is told as a mismatch. */
export function checkAmountZero(project: Project): readonly Draft[] {
  const singleRubro = readBudget(project).rubro.length === 1;
  return listAmounts(project).flatMap(({ of, at, money }): readonly Draft[] => {
    if (!money.ok || toNumber(money) !== 0 || of === "total" || (of === "rubro" && singleRubro)) return [];
    return [{ code: "budget/amount-zero", severity: "warning", at: [at], params: { of } }];
  });
}

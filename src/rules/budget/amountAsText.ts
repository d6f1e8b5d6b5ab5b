import { listAmounts } from "../../domain/budget/listAmounts";
import { parseQuantity } from "../../domain/budget/parseQuantity";
import { readBudget } from "../../domain/budget/readBudget";
import { toNumber } from "../../domain/budget/sumMoney";
import type { Draft } from "../../domain/findings/Finding";
import type { Ref } from "../../domain/findings/Place";
import type { Project } from "../../domain/project/Project";

/** A number stored as text is left out of every sum (ECMA-376-1, 18.17.7.301 SUM: text in a reference is ignored). */
export function checkAmountAsText(project: Project): readonly Draft[] {
  if (project.origin !== "book") return [];
  const amounts = listAmounts(project).flatMap(({ at, cell, money }) =>
    money.ok && typeof cell === "string"
      ? // 1,000 may have been meant as one with three decimals: converting is offered, not done with the others.
        [draft(at, cell, toNumber(money), money.style.grouping !== "comma")]
      : [],
  );
  const quantities = readBudget(project).lines.flatMap(({ index, line: { quantity } }) => {
    const value = parseQuantity(quantity);
    const at: Ref = { table: "budget", index, field: "quantity" };
    return typeof quantity === "string" && value !== undefined
      ? [draft(at, quantity, value, /^\d+$/.test(quantity.trim()))]
      : [];
  });
  return [...amounts, ...quantities];
}

function draft(at: Ref, found: string, value: number, safe: boolean): Draft {
  return {
    code: "budget/amount-as-text",
    severity: "warning",
    at: [at],
    params: { found: found.trim(), value },
    repair: { changes: [{ at, from: found, to: value }], safe },
  };
}

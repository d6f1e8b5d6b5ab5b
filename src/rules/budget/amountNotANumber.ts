import { listAmounts, type PlacedAmount } from "../../domain/budget/listAmounts";
import { readBudget } from "../../domain/budget/readBudget";
import { isSameAmount, type Sum, sumMoney, toNumber } from "../../domain/budget/sumMoney";
import type { AmountOf } from "../../domain/findings/BudgetFindings";
import type { Draft } from "../../domain/findings/Finding";
import type { Project } from "../../domain/project/Project";
import { findOddSign } from "../../domain/text/plainFigures";

/** Every amount of 8.1 and 8.2 can be read as pesos (DIE-FO-013 v02, 8.1 and 8.2); for a single one, says which amount is needed. */
export function checkAmountNotANumber(project: Project): readonly Draft[] {
  const amounts = listAmounts(project);
  return amounts
    .filter(({ money }) => !money.ok)
    .map((amount) => {
      const needed = findNeeded(project, amounts, amount.of);
      const found = String(amount.cell).trim();
      const odd = findOddSign(found);
      return {
        code: "budget/amount-not-a-number",
        severity: "error",
        at: [amount.at],
        params: {
          found,
          of: amount.of,
          ...(odd === undefined ? {} : { odd }),
          ...(needed === undefined ? {} : { needed }),
        },
      };
    });
}

/** What the one amount that cannot be read must be for the other legs to agree; nothing where they contradict each other. */
function findNeeded(project: Project, amounts: readonly PlacedAmount[], of: AmountOf): number | undefined {
  const { sum, declared, rubroSum } = readBudget(project);
  const total = declared.ok ? declared : undefined;
  const agrees = (leg: Sum | undefined): boolean =>
    leg === undefined || rubroSum === undefined || isSameAmount(leg, rubroSum);
  if (of === "total") return sum && agrees(sum) ? toNumber(sum) : undefined;
  if (of === "line" && !agrees(total)) return undefined;
  const goal = of === "line" || (sum && total && isSameAmount(sum, total)) ? total : undefined;
  const rest = sumOthers(amounts.filter((amount) => amount.of === of));
  return goal && rest && positive(toNumber(goal) - toNumber(rest));
}

/** Sum of the amounts but for the single one that cannot be read; undefined when there are more of those. */
function sumOthers(amounts: readonly PlacedAmount[]): Sum | undefined {
  const readable = amounts.map(({ money }) => money).filter((money) => money.ok);
  return readable.length === amounts.length - 1 ? sumMoney(readable) : undefined;
}

function positive(amount: number): number | undefined {
  return amount > 0 ? Number(amount.toFixed(2)) : undefined;
}

import { parseMoney } from "../../domain/budget/parseMoney";
import { toNumber } from "../../domain/budget/sumMoney";
import type { Draft, ProjectRule } from "../../domain/findings/Finding";
import { showCell } from "../../domain/findings/showCell";

/** Formulas add up numbers alone: a value typed as text is in no sum. */
export const checkNotANumber: ProjectRule = ({ execution }) =>
  execution.flatMap(({ value: cell }, index): readonly Draft[] => {
    if (typeof cell === "number") return [];
    const ref = { table: "execution", index, field: "value" } as const;
    const money = parseMoney(cell);
    const found = showCell(cell);
    const draft = { code: "spend/not-a-number", severity: "error", at: [ref] } as const;
    // Words beside the figures that say another amount leave open which of the two is meant.
    if (!money.ok || (money.inWords !== undefined && money.inWords !== toNumber(money)))
      return [{ ...draft, params: { found } }];
    const value = toNumber(money);
    // 1,000 may have been meant as one with three decimals.
    const safe = money.style.grouping !== "comma";
    return [{ ...draft, params: { found, value }, repair: { changes: [{ at: ref, from: cell, to: value }], safe } }];
  });

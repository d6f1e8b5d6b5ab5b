import { formatMoney, formStyle } from "../../domain/budget/formatMoney";
import { listAmounts } from "../../domain/budget/listAmounts";
import { isUnlike, usualStyle } from "../../domain/budget/usualStyle";
import type { Draft } from "../../domain/findings/Finding";
import type { Project } from "../../domain/project/Project";

/** Amounts of one form are written alike; commas between thousands are read as decimals in Colombia (RAE, Ortografía 2010, VIII 2.2). */
export function checkAmountFormat(project: Project): readonly Draft[] {
  if (project.origin !== "form") return [];
  const written = listAmounts(project).flatMap(({ at, cell, money }) =>
    money.ok && typeof cell === "string" ? [{ at, cell, money }] : [],
  );
  const usual = usualStyle(written.map(({ money }) => money.style));
  const habit = { ...formStyle, dollar: usual.dollar ?? formStyle.dollar };
  return written
    .filter(({ money }) => money.style.grouping === "comma" || isUnlike(money.style, money.pesos, usual))
    .map(({ at, cell, money }) => ({
      code: "budget/amount-format",
      severity: "warning",
      at: [at],
      params: { found: cell.trim(), usual: formatMoney(money.pesos, habit, money.cents) },
    }));
}

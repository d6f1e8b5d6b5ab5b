import { isCharge } from "../../domain/budget/isCharge";
import { readBudget } from "../../domain/budget/readBudget";
import type { Draft } from "../../domain/findings/Finding";
import { showCell } from "../../domain/findings/showCell";
import type { BudgetLine, Project } from "../../domain/project/Project";

/** Each line says how many units it pays: a number above zero (DIE-FO-013 v02, 8.1, column Cantidad). A tax has none. */
export function checkQuantityInvalid(project: Project): readonly Draft[] {
  return readBudget(project)
    .lines.filter(({ quantity, line }) => quantity === undefined && !isWithoutUnits(line))
    .map(({ index, line }) => ({
      code: "budget/quantity-invalid",
      severity: "error",
      at: [{ table: "budget", index, field: "quantity" }],
      params: { found: String(line.quantity).trim() },
    }));
}

function isWithoutUnits({ object, unit, quantity }: BudgetLine): boolean {
  return showCell(quantity) === "" && showCell(unit) === "" && isCharge(object);
}

import { readBudget } from "../../domain/budget/readBudget";
import type { Draft } from "../../domain/findings/Finding";
import type { Project } from "../../domain/project/Project";

/** Each line says how many units it pays: a number above zero (DIE-FO-013 v02, 8.1, column Cantidad). */
export function checkQuantityInvalid(project: Project): readonly Draft[] {
  return readBudget(project)
    .lines.filter(({ quantity }) => quantity === undefined)
    .map(({ index, line }) => ({
      code: "budget/quantity-invalid",
      severity: "error",
      at: [{ table: "budget", index, field: "quantity" }],
      params: { found: String(line.quantity).trim() },
    }));
}

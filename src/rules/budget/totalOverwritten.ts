import { listFormulaRows } from "../../domain/budget/listFormulaRows";
import type { Draft } from "../../domain/findings/Finding";
import type { Project } from "../../domain/project/Project";

/** The Σ cell of the sheet is a formula: a number typed over it stays when the lines change (hoja Presupuesto, celda Σ). */
export function checkTotalOverwritten(project: Project): readonly Draft[] {
  const sum = project.budgetSum;
  if (project.origin !== "book" || sum === undefined) return [];
  if (sum.formula !== "" && listFormulaRows(sum.formula) !== "constant") return [];
  const found = sum.formula === "" ? String(sum.value) : sum.formula;
  return [{ code: "budget/total-overwritten", severity: "warning", at: [{ field: "budgetSum" }], params: { found } }];
}

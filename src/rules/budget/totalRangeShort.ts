import { listFormulaRows } from "../../domain/budget/listFormulaRows";
import type { Draft } from "../../domain/findings/Finding";
import type { Project } from "../../domain/project/Project";

/** The Σ formula takes in every line of the table (hoja Presupuesto, celda Σ); a row added below its range is left out. */
export function checkTotalRangeShort(project: Project): readonly Draft[] {
  const sum = project.budgetSum;
  if (project.origin !== "book" || sum === undefined || sum.formula === "") return [];
  const { formula, firstRow, lastRow } = sum;
  const ranges = listFormulaRows(formula);
  if (ranges === "all" || ranges === "constant") return [];
  const rows = Array.from({ length: Math.max(0, lastRow - firstRow + 1) }, (_, i) => firstRow + i);
  const missingRows = rows.filter((row) => !ranges.some((range) => row >= range.first && row <= range.last));
  if (missingRows.length === 0) return [];
  const params = { formula, firstRow, lastRow, missingRows };
  return [{ code: "budget/total-range-short", severity: "error", at: [{ field: "budgetSum" }], params }];
}

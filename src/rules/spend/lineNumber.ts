import { readBudget } from "../../domain/budget/readBudget";
import type { ProjectRule } from "../../domain/findings/Finding";
import { showCell } from "../../domain/findings/showCell";
import { isBlank } from "../../domain/text/isBlank";
import { readDocuments } from "../../domain/year/readDocuments";

/** Documents name lines of the budget by «Renglón»: each has one of its own. Without any number no document counts. */
export const checkLineNumber: ProjectRule = (project) => {
  if (project.execution.length === 0) return [];
  const { lines } = readBudget(project);
  const missing = lines.filter(({ line }) => isBlank(line.number));
  const repeated = [...readDocuments(project).lines.values()].filter((numbered) => numbered.lines.length > 1);
  const copies = repeated.flatMap((numbered) => numbered.lines.slice(1));
  if (missing.length + copies.length === 0) return [];
  return [
    {
      code: "spend/line-number",
      severity: missing.length === lines.length ? "error" : "warning",
      at: [...missing, ...copies].map(({ index }) => ({ table: "budget" as const, index, field: "number" })),
      params: {
        missing: missing.length,
        lines: lines.length,
        repeated: repeated.map(({ number }) => showCell(number)),
      },
    },
  ];
};

import { readBudget } from "../../domain/budget/readBudget";
import type { Draft } from "../../domain/findings/Finding";
import { numberKey } from "../../domain/metas/numberKey";
import type { Project } from "../../domain/project/Project";

/** Each line pays an activity of the project (DIE-FO-013 v02, 8.1, column Actividad, and 6.5). */
export function checkLineWithoutActivity(project: Project): readonly Draft[] {
  const known = new Set(project.activities.map(({ number }) => numberKey(number)));
  return readBudget(project)
    .lines.filter(({ line }) => numberKey(line.activity) === "" || !known.has(numberKey(line.activity)))
    .map(({ index, line }) => ({
      code: "budget/line-without-activity",
      severity: "error",
      at: [{ table: "budget", index, field: "activity" }],
      params: { row: index + 1, found: String(line.activity).trim() },
    }));
}

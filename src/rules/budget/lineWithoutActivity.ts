import { readBudget } from "../../domain/budget/readBudget";
import type { Draft } from "../../domain/findings/Finding";
import type { Project } from "../../domain/project/Project";
import { activityKey } from "./activityKey";

/** Each line pays an activity of the project (DIE-FO-013 v02, 8.1, column Actividad, and 6.5). */
export function checkLineWithoutActivity(project: Project): readonly Draft[] {
  const known = new Set(project.activities.map(({ number }) => activityKey(number)));
  return readBudget(project)
    .lines.filter(({ line }) => activityKey(line.activity) === "" || !known.has(activityKey(line.activity)))
    .map(({ index, line }) => ({
      code: "budget/line-without-activity",
      severity: "error",
      at: [{ table: "budget", index, field: "activity" }],
      params: { row: index + 1, found: String(line.activity).trim() },
    }));
}

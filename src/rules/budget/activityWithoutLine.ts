import { readBudget } from "../../domain/budget/readBudget";
import type { Draft } from "../../domain/findings/Finding";
import { numberKey } from "../../domain/metas/numberKey";
import type { Project } from "../../domain/project/Project";

/** Each activity has money, or it should be said that it costs nothing (DIE-FO-013 v02, 6.5 and 8.1). Silent for an empty budget. */
export function checkActivityWithoutLine(project: Project): readonly Draft[] {
  const { lines } = readBudget(project);
  const paid = new Set(lines.map(({ line }) => numberKey(line.activity)));
  return project.activities.flatMap(({ number, text }, index): readonly Draft[] => {
    if (lines.length === 0 || numberKey(number) === "" || paid.has(numberKey(number))) return [];
    const activity = [numberKey(number), text.trim()].filter((part) => part !== "").join(". ");
    return [
      {
        code: "budget/activity-without-line",
        severity: "warning",
        at: [{ table: "activities", index, field: "number" }],
        params: { activity },
      },
    ];
  });
}

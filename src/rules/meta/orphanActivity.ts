import type { ProjectRule } from "../../domain/findings/Finding";
import { showCell } from "../../domain/findings/showCell";
import { numberKey } from "../../domain/metas/numberKey";

/** Each activity has at least one meta (DIE-FO-013, 6.5). */
export const checkOrphanActivity: ProjectRule = (project) => {
  const used = new Set(project.metas.map((meta) => numberKey(meta.activity)));
  return project.activities.flatMap((activity, index) =>
    activity.text.trim() === "" || used.has(numberKey(activity.number))
      ? []
      : [
          {
            code: "meta/orphan-activity",
            severity: "error",
            at: [{ table: "activities", index, field: "number" }],
            params: { number: showCell(activity.number), activity: activity.text },
          },
        ],
  );
};

import type { ProjectRule } from "../../domain/findings/Finding";
import { showCell } from "../../domain/findings/showCell";
import { numberKey } from "../../domain/metas/numberKey";
import { pidmKey } from "../../domain/pidm/pidmKey";

/** Each meta of the workbook names an activity of «Actividades» by its number (DIE-FO-013, 6.5). */
export const checkUnknownActivity: ProjectRule = (project) => {
  if (project.origin === "form") return [];
  const known = new Set(project.activities.map((activity) => numberKey(activity.number)).filter((key) => key !== ""));
  return project.metas.flatMap((meta, index) =>
    known.has(numberKey(meta.activity))
      ? []
      : [
          {
            code: "meta/unknown-activity",
            severity: "error",
            at: [{ table: "metas", index, field: "activity" }],
            params: { code: pidmKey(meta.pidm), found: showCell(meta.activity) },
          },
        ],
  );
};

import type { Draft, ProjectRule } from "../../domain/findings/Finding";
import { countsPeople } from "../../domain/year/countsPeople";
import { readReports } from "../../domain/year/readReports";
import { trainedPeople } from "../../domain/year/training";

/** A meta that counts people reports those of «Capacitación». */
export const checkTrainingDiffers: ProjectRule = (project) => {
  const counting = new Set(project.metas.filter(countsPeople).map(({ pidm }) => String(pidm)));
  return readReports(project).flatMap(({ row, index, quarter, achieved, cumulative }): readonly Draft[] => {
    const code = String(row.pidm);
    if (quarter === undefined || achieved === undefined || !counting.has(code)) return [];
    const { municipality } = row;
    const trained = trainedPeople(project, { pidm: code, municipality, quarter, cumulative });
    if (trained === undefined || trained === achieved) return [];
    return [
      {
        code: "follow/training-differs",
        severity: "warning",
        at: [{ table: "followUp", index, field: "achieved" }],
        params: { code, municipality, quarter, achieved, trained },
      },
    ];
  });
};

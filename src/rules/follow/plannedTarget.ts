import type { Draft, ProjectRule } from "../../domain/findings/Finding";
import { groupBy } from "../../domain/project/byKey";
import { normalizeText } from "../../domain/text/normalizeText";
import { followProject, sumReports } from "../../domain/year/follow";

/** A percentage of each municipality adds up to no target. */
const isShare = (unit: string) => ["porcentaje", "%", "indice"].includes(normalizeText(unit));

/** Once the four trimestres are planned, they add up to the «Meta numérica» (DIE-FO-013, 6.5). */
export const checkPlannedTarget: ProjectRule = (project) => {
  const reports = groupBy(followProject(project).reports, ({ row }) => String(row.pidm));
  return project.metas.flatMap(({ pidm, target, unit }, index): readonly Draft[] => {
    const own = reports.get(String(pidm)) ?? [];
    const isWhole = [1, 2, 3, 4].every((quarter) => own.some((one) => one.quarter === quarter));
    const isPlanned = own.every(({ planned }) => planned !== undefined);
    if (typeof target !== "number" || !isWhole || !isPlanned || isShare(unit)) return [];
    const { planned } = sumReports(own);
    if (Math.abs(planned - target) < 1e-6) return [];
    return [
      {
        code: "follow/planned-target",
        severity: "warning",
        at: [{ table: "metas", index, field: "target" }],
        params: { code: String(pidm), planned, target },
      },
    ];
  });
};

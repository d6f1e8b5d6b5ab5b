import type { ProjectRule } from "../../domain/findings/Finding";
import { groupBy } from "../../domain/project/byKey";
import { followProject } from "../../domain/year/follow";

/** What fell due and was not met, a line for each municipality: a meta that stands still is seen in the check. */
export const checkLate: ProjectRule = (project) => {
  const late = followProject(project).reports.filter(({ state }) => state === "late");
  return [...groupBy(late, ({ row }) => row.municipality)].map(([municipality, reports]) => ({
    code: "follow/late" as const,
    severity: "warning" as const,
    at: reports.slice(0, 1).map(({ index }) => ({ table: "followUp" as const, index, field: "achieved" })),
    params: {
      municipality,
      reports: reports.length,
      codes: [...new Set(reports.map(({ row }) => String(row.pidm)))],
    },
  }));
};

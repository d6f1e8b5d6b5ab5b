import type { Draft, ProjectRule } from "../../domain/findings/Finding";
import { groupBy } from "../../domain/project/byKey";
import { isBlank } from "../../domain/text/isBlank";
import { followProject, type JudgedReport } from "../../domain/year/follow";

function tellLate(late: readonly JudgedReport[], explained: boolean): readonly Draft[] {
  return [...groupBy(late, ({ row }) => row.municipality)].map(([municipality, reports]) => ({
    code: "follow/late",
    severity: explained ? "info" : "warning",
    at: reports.slice(0, 1).map(({ index }) => ({ table: "followUp", index, field: "achieved" })),
    params: {
      municipality,
      reports: reports.length,
      codes: [...new Set(reports.map(({ row }) => String(row.pidm)))],
      explained,
    },
  }));
}

/**
 * What fell due and was not met, a line for each municipality. A reason in «Observación» asks for no more work, so it is
 * information; the report stays late, as every figure of the sheets counts it.
 */
export const checkLate: ProjectRule = (project) => {
  const late = followProject(project).reports.filter(({ state }) => state === "late");
  return [
    ...tellLate(
      late.filter(({ row }) => isBlank(row.note)),
      false,
    ),
    ...tellLate(
      late.filter(({ row }) => !isBlank(row.note)),
      true,
    ),
  ];
};

import type { Draft, ProjectRule } from "../../domain/findings/Finding";
import { parseVigencia } from "../../domain/schedule/calendar";
import { isBlank } from "../../domain/text/isBlank";
import { cutDay, firstDay } from "../../domain/year/follow";
import { type MetaReport, readReports } from "../../domain/year/readReports";

type Dated = MetaReport & { readonly quarter: number };

const paramsOf = ({ row, quarter }: Dated) => ({
  code: String(row.pidm),
  municipality: row.municipality,
  quarter,
});

function checkEvidence(report: Dated): readonly Draft[] {
  const { row, index, achieved = 0 } = report;
  const hasProof = !isBlank(row.evidence) || !isBlank(row.link);
  const at = (field: string) => [{ table: "followUp" as const, index, field }];
  if (achieved > 0 && !hasProof)
    return [
      {
        code: "follow/without-evidence",
        severity: "warning",
        at: at("evidence"),
        params: { ...paramsOf(report), achieved },
      },
    ];
  if (!hasProof || !isBlank(row.achieved)) return [];
  return [{ code: "follow/evidence-without-value", severity: "warning", at: at("achieved"), params: paramsOf(report) }];
}

/** More than planned asks for a reason: with an observation it is explained. */
function checkOver(report: Dated): readonly Draft[] {
  const { row, index, achieved, planned } = report;
  if (achieved === undefined || planned === undefined || achieved <= planned || !isBlank(row.note)) return [];
  return [
    {
      code: "follow/over-planned",
      severity: "warning",
      at: [{ table: "followUp", index, field: "achieved" }],
      params: { ...paramsOf(report), achieved, planned },
    },
  ];
}

function checkEarly(report: Dated, vigencia: number | undefined, day: string | undefined): readonly Draft[] {
  const { index, quarter, achieved = 0 } = report;
  if (vigencia === undefined || day === undefined || achieved <= 0 || day >= firstDay(vigencia, quarter)) return [];
  return [
    {
      code: "follow/early",
      severity: "warning",
      at: [{ table: "followUp", index, field: "achieved" }],
      params: { ...paramsOf(report), day },
    },
  ];
}

/** What is reported is proved by evidence, not above plan without a word, and not of a trimestre that is still to come. */
export const checkReportedValue: ProjectRule = (project) => {
  const [vigencia, day] = [parseVigencia(project.ficha.vigencia), cutDay(project)];
  return readReports(project)
    .filter((report): report is Dated => [1, 2, 3, 4].includes(report.quarter ?? 0))
    .flatMap((report) => [...checkEvidence(report), ...checkOver(report), ...checkEarly(report, vigencia, day)]);
};

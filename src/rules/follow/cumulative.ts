import type { Draft, ProjectRule } from "../../domain/findings/Finding";
import { groupBy } from "../../domain/project/byKey";
import { type MetaReport, readReports } from "../../domain/year/readReports";

function checkMixed(pair: readonly MetaReport[]): readonly Draft[] {
  const odd = pair.find(({ cumulative }) => cumulative !== pair[0]?.cumulative);
  if (odd === undefined) return [];
  const { row, index } = odd;
  return [
    {
      code: "follow/mixed-cumulative",
      severity: "warning",
      at: [{ table: "followUp", index, field: "cumulative" }],
      params: { code: String(row.pidm), municipality: row.municipality },
    },
  ];
}

function checkFalling(pair: readonly MetaReport[]): readonly Draft[] {
  const reported = pair.filter(
    (one): one is MetaReport & { quarter: number; achieved: number } =>
      one.cumulative && one.quarter !== undefined && one.achieved !== undefined,
  );
  const sorted = reported.toSorted((a, b) => a.quarter - b.quarter);
  return sorted.flatMap(({ row, index, quarter, achieved }, at): readonly Draft[] => {
    const before = sorted[at - 1];
    if (before === undefined || achieved >= before.achieved) return [];
    return [
      {
        code: "follow/falling",
        severity: "error",
        at: [
          { table: "followUp", index, field: "achieved" },
          { table: "followUp", index: before.index, field: "achieved" },
        ],
        params: {
          code: String(row.pidm),
          municipality: row.municipality,
          quarter,
          value: achieved,
          before: before.achieved,
          earlier: before.quarter,
        },
      },
    ];
  });
}

/** What counts from January never falls, and a meta and municipality count in one way. */
export const checkCumulative: ProjectRule = (project) =>
  [...groupBy(readReports(project), ({ pair }) => pair)]
    .filter(([pair]) => pair !== "")
    .flatMap(([, reports]) => [...checkMixed(reports), ...checkFalling(reports)]);

import type { Draft, ProjectRule } from "../../domain/findings/Finding";
import { readReports } from "../../domain/year/readReports";

/** One report for each meta, municipality and trimestre: with two, sums count both. */
export const checkDuplicate: ProjectRule = (project) => {
  const first = new Map<string, number>();
  return readReports(project).flatMap(({ pair, quarter, index, row }): readonly Draft[] => {
    if (pair === "" || quarter === undefined) return [];
    const key = `${pair}|${quarter}`;
    const sameAs = first.get(key);
    if (sameAs === undefined) first.set(key, index);
    if (sameAs === undefined) return [];
    return [
      {
        code: "follow/duplicate",
        severity: "error",
        at: [
          { table: "followUp", index, field: "quarter" },
          { table: "followUp", index: sameAs, field: "quarter" },
        ],
        params: { code: String(row.pidm), municipality: row.municipality, quarter, sameAs: sameAs + 1 },
      },
    ];
  });
};

import type { Draft, ProjectRule } from "../../domain/findings/Finding";
import { showCell, wholeOf } from "../../domain/findings/showCell";
import { isBlank } from "../../domain/text/isBlank";
import { riskMapOf } from "./riskMapOf";

const followUps = ["followUp1", "followUp2", "followUp3"] as const;

/** Follow-up by cuatrimestre of the vigencia: 30 April, 31 August, 31 December (seguimiento de control interno; dates from memory). */
export const checkReviewOverdue: ProjectRule = (project) => {
  const [year, { today }] = [wholeOf(project.ficha.vigencia), project];
  if (year === undefined || today === undefined) return [];
  const { method, risks } = riskMapOf(project);
  const past = method.reviewDates.map((date) => `${year}-${date}`).filter((cutoff) => cutoff < today);
  return risks.flatMap(({ row, index }) =>
    past.flatMap((cutoff, period): readonly Draft[] => {
      const field = followUps[period];
      if (field === undefined || !isBlank(row[field])) return [];
      const params = { risk: showCell(row.number), cutoff };
      return [{ code: "risk/review-overdue", severity: "warning", at: [{ table: "risks", index, field }], params }];
    }),
  );
};

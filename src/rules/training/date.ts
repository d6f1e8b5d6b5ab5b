import type { Draft, ProjectRule } from "../../domain/findings/Finding";
import { parseVigencia } from "../../domain/schedule/calendar";
import { isBlank } from "../../domain/text/isBlank";
import { looksPersonal } from "../../domain/year/personalData";
import { yearOfDate } from "../../domain/year/yearOfDate";

/** A session counts in the trimestre of its date; one that nobody attended yet may lack it. */
export const checkDate: ProjectRule = (project) => {
  const vigencia = parseVigencia(project.ficha.vigencia);
  return project.training.flatMap(({ date, attended }, index): readonly Draft[] => {
    const at = [{ table: "training" as const, index, field: "date" }];
    const year = yearOfDate(date);
    if (isBlank(date) && isBlank(attended)) return [];
    if (year === undefined) {
      const params = looksPersonal(date) ? {} : { found: date.trim() };
      return [{ code: "training/bad-date", severity: "warning", at, params }];
    }
    if (vigencia === undefined || year === vigencia) return [];
    return [{ code: "training/outside-vigencia", severity: "warning", at, params: { date, vigencia } }];
  });
};

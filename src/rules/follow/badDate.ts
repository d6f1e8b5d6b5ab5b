import type { Draft, ProjectRule } from "../../domain/findings/Finding";
import { findTextDate } from "../../domain/year/findTextDate";

/** «mar-22» in «Fecha de reporte» is no date for Excel: nobody can sort or filter by it. */
export const checkBadDate: ProjectRule = ({ followUp }) =>
  followUp.flatMap(({ reported }, index): readonly Draft[] => {
    const params = findTextDate(reported);
    const at = [{ table: "followUp" as const, index, field: "reported" }];
    return params === undefined ? [] : [{ code: "follow/bad-date", severity: "warning", at, params }];
  });

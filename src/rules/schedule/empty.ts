import type { FormRule, ProjectRule } from "../../domain/findings/Finding";
import { isMarked } from "../../domain/schedule/isMarked";

/** The schedule says in which months the work is done (DIE-FO-013, 9); with no month at all it says nothing. */
export const checkFormScheduleEmpty: FormRule = (form) => {
  if (form.schedule.length === 0 || form.schedule.some((row) => row.months.includes(true))) return [];
  return [
    {
      code: "schedule/empty",
      severity: "error",
      at: [{ section: "9", row: 0 }],
      params: { rows: form.schedule.length },
    },
  ];
};

/** The same in «Cronograma»: the place is the first month of the first row. */
export const checkBookScheduleEmpty: ProjectRule = (project) => {
  const rows = project.schedule.length;
  if (project.origin === "form" || rows === 0) return [];
  if (project.schedule.some((row) => row.months.some(isMarked))) return [];
  return [
    {
      code: "schedule/empty",
      severity: "error",
      at: [{ table: "schedule", index: 0, field: "month1" }],
      params: { rows },
    },
  ];
};

import type { FormRule, ProjectRule } from "../../domain/findings/Finding";
import { showCell } from "../../domain/findings/showCell";
import { pidmKey } from "../../domain/pidm/pidmKey";
import { isMarked } from "../../domain/schedule/isMarked";
import { matchSchedule } from "../../domain/schedule/matchSchedule";

/** Each subactivity has its months (DIE-FO-013, 9); a schedule without any month is told once, not row by row. */
export const checkFormRowWithoutMonth: FormRule = (form) => {
  if (!form.schedule.some((row) => row.months.includes(true))) return [];
  const codes = new Map(matchSchedule(form).pairs.map(({ row, planned }) => [row, planned.code]));
  return form.schedule
    .filter((row) => row.text.trim() !== "" && !row.months.includes(true))
    .map((row) => ({
      code: "schedule/row-without-month",
      severity: "warning",
      at: [row.at],
      params: { code: codes.get(row) ?? "", number: showCell(row.number ?? ""), text: row.text },
    }));
};

/** The same in «Cronograma»: the place is the first month of the row. */
export const checkBookRowWithoutMonth: ProjectRule = (project) => {
  if (project.origin === "form" || !project.schedule.some((row) => row.months.some(isMarked))) return [];
  return project.schedule.flatMap((row, index) =>
    row.text.trim() === "" || row.months.some(isMarked)
      ? []
      : [
          {
            code: "schedule/row-without-month",
            severity: "warning",
            at: [{ table: "schedule", index, field: "month1" }],
            params: { code: pidmKey(row.pidm), number: showCell(row.number), text: row.text },
          },
        ],
  );
};

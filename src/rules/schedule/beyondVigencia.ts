import type { Draft, ProjectRule } from "../../domain/findings/Finding";
import { showCell } from "../../domain/findings/showCell";
import { pidmKey } from "../../domain/pidm/pidmKey";
import { buildCalendar } from "../../domain/schedule/calendar";
import { findMonthsOutside } from "../../domain/schedule/findMonthsOutside";
import { isMarked } from "../../domain/schedule/isMarked";
import { matchSchedule } from "../../domain/schedule/matchSchedule";
import type { ReadingRule } from "../ReadingRule";

/**
 * The work of a vigencia ends with its year (anualidad, Decreto 111 de 1996, art. 14). On the form «Mes 1» is the
 * month of start, so that later columns may run past December; before the registration is only worth knowing.
 */
export const checkFormBeyondVigencia: ReadingRule = (form, { project }) => {
  const calendar = buildCalendar(project.ficha);
  const start = calendar?.start ?? calendar?.registration;
  if (calendar === undefined || start === undefined) return [];
  const codes = new Map(matchSchedule(form).pairs.map(({ row, planned }) => [row, planned.code]));
  return form.schedule.flatMap((row) => {
    const marked = row.months.flatMap((mark, month) => (mark ? [start + month] : []));
    return findMonthsOutside(marked, calendar).map(
      ({ edge, year, months }): Draft => ({
        code: "schedule/beyond-vigencia",
        severity: edge === "after" ? "error" : "info",
        at: [row.at],
        params: {
          code: codes.get(row) ?? "",
          number: showCell(row.number ?? ""),
          text: row.text,
          edge,
          months,
          year,
          vigencia: calendar.vigencia,
        },
      }),
    );
  });
};

/** In the workbook the months are those of the vigencia itself: only the registration can come later than a mark. */
export const checkBookBeyondVigencia: ProjectRule = (project) => {
  const calendar = project.origin === "form" ? undefined : buildCalendar(project.ficha);
  if (calendar === undefined) return [];
  return project.schedule.flatMap((row, index) => {
    const marked = row.months.flatMap((mark, month) => (isMarked(mark) ? [calendar.first + month] : []));
    return findMonthsOutside(marked, calendar).map(
      ({ edge, year, months }): Draft => ({
        code: "schedule/beyond-vigencia",
        severity: edge === "after" ? "error" : "info",
        at: months.map((month) => ({ table: "schedule", index, field: `month${month}` })),
        params: {
          code: pidmKey(row.pidm),
          number: showCell(row.number),
          text: row.text,
          edge,
          months,
          year,
          vigencia: calendar.vigencia,
        },
      }),
    );
  });
};

import type { ProjectRule } from "../../domain/findings/Finding";
import { buildCalendar } from "../../domain/schedule/calendar";

/** The project is registered before its vigencia ends; the year before is normal (DIE-FO-013, sections 1 and 2). */
export const checkDateOutsideVigencia: ProjectRule = ({ ficha }) => {
  const calendar = buildCalendar(ficha);
  if (calendar?.registration === undefined || calendar.registration <= calendar.last) return [];
  return [
    {
      code: "form/date-outside-vigencia",
      severity: "warning",
      at: [{ field: "date" }, { field: "vigencia" }],
      params: { date: ficha.date, vigencia: calendar.vigencia },
    },
  ];
};

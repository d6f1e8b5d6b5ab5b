import type { Draft, ProjectRule } from "../../domain/findings/Finding";
import { showCell } from "../../domain/findings/showCell";
import { yearsIn } from "../../domain/schedule/calendar";
import { yearOfDate } from "../../domain/year/yearOfDate";

/** The registration is a date and the vigencia one year (DIE-FO-013, sections 1 and 2): whatever compares dates says nothing without them. */
export const checkFieldUnreadable: ProjectRule = ({ ficha }) => {
  const [date, vigencia] = [showCell(ficha.date), showCell(ficha.vigencia)];
  const years = yearsIn(ficha.vigencia);
  const isDate = date === "" || yearOfDate(date) !== undefined;
  const isYear = vigencia === "" || years.length === 1;
  return [...(isDate ? [] : [describe("date", date, [])]), ...(isYear ? [] : [describe("vigencia", vigencia, years)])];
};

function describe(field: "date" | "vigencia", found: string, years: readonly number[]): Draft {
  return { code: "form/field-unreadable", severity: "error", at: [{ field }], params: { field, found, years } };
}

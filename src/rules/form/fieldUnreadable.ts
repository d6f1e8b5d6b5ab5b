import type { Draft, ProjectRule } from "../../domain/findings/Finding";
import type { FormFindings } from "../../domain/findings/FormFindings";
import { showCell } from "../../domain/findings/showCell";
import { parseFormDate, parseShortYear } from "../../domain/form/parseFormDate";
import { yearsIn } from "../../domain/schedule/calendar";
import { yearOfDate } from "../../domain/year/yearOfDate";

/** The registration is a date and the vigencia one year (DIE-FO-013, sections 1 and 2): whatever compares dates says nothing without them. */
export const checkFieldUnreadable: ProjectRule = ({ ficha }) => {
  const [date, vigencia] = [showCell(ficha.date), showCell(ficha.vigencia)];
  const years = yearsIn(ficha.vigencia);
  const isDate = date === "" || yearOfDate(date) !== undefined;
  const isYear = vigencia === "" || years.length === 1;
  return [
    ...(isDate ? [] : [describe({ field: "date", found: date, years: [], ...asDate(date) })]),
    ...(isYear ? [] : [describe({ field: "vigencia", found: vigencia, years })]),
  ];
};

/** In a book a date that was typed as text is none for its formulas. */
function asDate(text: string): { readonly read?: string } {
  const read = parseFormDate(text) ?? parseShortYear(text);
  return read === undefined ? {} : { read };
}

function describe(params: FormFindings["form/field-unreadable"]): Draft {
  return { code: "form/field-unreadable", severity: "error", at: [{ field: params.field }], params };
}

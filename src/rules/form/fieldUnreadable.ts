import type { Draft, ProjectRule } from "../../domain/findings/Finding";
import type { FormFindings } from "../../domain/findings/FormFindings";
import { showCell } from "../../domain/findings/showCell";
import { yearsIn } from "../../domain/schedule/calendar";
import { findTextDate } from "../../domain/year/findTextDate";

/** The registration is a date and the vigencia one year (DIE-FO-013, sections 1 and 2): whatever compares dates says nothing without them. */
export const checkFieldUnreadable: ProjectRule = ({ ficha }) => {
  const vigencia = showCell(ficha.vigencia);
  const date = findTextDate(showCell(ficha.date));
  const years = yearsIn(ficha.vigencia);
  const isYear = vigencia === "" || years.length === 1;
  return [
    ...(date === undefined ? [] : [describe({ field: "date", years: [], ...date })]),
    ...(isYear ? [] : [describe({ field: "vigencia", found: vigencia, years })]),
  ];
};

function describe(params: FormFindings["form/field-unreadable"]): Draft {
  return { code: "form/field-unreadable", severity: "error", at: [{ field: params.field }], params };
}

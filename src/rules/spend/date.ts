import type { Draft, ProjectRule } from "../../domain/findings/Finding";
import { parseVigencia } from "../../domain/schedule/calendar";
import { normalizeText } from "../../domain/text/normalizeText";
import { readDocuments } from "../../domain/year/readDocuments";
import { yearOfDate } from "../../domain/year/yearOfDate";

/** What is executed in another year by law (Decreto 111 de 1996, art. 89, from memory). */
const explained = /\breservas?\b|\bcuentas? por pagar\b|\bcxp\b/;

/** Documents are dated, and of the vigencia: what comes later is a reserva or a cuenta por pagar, and the note says so. */
export const checkDate: ProjectRule = (project) => {
  const vigencia = parseVigencia(project.ficha.vigencia);
  return readDocuments(project).documents.flatMap(({ row: { date, note }, index, kind }): readonly Draft[] => {
    const at = [{ table: "execution" as const, index, field: "date" }];
    const year = yearOfDate(date);
    if (year === undefined)
      return [{ code: "spend/bad-date", severity: "warning", at, params: { found: date.trim() } }];
    if (vigencia === undefined || year === vigencia || explained.test(normalizeText(note))) return [];
    const params = { date, vigencia, ...(kind === undefined ? {} : { kind }), after: year > vigencia };
    return [{ code: "spend/outside-vigencia", severity: "warning", at, params }];
  });
};

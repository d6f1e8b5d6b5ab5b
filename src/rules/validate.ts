import type { BookSources, DecodedBook } from "../domain/findings/BookSources";
import { buildReport } from "../domain/findings/buildReport";
import type { Report } from "../domain/findings/Finding";
import { locateFindings } from "../domain/findings/locateFindings";
import { bookLocator, formLocator } from "../domain/findings/locator";
import type { FormRecord } from "../domain/form/FormRecord";
import type { Resolved } from "../domain/form/Import";
import { swallowUnread } from "./form/swallowUnread";
import { formRules, projectRules, readingRules } from "./index";
import { swallowFindings } from "./swallow";

/** All findings of a form: what the paper says of itself, and what the project read from it says; places are sections and rows. */
export function validateForm(form: FormRecord, resolved: Resolved): Report {
  const drafts = [
    ...formRules.flatMap((rule) => rule(form)),
    ...readingRules.flatMap((rule) => rule(form, resolved)),
    ...projectRules.flatMap((rule) => rule(resolved.project)),
  ];
  const findings = swallowUnread(locateFindings(drafts, formLocator(resolved.sources)));
  return buildReport(swallowFindings(findings));
}

/** All findings of a workbook, with cells and with writes that carry the fixes out; without `today` (ISO) no date is overdue. */
export function validateBook(decoded: DecodedBook, today?: string): Report {
  const project = today === undefined ? decoded.project : { ...decoded.project, today };
  const drafts = projectRules.flatMap((rule) => rule(project));
  const findings = swallowFindings(locateFindings(drafts, bookLocator(decoded.sources)));
  return buildReport(findings, sheetOrder(decoded.sources));
}

const tableOrder = [
  "texts",
  "activities",
  "pidm",
  "metas",
  "schedule",
  "evidence",
  "budget",
  "rubroCatalogue",
  "rubro",
  "risks",
  "impacts",
  "controls",
] as const;

/** Sheets in the order in which a project is filled in: Ficha first, then the tables as the workbook orders them. */
function sheetOrder(sources: BookSources): readonly string[] {
  const tables = tableOrder.map((table) => sources.tables[table]?.sheet).filter((sheet) => sheet !== undefined);
  return [...new Set(tables)];
}

import type { DecodedBook } from "../domain/findings/BookSources";
import { buildReport } from "../domain/findings/buildReport";
import type { Draft, ProjectRule, Report } from "../domain/findings/Finding";
import { locateFindings } from "../domain/findings/locateFindings";
import { bookLocator, formLocator } from "../domain/findings/locator";
import type { FormRecord } from "../domain/form/FormRecord";
import type { Resolved } from "../domain/form/Import";
import type { Project } from "../domain/project/Project";
import { tableKeys } from "../domain/project/tables";
import { bookRules } from "./book";
import { joinEmptiedAnswers } from "./book/emptiedAnswers";
import { withoutFollowers } from "./book/withoutFollowers";
import { mergeStruck } from "./form/mergeStruck";
import { suppressUnread } from "./form/suppressUnread";
import { formRules, projectRules, readingRules, reportRules } from "./index";
import { suppressFindings } from "./suppress";

/** All findings of a form: what the paper says of itself, and what the project read from it says; places are sections and rows. */
export function validateForm(form: FormRecord, resolved: Resolved): Report {
  const drafts = [
    ...formRules.flatMap((rule) => rule(form)),
    ...readingRules.flatMap((rule) => rule(form, resolved)),
    ...projectRules.flatMap((rule) => rule(resolved.project)),
  ];
  const findings = suppressUnread(locateFindings(drafts, formLocator(resolved.sources)));
  return buildReport(suppressFindings(mergeStruck(findings)));
}

/** One text for what a draft says and where; what it counts may differ. */
function draftKey({ code, at }: Draft): string {
  return `${code} ${JSON.stringify(at[0] ?? "")}`;
}

/** Drafts that stay when the rows outside the tables are taken in; the others only follow from these rows. */
function lastingDrafts(
  project: Project,
  completed: Project | undefined,
  rules: readonly ProjectRule[],
): readonly Draft[] {
  const drafts = rules.flatMap((rule) => rule(project));
  if (completed === undefined) return drafts;
  const stay = new Set(rules.flatMap((rule) => rule(completed)).map(draftKey));
  return drafts.filter((draft) => stay.has(draftKey(draft)));
}

/** All findings of a workbook, with cells and with writes that carry the fixes out; without `today` (ISO) no date is overdue. */
export function validateBook(decoded: DecodedBook, today?: string): Report {
  return judge(decoded, projectRules, today);
}

/** The findings of what a municipality reports, in its copy. */
export function validateReports(decoded: DecodedBook): Report {
  return judge(decoded, reportRules);
}

function judge(decoded: DecodedBook, rules: readonly ProjectRule[], today?: string): Report {
  const dated = (project: Project): Project => (today === undefined ? project : { ...project, today });
  const { completed } = decoded.parts;
  const all = lastingDrafts(dated(decoded.project), completed && dated(completed), rules);
  const drafts = withoutFollowers(decoded, all, tableKeys);
  const located = locateFindings(drafts, bookLocator(decoded.sources));
  const findings = suppressFindings(joinEmptiedAnswers(decoded, located));
  const own = bookRules.flatMap((rule) => rule(decoded));
  return buildReport([...own, ...findings], sheetOrder(decoded));
}

/** Sheets in the order in which a project is filled in: «Inicio» and Ficha first, then the tables as the workbook orders them. */
function sheetOrder({ sources, parts }: DecodedBook): readonly string[] {
  const tables = tableKeys.map((table) => sources.tables[table]?.sheet).filter((sheet) => sheet !== undefined);
  const front = Object.values(parts.front).map(({ sheet }) => sheet);
  return [...new Set([...front, ...tables])];
}

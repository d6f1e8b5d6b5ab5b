import { DRIFT } from "../../text/alikeTexts";
import { similarity } from "../../text/similarity";
import type { Cell } from "../../workbook/Cell";
import type { FormTable } from "../tables";
import { alignActivities } from "./alignActivities";
import type { FormFacts } from "./FormFacts";
import { identities } from "./identities";
import { matchRows } from "./matchRows";
import { isNoFact } from "./sameFact";

/** Tables whose words are of one project alone. */
const telling: readonly FormTable[] = ["activities", "metas", "schedule", "evidence", "budget"];

/** The share of the smaller project's rows that the other one has too, 0 to 1. */
function sharedRows(a: FormFacts, b: FormFacts): number {
  const counts = telling.map((table) => {
    const [left, right] = [a.tables[table], b.tables[table]];
    return { shared: matchRows(left, right, identities[table]).size, of: Math.min(left.length, right.length) };
  });
  const of = counts.reduce((sum, one) => sum + one.of, 0);
  return of === 0 ? 0 : counts.reduce((sum, one) => sum + one.shared, 0) / of;
}

/** Whether two names can be of one project; a missing name says nothing against it. */
export function isSameName(own: Cell, said: Cell): boolean {
  return isNoFact(own) || isNoFact(said) || similarity(String(own), String(said)) >= DRIFT;
}

/** Whether a form is of the project that the workbook holds: it bears its name, or most of its rows. */
export function isSameProject(book: FormFacts, form: FormFacts): boolean {
  const isNamedSo = isSameName(book.fields.name ?? "", form.fields.name ?? "");
  return isNamedSo || sharedRows(book, alignActivities(form, book)) > 0.5;
}

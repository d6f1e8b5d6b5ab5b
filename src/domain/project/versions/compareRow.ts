import type { Cell } from "../../workbook/Cell";
import type { Author } from "./FormChange";
import type { Facts } from "./FormFacts";
import type { Versions } from "./matchVersions";
import { isNoFact, sameFact } from "./sameFact";

/** What becomes of one fact: nothing, kept as the person has it, or asked for. */
type FactState = "same" | "kept" | Exclude<Author, "formula" | "book">;

/** Compares one fact in workbook, new form and last import; `old` is undefined where nobody remembers it. */
function compareFact({ book, form, old }: Versions<Cell>): FactState {
  if (sameFact(book, form)) return "same";
  // A form has no word for what the planner fills in later: responsible, targets, state of an evidence.
  if (old === undefined) return isNoFact(form) ? "kept" : isNoFact(book) ? "form" : "unknown";
  if (sameFact(old, form)) return "kept";
  return sameFact(old, book) ? "form" : "both";
}

/** A fact that two versions of a row do not share. */
interface ChangedFact extends Versions<Cell> {
  readonly field: string;
  readonly state: FactState;
}

/** The facts of a row that the workbook and the form do not share. */
export function compareRow(rows: Versions<Facts>, skipped: readonly string[]): readonly ChangedFact[] {
  return Object.keys({ ...rows.form, ...rows.book }).flatMap((field): readonly ChangedFact[] => {
    if (skipped.includes(field)) return [];
    const fact = {
      book: rows.book[field] ?? "",
      form: rows.form[field] ?? "",
      old: rows.old && (rows.old[field] ?? ""),
    };
    const state = compareFact(fact);
    return state === "same" ? [] : [{ field, state, ...fact }];
  });
}

/** Whether two versions of a row say the same in all that the second one says. */
export function sameRow(a: Facts, b: Facts, skipped: readonly string[]): boolean {
  return Object.entries(b).every(([field, fact]) => skipped.includes(field) || sameFact(a[field] ?? "", fact));
}

/** Who changed a fact that a person can choose; none where the form says nothing, as of who is responsible. */
export function authorOf({ state, form, old }: ChangedFact): Author | undefined {
  if (state === "same") return undefined;
  if (state !== "kept") return state;
  return isNoFact(form) && isNoFact(old) ? undefined : "book";
}

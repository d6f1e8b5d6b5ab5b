import { type FormTable, formTables } from "../tables";
import { compareRow } from "./compareRow";
import type { FormChange } from "./FormChange";
import type { FormFacts } from "./FormFacts";

/** A catalogue belongs to no single project. */
const catalogue: FormTable = "pidm";

/** The changes that put a form in the place of another project: every fact of the form, all of its rows, none of the old ones. */
export function replaceAll(book: FormFacts, form: FormFacts): readonly FormChange[] {
  const facts = compareRow({ book: book.fields, form: form.fields, old: undefined }, []);
  const fields = facts.flatMap(({ field, state, book: own, form: said }): readonly FormChange[] =>
    state === "same" ? [] : [{ kind: "field", id: field, by: "unknown", table: "ficha", field, book: own, form: said }],
  );
  const rows = formTables.flatMap((table): readonly FormChange[] => {
    const known = new Set(table === catalogue ? book.tables.pidm.map(({ code }) => code) : []);
    const removed = table === catalogue ? [] : book.tables[table];
    const added = form.tables[table].filter(({ code }) => code === undefined || !known.has(code));
    return [
      ...removed.map(
        (facts, index): FormChange => ({
          kind: "removed",
          id: `${table} ${index}`,
          by: "unknown",
          table,
          index,
          facts,
        }),
      ),
      ...added.map(
        (facts, index): FormChange => ({ kind: "added", id: `${table} +${index}`, by: "unknown", table, facts }),
      ),
    ];
  });
  return [...fields, ...rows];
}

import { pidmKey } from "../../pidm/pidmKey";
import { shippedPidm } from "../../pidm/shippedPidm";
import { formTables } from "../tables";
import { alignActivities } from "./alignActivities";
import { authorOf, compareRow } from "./compareRow";
import { compareTable, idOf } from "./compareTable";
import type { FormChange, FormComparison } from "./FormChange";
import type { Facts, FormFacts } from "./FormFacts";
import type { Versions } from "./matchVersions";

/** The entries of the catalogue that a form brings: those that its metas name, and those that the add-in does not ship. */
function ownEntries({ tables }: FormFacts): readonly Facts[] {
  const used = new Set(tables.metas.map(({ pidm = "" }) => pidmKey(pidm)));
  const shipped = new Map(shippedPidm.map((entry) => [pidmKey(entry.code), entry.text]));
  return tables.pidm.filter(({ code = "", text }) => {
    const key = pidmKey(code);
    return used.has(key) || shipped.get(key) !== text;
  });
}

function withOwnEntries(form: FormFacts): FormFacts {
  return { ...form, tables: { ...form.tables, pidm: ownEntries(form) } };
}

function compareFields({ book, form, old }: Versions<FormFacts>): readonly ReturnType<typeof compareRow>[number][] {
  return compareRow({ book: book.fields, form: form.fields, old: old?.fields }, []);
}

/** Two rows that say the same have the same id: each bears its number. */
function tellApart(changes: readonly FormChange[]): readonly FormChange[] {
  const seen = new Map<string, number>();
  return changes.map((change) => {
    const before = seen.get(change.id) ?? 0;
    seen.set(change.id, before + 1);
    return before === 0 ? change : { ...change, id: `${change.id} ${before + 1}` };
  });
}

function describeField(fact: ReturnType<typeof compareFields>[number]): readonly FormChange[] {
  const by = authorOf(fact);
  if (by === undefined) return [];
  const { field, book, form, old } = fact;
  const known = old === undefined ? {} : { old };
  return [{ kind: "field", id: idOf("ficha", field, book, form), by, table: "ficha", field, book, form, ...known }];
}

/**
 * What a new version of the form changes in a workbook, field by field and row by row. With the facts of the last import
 * (`old`) it tells the form's changes from the person's; without them every difference is a question.
 */
export function compareProjects(book: FormFacts, newForm: FormFacts, last?: FormFacts): FormComparison {
  const old = last === undefined ? undefined : withOwnEntries(alignActivities(last, book));
  const aligned = alignActivities(newForm, ...(old === undefined ? [] : [old]), book);
  const form = withOwnEntries(aligned);
  const facts = compareFields({ book, form, old });
  const fields = facts.flatMap(describeField);
  const tables = formTables.map((table) =>
    compareTable(table, { book: book.tables[table], form: form.tables[table], old: old?.tables[table] }),
  );
  const asked = fields.filter(({ by }) => by !== "book");
  const all = tellApart([
    ...asked,
    ...tables.flatMap(({ changes }) => changes),
    ...fields.filter(({ by }) => by === "book"),
    ...tables.flatMap(({ differing }) => differing),
  ]);
  return {
    changes: all.filter(({ by }) => by !== "book"),
    differing: all.filter(({ by }) => by === "book"),
    kept: facts.length - asked.length + tables.reduce((sum, { kept }) => sum + kept, 0),
    remembers: last !== undefined,
    aligned,
  };
}

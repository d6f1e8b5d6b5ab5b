import { byKey } from "../project/byKey";
import type { Facts } from "../project/versions/FormFacts";
import { matchVersions } from "../project/versions/matchVersions";
import { sameFact } from "../project/versions/sameFact";
import { type ReturnInput, versionsOf } from "./compareReturn";
import { type FilledTable, filledTables } from "./copyTables";
import type { SentCopy } from "./SentCopy";

/** Columns that bear, or name, a number that a copy and the workbook may give otherwise. */
const numbers: Readonly<Partial<Record<FilledTable, string>>> = {
  risks: "number",
  actors: "number",
  impacts: "risk",
  controls: "risk",
};

function withNumberOf(table: FilledTable, facts: Facts, row: Facts): Facts {
  const field = numbers[table];
  return field === undefined ? facts : { ...facts, [field]: row[field] ?? "" };
}

/** A fact of a row that is in the workbook now is what the municipality said where that was taken, else what it said before. */
function agreed(book: Facts, form: Facts, old: Facts = {}): Facts {
  const fields = Object.keys({ ...old, ...form });
  const factOf = (field: string) => {
    const [here, there] = [book[field] ?? "", form[field] ?? ""];
    return sameFact(here, there) ? there : (old[field] ?? "");
  };
  return Object.fromEntries(fields.map((field) => [field, factOf(field)]));
}

/**
 * What the next return of a copy is compared with: what was sent, with all that the workbook took of this return (`ours` is
 * the workbook after it), under the numbers of the copy. What was not taken is asked, or refused, again.
 */
export function rememberReturn(input: ReturnInput & { readonly base: SentCopy }): SentCopy["rows"] {
  const { claimed, book, form, old } = versionsOf(input);
  const { base, returned } = input;
  return byKey(filledTables, (table) => {
    const before = base.rows[table];
    if (returned.tables[table] === undefined) return before;
    const rows = { book: book[table], form: form[table], old: old?.[table] };
    return matchVersions(table, rows).flatMap(
      ({ book: at = -1, form: there = -1, old: sent = -1 }): readonly Facts[] => {
        const [ours, theirs] = [rows.book[at], rows.form[there]];
        if (ours !== undefined && theirs !== undefined)
          return [
            withNumberOf(table, agreed(ours, theirs, rows.old?.[sent]), claimed.rows[table][there]?.facts ?? theirs),
          ];
        return ours === undefined && theirs === undefined ? [] : [before[sent] ?? []].flat();
      },
    );
  });
}

import type { Facts } from "./FormFacts";
import { type ComparedTable, identities } from "./identities";
import { matchRows } from "./matchRows";

/** A row in up to three versions, by its index in each. */
export interface RowVersions {
  readonly book?: number | undefined;
  readonly form?: number | undefined;
  readonly old?: number | undefined;
}

export interface Versions<T> {
  readonly book: T;
  readonly form: T;
  /** Undefined where the workbook does not remember what was imported. */
  readonly old: T | undefined;
}

function pick(rows: readonly Facts[], indexes: readonly number[]): readonly Facts[] {
  return indexes.map((index) => rows[index] ?? {});
}

/** Rows that the last import does not know: typed by the person, new in the form, or both. */
function matchNew(table: ComparedTable, { book, form }: Versions<readonly Facts[]>, open: Versions<readonly number[]>) {
  const passes = identities[table].filter(({ onlyKnown }) => onlyKnown === undefined);
  const pairs = matchRows(pick(book, open.book), pick(form, open.form), passes);
  return new Map([...pairs].map(([left, right]) => [open.book[left] ?? 0, open.form[right] ?? 0]));
}

/** Joins the rows of a table in workbook, new form and last import; those of the workbook first, in their order. */
export function matchVersions(table: ComparedTable, rows: Versions<readonly Facts[]>): readonly RowVersions[] {
  const passes = identities[table];
  const old = rows.old ?? [];
  const toBook = matchRows(old, rows.book, passes);
  const toForm = matchRows(old, rows.form, passes);
  const oldOf = new Map([...toBook].map(([from, to]) => [to, from]));
  const known = new Set(toForm.values());
  const typed = [...rows.book.keys()].filter((index) => !oldOf.has(index));
  const fresh = [...rows.form.keys()].filter((index) => !known.has(index));
  const both = matchNew(table, rows, { book: typed, form: fresh, old: undefined });
  const inBook = [...rows.book.keys()].map((book): RowVersions => {
    const before = oldOf.get(book);
    const form = before === undefined ? both.get(book) : toForm.get(before);
    return { book, form, old: before };
  });
  const taken = new Set(both.values());
  const deleted = [...old.keys()].filter((index) => !toBook.has(index));
  return [
    ...inBook,
    ...deleted.map((index): RowVersions => ({ old: index, form: toForm.get(index) })),
    ...fresh.filter((index) => !taken.has(index)).map((form): RowVersions => ({ form })),
  ];
}

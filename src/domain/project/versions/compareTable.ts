import { numberKey } from "../../metas/numberKey";
import type { Cell } from "../../workbook/Cell";
import { authorOf, compareRow, sameRow } from "./compareRow";
import type { FormChange, Renumbered } from "./FormChange";
import type { Facts } from "./FormFacts";
import type { ComparedTable } from "./identities";
import { matchVersions, type RowVersions, type Versions } from "./matchVersions";

/** What a table has to ask, and how many facts and rows stay as the person has them. */
interface TableChanges<T extends ComparedTable> {
  readonly changes: readonly FormChange<T>[];
  readonly differing: readonly FormChange<T>[];
  readonly kept: number;
}

const nothing: TableChanges<never> = { changes: [], differing: [], kept: 0 };

type Rows = Versions<readonly Facts[]>;

/** The number that only says where a row stands among the others. */
const places: Readonly<Partial<Record<ComparedTable, string>>> = { texts: "order", schedule: "number" };

/** An activity bears the number of the workbook: alignActivities has seen to that. */
function skippedIn(table: ComparedTable): readonly string[] {
  const place = table === "activities" ? "number" : places[table];
  return place === undefined ? [] : [place];
}

/** A catalogue is more than the codes of one form. */
const catalogue: ComparedTable = "pidm";

export function idOf(...parts: readonly unknown[]): string {
  return JSON.stringify(parts);
}

/** Facts of a row that is there in workbook and form. */
function changedFacts<T extends ComparedTable>(
  table: T,
  rows: Versions<Facts>,
  { book: index = 0, form: formRow = 0 }: RowVersions,
): TableChanges<T> {
  const facts = compareRow(rows, skippedIn(table));
  const told = facts.flatMap((fact): readonly FormChange<T>[] => {
    const by = authorOf(fact);
    if (by === undefined) return [];
    const { field, book, form, old } = fact;
    const known = old === undefined ? {} : { old };
    const id = idOf(table, "field", field, rows.book, form);
    return [{ kind: "field", id, by, table, field, row: { index, facts: rows.book }, formRow, book, form, ...known }];
  });
  const changes = told.filter(({ by }) => by !== "book");
  return { changes, differing: told.filter(({ by }) => by === "book"), kept: facts.length - changes.length };
}

/** A row that only the workbook has: the form dropped it, or the person typed it. */
function withoutForm<T extends ComparedTable>(
  table: T,
  rows: Rows,
  book: Facts,
  { book: index = 0, old: at = -1 }: RowVersions,
): TableChanges<T> {
  if (table === catalogue) return nothing;
  const old = rows.old?.[at];
  if (old === undefined && rows.old !== undefined) return { ...nothing, kept: 1 };
  const by = old === undefined ? "unknown" : sameRow(book, withoutBlank(old), skippedIn(table)) ? "form" : "both";
  return {
    ...nothing,
    changes: [{ kind: "removed", id: idOf(table, "removed", book), by, table, index, facts: book }],
  };
}

function withoutBlank(row: Facts): Facts {
  return Object.fromEntries(Object.entries(row).filter(([, fact]) => fact !== ""));
}

/** A row that only the form has: it is new, or the person deleted it. */
function withoutBook<T extends ComparedTable>(
  table: T,
  form: Facts,
  old: Facts | undefined,
  formRow: number,
): TableChanges<T> {
  const isDeleted = old !== undefined && sameRow(old, form, skippedIn(table));
  const by = isDeleted ? "book" : old === undefined ? "form" : "both";
  const change: FormChange<T> = { kind: "added", id: idOf(table, "added", form), by, table, formRow, facts: form };
  return isDeleted ? { changes: [], differing: [change], kept: 1 } : { ...nothing, changes: [change] };
}

type SomeVersions = { readonly [K in keyof Versions<Facts>]: Facts | undefined };

/** A row as each version has it. */
function pick(rows: Rows, { book = -1, form = -1, old = -1 }: RowVersions): SomeVersions {
  return { book: rows.book[book], form: rows.form[form], old: rows.old?.[old] };
}

function compareOne<T extends ComparedTable>(table: T, rows: Rows, at: RowVersions): TableChanges<T> {
  const { book, form, old } = pick(rows, at);
  if (book !== undefined && form !== undefined) return changedFacts(table, { book, form, old }, at);
  if (book !== undefined) return withoutForm(table, rows, book, at);
  return form === undefined ? nothing : withoutBook(table, form, old, at.form ?? 0);
}

type Moved = Renumbered["rows"][number];

function sameNumber(a: Cell, b: Cell): boolean {
  return numberKey(a) === numberKey(b);
}

/** The new number of a row that the form numbers otherwise than before, and that bears its old number in the workbook. */
function movedRow(field: string, { book, form, old }: SomeVersions, index: number): readonly Moved[] {
  if (book === undefined || form === undefined) return [];
  const [from, to] = [book[field] ?? "", form[field] ?? ""];
  const isOurs = old === undefined || sameNumber(old[field] ?? "", from);
  return sameNumber(from, to) || !isOurs ? [] : [{ index, from, to }];
}

function renumbered<T extends ComparedTable>(
  table: T,
  rows: Rows,
  matched: readonly RowVersions[],
): readonly FormChange<T>[] {
  const field = places[table];
  if (field === undefined) return [];
  const moved = matched.flatMap((at) => movedRow(field, pick(rows, at), at.book ?? 0));
  if (moved.length === 0) return [];
  const named = moved.map(({ index, to }) => [rows.book[index]?.text ?? "", to]);
  return [{ kind: "renumbered", id: idOf(table, "renumbered", named), by: "form", table, field, rows: moved }];
}

/** Compares the rows of one table in workbook, new form and last import. */
export function compareTable<T extends ComparedTable>(table: T, rows: Rows): TableChanges<T> {
  const matched = matchVersions(table, rows);
  const parts = matched.map((at) => compareOne(table, rows, at));
  return {
    changes: [...parts.flatMap(({ changes }) => changes), ...renumbered(table, rows, matched)],
    differing: parts.flatMap(({ differing }) => differing),
    kept: parts.reduce((sum, { kept }) => sum + kept, 0),
  };
}

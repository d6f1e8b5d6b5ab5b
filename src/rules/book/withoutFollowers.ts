import type { BookParts } from "../../domain/findings/BookParts";
import type { DecodedBook } from "../../domain/findings/BookSources";
import type { Draft } from "../../domain/findings/Finding";
import type { Ref } from "../../domain/findings/Place";
import type { TableKey } from "../../domain/project/tables";
import { dependsOn } from "./dependsOn";
import { emptyParts, emptyReferred } from "./emptyParts";

/** Columns that stand for one thing: without one of them the others prove nothing. */
const months = /^schedule\.month\d+$/;
const answers = /^impacts\.answer\d+$/;

function goneTables({ missing }: BookParts): readonly string[] {
  return missing.flatMap(({ kind, table }) => (kind === "table" && table !== undefined ? [table] : []));
}

function goneCells({ missing }: BookParts): readonly string[] {
  return missing.flatMap(({ kind, table, field }) => {
    if (kind === "column") return [`${table}.${field}`];
    return kind === "field" ? [`.${field}`] : [];
  });
}

/** The cells of «Ficha» that a project cannot be without. */
const needed = ["date", "vigencia", "name", "dependencia", "generalObjective"];
/** Named cells that the rules look at. */
const fields = [...needed, "startMonth", "declaredTotal", "budgetSum"];

/** Everything of the template that holds nothing: tables gone or empty, columns and named cells gone. */
function listGone(book: DecodedBook, tables: readonly TableKey[]): ReadonlySet<string> {
  const { sources } = book;
  const absent = [
    ...tables.filter((table) => sources.tables[table] === undefined),
    ...fields.filter((field) => sources.fields[field] === undefined).map((field) => `.${field}`),
  ];
  const empty = emptyParts(book).map((part) => (part === "declaredTotal" ? ".declaredTotal" : part));
  const emptied = book.parts.columns.emptied.map(({ key, field }) => `${key}.${field}`);
  return new Set([
    ...goneTables(book.parts),
    ...absent,
    ...empty,
    ...emptyReferred(book),
    ...emptied,
    ...goneCells(book.parts),
  ]);
}

function nameOf(ref: Ref): string {
  if ("section" in ref) return "";
  if ("table" in ref) return `${ref.table}.${ref.field ?? ""}`;
  return `.${ref.field}`;
}

function isFollower(draft: Draft, gone: ReadonlySet<string>, noMonths: boolean, noAnswers: boolean): boolean {
  if (draft.at.some((ref) => gone.has(nameOf(ref)))) return true;
  if (noMonths && draft.code.startsWith("schedule/") && draft.code !== "schedule/unknown-meta") return true;
  if (noAnswers && draft.code.startsWith("risk/im")) return true;
  return (dependsOn[draft.code] ?? []).some((source) => gone.has(source));
}

/** A sheet column of «Ficha» went with all its values and a column of the table under them: the table tells it. */
function lacksValues({ missing }: BookParts, drafts: readonly Draft[]): boolean {
  const isCut = missing.some(({ kind, table }) => kind === "column" && table === "texts");
  return isCut && drafts.filter(({ code }) => code === "form/missing-field").length >= needed.length;
}

/** The drafts without those that a missing sheet, table, column or named cell, or an empty table, brings about by itself. */
export function withoutFollowers(
  book: DecodedBook,
  drafts: readonly Draft[],
  tables: readonly TableKey[],
): readonly Draft[] {
  const gone = listGone(book, tables);
  if (gone.size === 0) return drafts;
  const names = [...gone];
  const [noMonths, noAnswers] = [names.some((name) => months.test(name)), names.some((name) => answers.test(name))];
  const lost = lacksValues(book.parts, drafts);
  return drafts.filter(
    (draft) => !(lost && draft.code === "form/missing-field") && !isFollower(draft, gone, noMonths, noAnswers),
  );
}

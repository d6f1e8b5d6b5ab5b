import { parseMoney } from "../domain/budget/parseMoney";
import type { FormTable } from "../domain/project/tables";
import type { BookComparison } from "../domain/project/versions/BookComparison";
import { type ChangeSort, type FormChange, sortOf } from "../domain/project/versions/FormChange";
import type { Facts } from "../domain/project/versions/FormFacts";
import type { Cell } from "../domain/workbook/Cell";
import type { Translated } from "./Catalog";
import type { newFormTexts } from "./es/newForm";
import { pesos } from "./format";
import { shorten } from "./shorten";

export type NewFormWords = Translated<typeof newFormTexts>;

/** A change in words: which row and column, and whose doing. */
export interface WordedChange {
  /** «Meta 1-2-5-3 · Indicador». */
  readonly title: string;
  /** Which row it is, where the change does not say it itself; "" else. */
  readonly about: string;
  /** Why it is a question; "" where it is none. */
  readonly why: string;
  /** What the form said before, where both changed. */
  readonly old?: string;
  /** The facts of a row that comes or goes. */
  readonly facts: readonly (readonly [heading: string, fact: string])[];
}

const money = new Set(["amount", "declaredTotal"]);

/** Whole pesos of a fact that is an amount. */
export function amountOf(field: string, fact: Cell): number | undefined {
  const read = money.has(field) ? parseMoney(fact) : undefined;
  return read?.ok === true && read.cents === 0 ? read.pesos : undefined;
}

/** A fact as people write it. */
export function showFact(field: string, fact: Cell, words: NewFormWords): string {
  const text = String(fact).trim();
  if (field === "months") return words.monthList(text === "" ? [] : text.split(" ").map(Number));
  if (text === "") return words.empty;
  if (field === "startMonth") return words.monthName(Number(fact));
  if (field === "date") return words.longDate(text);
  const amount = amountOf(field, fact);
  return amount === undefined ? text : pesos(amount);
}

/** What a person calls a row; `index` is its place in the workbook. */
function nameRow(table: FormTable, facts: Facts, index: number | undefined, { row }: NewFormWords): string {
  const text = (field: string) => String(facts[field] ?? "").trim();
  switch (table) {
    case "texts":
      return row.texts(text("section"), text("order"));
    case "activities":
      return row.activities(text("number"));
    case "pidm":
      return row.pidm(text("code"));
    case "schedule":
      return row.schedule(text("pidm"), text("number"));
    case "budget":
      return row.budget(index === undefined ? "" : String(index + 1));
    case "rubro":
      return row.rubro(text("producto"));
    default:
      return row[table](text("pidm"));
  }
}

/** The words that a row is known by. */
const mainFields = ["text", "object", "productoName"];

function aboutRow(facts: Facts, changed: string): string {
  const main = mainFields.find((field) => String(facts[field] ?? "").trim() !== "");
  return main === undefined || main === changed ? "" : shorten(String(facts[main]), 90);
}

function factsOf(
  table: FormTable,
  facts: Facts,
  { headings }: BookComparison,
  words: NewFormWords,
): WordedChange["facts"] {
  return Object.entries(facts)
    .filter(([, fact]) => String(fact).trim() !== "")
    .map(([field, fact]) => [headings[table][field] ?? words.months, showFact(field, fact, words)]);
}

function whyOf(change: FormChange, { why }: NewFormWords): string {
  if (change.by === "form") return "";
  if (change.kind === "added") return change.by === "book" ? why.addedBook : why.addedBoth;
  if (change.kind === "removed") return change.by === "both" ? why.removedBoth : why.removedUnknown;
  return why[change.by];
}

function contentOf(change: FormChange, comparison: BookComparison, words: NewFormWords): Omit<WordedChange, "why"> {
  if (change.kind === "renumbered")
    return { title: words.renumbered(change.rows.length), about: words.renumberedText, facts: [] };
  if (change.kind !== "field") {
    const index = change.kind === "removed" ? change.index : undefined;
    const title = nameRow(change.table, change.facts, index, words);
    return { title, about: "", facts: factsOf(change.table, change.facts, comparison, words) };
  }
  const { table, field, row, old } = change;
  const heading = comparison.headings[table][field] ?? words.months;
  const name = row === undefined || table === "ficha" ? "" : `${nameRow(table, row.facts, row.index, words)} · `;
  const before = change.by === "both" && old !== undefined ? { old: showFact(field, old, words) } : {};
  const about = row === undefined ? "" : aboutRow(row.facts, field);
  return { title: `${name}${heading}`, about, facts: [], ...before };
}

/** A change in words, without what the workbook has and what the form says. */
export function describeChange(change: FormChange, comparison: BookComparison, words: NewFormWords): WordedChange {
  return { ...contentOf(change, comparison, words), why: whyOf(change, words) };
}

/** The changes by the names of their sheets, in the order of the sheets. */
export function groupBySheet(comparison: BookComparison): ReadonlyMap<string, readonly FormChange[]> {
  const groups = new Map<string, FormChange[]>();
  for (const change of comparison.changes) {
    const sheet = comparison.places.get(change.id)?.sheet ?? comparison.sheets[change.table];
    const group = groups.get(sheet) ?? [];
    group.push(change);
    groups.set(sheet, group);
  }
  return groups;
}

/** «12 cambios: 9 solo en el formato…», or that nothing changed. */
export function countChanges({ changes, differing }: BookComparison, words: NewFormWords): string {
  const of = (wanted: ChangeSort) => changes.filter((change) => sortOf(change) === wanted).length;
  if (changes.length === 0) return differing.length > 0 ? words.noneNew : words.none;
  const counts = { form: of("form"), added: of("added"), removed: of("removed"), conflict: of("conflict") };
  return words.counts(changes.length, counts);
}

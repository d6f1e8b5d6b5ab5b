import type { BookSheet, SheetChange } from "../Book";
import { tellOfSheet } from "../events";
import type { Host } from "../Host";
import { refuse } from "../protocol/HostFailure";
import { loseTableIn } from "../rules/loseTables";
import { loseSheetIn, renameSheetIn } from "../rules/sheetMentions";
import { asOneOf, sheetById } from "./access";
import { rewriteFormulas } from "./rewrite";
import { rewriteRules } from "./rewriteRules";
import { shiftCharts } from "./shiftRules";

const visibilities = ["Visible", "Hidden", "VeryHidden"] as const;

export function visibilityOf(host: Host, sheet: string): (typeof visibilities)[number] {
  if (!sheetById(host, sheet).hidden) return "Visible";
  return host.state.veryHidden.has(sheet) ? "VeryHidden" : "Hidden";
}

/** A workbook shows at least one sheet. */
function assertNotLast(host: Host, sheet: string): void {
  const isOnly = host.book.sheets().every((one) => one.hidden || one.id === sheet);
  if (isOnly) refuse("InvalidOperation", "A workbook needs a visible sheet.");
}

export function setVisibility(host: Host, sheet: string, value: unknown): void {
  const visibility = asOneOf(value, visibilities, "visibility");
  if (visibility !== "Visible") assertNotLast(host, sheet);
  if (visibility === "VeryHidden") host.state.veryHidden.add(sheet);
  else host.state.veryHidden.delete(sheet);
  host.book.setHidden(sheet, visibility !== "Visible");
}

/** Before a sheet goes: formulas of other sheets and names that lead to it or to its tables lead nowhere. */
function loseSheet(host: Host, { id, name: gone }: BookSheet): void {
  const tables = host.book.tables().filter(({ sheet }) => sheet === id);
  const lose = (formula: string) =>
    tables.reduce((text, { name }) => loseTableIn(text, name), loseSheetIn(formula, gone));
  rewriteFormulas(host, (formula, { sheet }) => (sheet === gone ? formula : lose(formula)));
  rewriteRules(host, (formula, home) => (home === gone ? formula : lose(formula)));
}

/** Formulas of rules that a loss changed, by their sheet and what they became. */
export type LostRules = ReadonlyMap<string, string>;

const ruleKey = (home: string, formula: string) => `${home}\n${formula}`;

/** Rules that lead to a sheet that is gone lead nowhere. */
export function loseRules(host: Host, name: string): LostRules {
  const lost = new Map<string, string>();
  rewriteRules(host, (formula, home) => {
    const changed = loseSheetIn(formula, name);
    if (changed !== formula) lost.set(ruleKey(home, changed), formula);
    return changed;
  });
  return lost;
}

/** Rules lead again to a sheet that Ctrl+Z brought back. */
export function restoreRules(host: Host, lost: LostRules): void {
  rewriteRules(host, (formula, home) => lost.get(ruleKey(home, formula)) ?? formula);
}

/** Rules and charts go on with a sheet that is called otherwise. */
export function followName(host: Host, change: SheetChange): void {
  if (change.kind !== "NameChanged") return;
  const rename = (formula: string) => renameSheetIn(formula, change.before, change.after);
  rewriteRules(host, rename);
  shiftCharts(host, rename);
}

/** What Excel keeps of a sheet beside its cells goes with it: comments, names of its own, settings. */
function forgetSheet({ book, state }: Host, sheet: string): void {
  const { charts, pages, protection, links, outlines, cellStyles, sheetProperties } = state;
  for (const kept of [charts, pages, protection, links, outlines, cellStyles, sheetProperties]) kept.delete(sheet);
  for (const list of [state.comments, state.bindings] as { readonly sheet: string }[][])
    list.splice(0, list.length, ...list.filter((one) => one.sheet !== sheet));
  for (const name of book.names()) if (name.sheet === sheet) book.deleteName(name.name);
}

/** Takes a sheet away with its tables, charts and settings. */
export function deleteSheet(host: Host, sheet: string): void {
  const { book } = host;
  const known = sheetById(host, sheet);
  const { name } = known;
  if (visibilityOf(host, sheet) === "VeryHidden") refuse("InvalidOperation", `«${name}» is very hidden.`);
  assertNotLast(host, sheet);
  loseSheet(host, known);
  for (const table of book.tables()) if (table.sheet === sheet) book.deleteTable(table.id);
  book.deleteSheet(sheet);
  loseRules(host, name);
  tellOfSheet(host, "Deleted", sheet, { source: "Local" });
  forgetSheet(host, sheet);
}

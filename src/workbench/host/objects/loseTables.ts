import type { BookTable } from "../Book";
import type { Host } from "../Host";
import { loseColumnsIn, loseTableIn } from "../rules/loseTables";
import { headersOf } from "./headers";
import { rewriteFormulas } from "./rewrite";
import { rewriteRules } from "./rewriteRules";

/** Before a table goes with its cells: formulas, names and rules that speak of it lead nowhere, and stay so. */
export function loseTable(host: Host, { name }: BookTable): void {
  rewriteFormulas(host, (formula, { own }) => (own === name ? formula : loseTableIn(formula, name)));
  rewriteRules(host, (formula) => loseTableIn(formula, name));
}

/** Before columns of a table go: what speaks of them leads nowhere, and a run of columns shrinks. */
export function loseColumns(host: Host, table: BookTable, gone: readonly string[]): void {
  if (gone.length === 0) return;
  const small = new Set(gone.map((title) => title.toLowerCase()));
  const lost = {
    table: table.name,
    titles: headersOf(host, table),
    gone: (title: string) => small.has(title.toLowerCase()),
  };
  rewriteFormulas(host, (formula, { own }) => loseColumnsIn(formula, lost, own));
}

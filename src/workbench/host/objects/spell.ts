import { remember } from "../../../domain/text/remember";
import type { BookTable } from "../Book";
import type { Host } from "../Host";
import { formulaSpeller } from "../rules/spellFormula";
import { headersOf } from "./headers";

/** Spells formulas as Excel keeps them; `around` is the table in which they stand. */
export function spellerOf(host: Host, around?: BookTable): (formula: string) => string {
  const headers = remember((name: string) => {
    const table = name === "" ? around : host.book.tables().find((one) => one.name.toLowerCase() === name);
    return table === undefined ? [] : headersOf(host, table);
  });
  return remember(formulaSpeller(host.book, (table) => headers((table ?? "").toLowerCase())));
}

import { printForPerson } from "../../../domain/formula/printForPerson";
import { readForPerson } from "../../../domain/formula/readForPerson";
import { formulaWords } from "../../../i18n/es/formulaWords";
import type { HostSettings } from "../Host";

type Locale = HostSettings["locale"];

/** A formula as the Excel of the person shows it. */
export function showLocal(formula: string, locale: Locale): string {
  return locale === "es-CO" ? printForPerson(formula, formulaWords) : formula;
}

/** A formula that a person typed, in English with commas; undefined for one that their Excel would not take. */
export function readLocal(formula: string, locale: Locale): string | undefined {
  return locale === "es-CO" ? readForPerson(formula, formulaWords) : formula;
}

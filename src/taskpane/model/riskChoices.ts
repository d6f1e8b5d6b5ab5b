import { sameWord } from "../../domain/risk/words";
import { riesgos } from "../../layouts/risk/riesgos";

/** What the drop-down of a column of «Riesgos» offers. */
export function riskChoices(key: string): readonly string[] {
  const validation = riesgos.table.columns.find((column) => column.key === key)?.validation;
  return validation?.kind === "list" ? validation.values : [];
}

/** The choice that a cell holds, whatever its capitals; a word of no choice stays as it is. */
export function chosenOf(choices: readonly string[], value: string): string {
  return choices.find((choice) => sameWord(value, choice)) ?? value;
}

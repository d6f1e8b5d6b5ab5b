import { trimEndWhile } from "./trimEnd";

function isPunctuation(character: string): boolean {
  return " .,;:!?…".includes(character);
}

/** The text as rules compare it: no accents, lower case, single spaces, no punctuation at its end. */
export function normalizeText(text: string): string {
  // Plain letters need no decomposition, and this runs for every line of every table.
  const bare = /^[ -~]*$/.test(text) ? text : text.normalize("NFD").replace(/\p{M}/gu, "");
  return trimEndWhile(bare.toLowerCase().replace(/[\s\u200b\ufeff]+/g, " "), isPunctuation).trim();
}

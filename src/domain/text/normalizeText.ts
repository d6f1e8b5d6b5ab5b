import { rememberLast } from "../formula/cache";
import { trimEndWhile } from "./trimEnd";

/** Characters of the texts that are remembered: headings, labels and words of lists are asked for again and again. */
const remembered = 200_000;

function isPunctuation(character: string): boolean {
  return " .,;:!?…".includes(character);
}

function normalize(text: string): string {
  // Plain letters need no decomposition, and this runs for every line of every table.
  const bare = /^[ -~]*$/.test(text) ? text : text.normalize("NFD").replace(/\p{M}/gu, "");
  return trimEndWhile(bare.toLowerCase().replace(/[\s\u200b\ufeff]+/g, " "), isPunctuation).trim();
}

/** The text as rules compare it: no accents, lower case, single spaces, no punctuation at its end. */
export const normalizeText = rememberLast(remembered, normalize);

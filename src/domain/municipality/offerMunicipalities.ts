import type { RecordOf } from "../project/Record";
import { normalizeText } from "../text/normalizeText";
import { similarity } from "../text/similarity";
import { matchMunicipalities } from "./matchMunicipalities";

type Entry = RecordOf<"municipalities">;

/** Shorter texts begin hundreds of names. */
const fewest = 3;

/** A person chooses among what is offered: two letters in the wrong order are alike enough. */
const alike = 0.6;

/**
 * What is offered while a name or code is typed, the likeliest first: of exactly this name (homonyms stand side by side),
 * with a word that begins so, or of a name that it may be, damaged.
 */
export function offerMunicipalities(text: string, list: readonly Entry[], most = 8): readonly Entry[] {
  const wanted = normalizeText(text);
  if (wanted.length < fewest) return [];
  const { exact, entries } = matchMunicipalities(text, list, alike);
  const begun = list.filter(({ name }) => ` ${normalizeText(name)}`.includes(` ${wanted}`));
  const damaged = entries.toSorted((a, b) => similarity(b.name, text) - similarity(a.name, text));
  return [...new Set(exact ? [...entries, ...begun] : [...begun, ...damaged])].slice(0, most);
}

import { distance } from "fastest-levenshtein";
import { groupBy } from "../project/byKey";
import { buildAlikeIndex } from "./alikeTexts";
import { MOST_COMPARISONS } from "./matchTexts";
import { normalizeText } from "./normalizeText";

/** For each text the first one that it is alike to, directly or over others in between. */
function joinAlike(texts: readonly string[]): readonly number[] {
  let comparisons = 0;
  const index = buildAlikeIndex(texts, (a, b) => {
    comparisons += 1;
    return distance(a, b);
  });
  const first = [...texts.keys()];
  for (const [at, text] of texts.entries()) {
    if (comparisons > MOST_COMPARISONS) break;
    const own = first[at] ?? at;
    const joined = new Set([own, ...index.all(text).map((alike) => first[alike.index] ?? own)]);
    const least = Math.min(...joined);
    for (const [other, group] of first.entries()) if (joined.has(group)) first[other] = least;
  }
  return first;
}

/** Groups of texts that say the same, or nearly, by their indices in the order of the texts; a blank one is in none. */
export function groupAlike(texts: readonly string[]): readonly (readonly number[])[] {
  const normalized = texts.map(normalizeText);
  const filled = [...normalized.keys()].filter((index) => normalized[index] !== "");
  const equal = [...groupBy(filled, (index) => normalized[index] ?? "")];
  const first = joinAlike(equal.map(([text]) => text));
  const joined = groupBy([...equal.keys()], (at) => String(first[at]));
  return [...joined.values()].map((members) => members.flatMap((at) => equal[at]?.[1] ?? []).toSorted((a, b) => a - b));
}

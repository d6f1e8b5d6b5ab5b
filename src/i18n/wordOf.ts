import type { Finding } from "../domain/findings/Finding";
import type { FindingCode } from "../domain/findings/FindingParams";
import type { FindingWords, WordsFor } from "./FindingWords";

/** The sentence of a thing of one of several kinds, each worded for its own. */
export function wordOf<T extends { readonly kind: string }>(
  one: T,
  words: { readonly [K in T["kind"]]: (one: Extract<T, { readonly kind: K }>) => string },
): string {
  // The compiler cannot follow that a word takes the thing of its own kind.
  return (words[one.kind as T["kind"]] as (one: T) => string)(one);
}

/** The words of a finding. */
export function wordsOf(finding: Finding, words: WordsFor<FindingCode>): FindingWords<Finding["params"]> {
  // The compiler cannot follow that words and params belong to the same code.
  return words[finding.code] as FindingWords<Finding["params"]>;
}

/** The sentence of a finding. */
export function messageOf(finding: Finding, words: WordsFor<FindingCode>): string {
  return wordsOf(finding, words).message(finding.params);
}

import type { Finding } from "../domain/findings/Finding";
import type { FindingCode, FindingParams } from "../domain/findings/FindingParams";

/** The words of one finding code: its name, one sentence, why it matters, the norm with its source, how to correct it. */
export interface FindingWords<P> {
  /** The name of the rule, in the guide and in «Hallazgos». */
  readonly title: string;
  /** What several of them are, after their number: «8 redacciones distintas». */
  readonly several?: string;
  readonly message: (params: P) => string;
  readonly why: string;
  readonly norm: string;
  readonly how: string;
}

/** Words for a family of codes, such as `WordsFor<keyof BudgetFindings>`. */
export type WordsFor<C extends FindingCode> = { readonly [K in C]: FindingWords<FindingParams[K]> };

/** The words of a finding in a language. */
export function wordsOf(finding: Finding, words: WordsFor<FindingCode>): FindingWords<Finding["params"]> {
  // The compiler cannot follow that words and params belong to the same code.
  return words[finding.code] as FindingWords<Finding["params"]>;
}

/** The sentence of a finding in a language. */
export function messageOf(finding: Finding, words: WordsFor<FindingCode>): string {
  return wordsOf(finding, words).message(finding.params);
}

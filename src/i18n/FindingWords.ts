import type { FindingCode, FindingParams } from "../domain/findings/FindingParams";

/** The words of one finding code: one sentence, why it matters, the norm with its source, how to correct it. */
export interface FindingWords<P> {
  readonly message: (params: P) => string;
  readonly why: string;
  readonly norm: string;
  readonly how: string;
}

/** Words for a family of codes, such as `WordsFor<keyof BudgetFindings>`. */
export type WordsFor<C extends FindingCode> = { readonly [K in C]: FindingWords<FindingParams[K]> };

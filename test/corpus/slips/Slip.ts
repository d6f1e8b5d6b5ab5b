import type { CorpusSheet } from "../sheet/CorpusSheet";

export type SlipKind =
  | "wrong digit in a typed total"
  | "wrong digit in a line"
  | "lost zero"
  | "line left out"
  | "sum overwritten"
  | "formula overwritten"
  | "line counted twice";

/** One mistake in a right sheet, with the one honest reading of it. */
export interface Slip {
  readonly kind: SlipKind;
  readonly sheet: CorpusSheet;
  /** The cell that was spoiled. */
  readonly cell: string;
  /** A finding at any of these says it. */
  readonly right: ReadonlySet<string>;
  /** Totals of totals that no longer add up because of it: true too, but a second finding of one slip. */
  readonly follows: ReadonlySet<string>;
}

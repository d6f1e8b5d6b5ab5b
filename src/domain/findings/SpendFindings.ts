import type { DocumentKind } from "../year/words";

/** A step of the chain: what may be spent, from the line of the budget to the payment. */
export type SpendStep = "line" | DocumentKind;

/** Params of the rules on the documents of the budget (worded in src/i18n/es/findings/spend.ts). Values in pesos. */
export interface SpendFindings {
  /** `expected` is the line that is the same but for spaces or a full stop. */
  "spend/unknown-line": { readonly found: string; readonly expected?: string };
  /** `expected` is the kind that is the same but for accents, spaces or plural. */
  "spend/unknown-kind": { readonly found: string; readonly expected?: string };
  /** `value` is what a text says. */
  "spend/not-a-number": { readonly found: string; readonly value?: number };
  /** `row` is the «Renglón»; what its documents of `lower` add up to is more than `upper` leaves. */
  "spend/chain": {
    readonly row: string;
    readonly object: string;
    readonly upper: SpendStep;
    readonly lower: DocumentKind;
    readonly upperValue: number;
    readonly lowerValue: number;
  };
  "spend/reversal-unlinked": { readonly document: string; readonly refersTo: string };
  /** `reversed` is positive. */
  "spend/reversal-exceeds": { readonly document: string; readonly value: number; readonly reversed: number };
  "spend/refers-missing": { readonly document: string; readonly refersTo: string };
  /** `sameAs` is the data row of the other one, from 1. */
  "spend/duplicate": {
    readonly kind: DocumentKind;
    readonly document: string;
    readonly sameAs: number;
    readonly sameValue: boolean;
  };
  /** ISO date; `after` where it comes later than the vigencia. */
  "spend/outside-vigencia": {
    readonly date: string;
    readonly vigencia: number;
    readonly kind?: DocumentKind;
    readonly after: boolean;
  };
  "spend/bad-date": { readonly found: string };
  /** `missing` of `lines` have no number. */
  "spend/line-number": { readonly missing: number; readonly lines: number; readonly repeated: readonly string[] };
}

/** Whose value it is. */
interface IndexParams {
  readonly index: string;
  readonly year: string;
  readonly municipality: string;
}

/** Params of the rules on indices (worded in src/i18n/es/findings/indices.ts). */
export interface IndexFindings {
  "index/out-of-range": { readonly found: string };
  /** `today` is the year of the check, where the year of the value is still to come. */
  "index/year": { readonly found: string; readonly today?: number };
  "index/without-source": IndexParams;
  /** `sameAs` is the data row of the other one, from 1; `clash` where their values differ. */
  "index/duplicate": IndexParams & { readonly sameAs: number; readonly clash: boolean };
  "index/name-alike": { readonly found: string; readonly expected: string };
}

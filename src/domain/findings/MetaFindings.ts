/** Texts that do not agree: `found` where the finding points, `expected` where it is compared with; similarity 0–1. */
interface Compared {
  readonly code: string;
  readonly found: string;
  readonly expected: string;
  readonly similarity: number;
}

/** Params of the PIDM, meta and subactivity rules (worded in src/i18n/es/findings/meta.ts); `code` is the PIDM code of the meta. */
export interface MetaFindings {
  /** `dated`: Excel made a date of the code, so that the suggestion is not certain. */
  "pidm/format": {
    readonly code: string;
    readonly found: string;
    readonly suggestion?: string;
    readonly dated: boolean;
  };
  /** `catalogue`: whether the workbook knows only the metas that the add-in ships. */
  "pidm/unknown": { readonly code: string; readonly catalogue: "shipped" | "own" };
  "pidm/duplicate": {
    readonly code: string;
    readonly kind: "different-texts" | "same-text";
    readonly found: string;
    readonly first: string;
  };
  "pidm/meta-number-mismatch": { readonly code: string; readonly found: number; readonly expected: number };
  /** `level`: the part of the code that §7.1 contradicts; numbers as §7.1 and as the code say. */
  "pidm/programme-mismatch": {
    readonly code: string;
    readonly level: "componente" | "linea" | "programa";
    readonly found: number;
    readonly expected: number;
  };
  /** `better`: the code whose text in the catalogue is this one. */
  "pidm/text-mismatch": Compared & { readonly better?: string };
  "pidm/text-drift": Compared;
  /** Codes from `code` to `last` are missing between two metas of one programme. */
  "pidm/gap": { readonly code: string; readonly last: string; readonly count: number; readonly programme: string };
  "meta/missing-indicator": { readonly code: string };
  "meta/missing-subactivity": { readonly code: string };
  "meta/missing-evidence": { readonly code: string };
  "meta/missing-target": { readonly code: string; readonly indicator: string };
  "meta/unknown-activity": { readonly code: string; readonly found: string };
  "meta/orphan-activity": { readonly number: string; readonly activity: string };
  "subactivity/duplicate": {
    readonly code: string;
    readonly number: string;
    readonly otherCode: string;
    readonly otherNumber: string;
    readonly text: string;
  };
  /** Numbers as they stand, such as "1, 2, 4", of `count` subactivities. */
  "subactivity/numbering": { readonly code: string; readonly found: string; readonly count: number };
}

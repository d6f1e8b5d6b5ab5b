/** Columns of «Capacitación» that count people. */
type PeopleColumn = "invited" | "attended" | "repeated";

/** Columns of «Capacitación» in which data of a person are looked for. */
export type PrivateColumn = PeopleColumn | "post" | "hours" | "name" | "topic";

/**
 * Params of the rules on training (worded in src/i18n/es/findings/training.ts). None holds what may be data of a person
 * (Ley 1581 de 2012): findings are printed and copied.
 */
export interface TrainingFindings {
  "training/personal-data": { readonly column: PrivateColumn };
  "training/not-a-count": { readonly of: PeopleColumn; readonly found: string };
  "training/over-invited": { readonly attended: number; readonly invited: number };
  "training/repeated-exceeds": { readonly repeated: number; readonly attended: number };
  /** `post` is "" where the sessions name none; `people` attended in all of them. */
  "training/counted-twice": {
    readonly code: string;
    readonly municipality: string;
    readonly post: string;
    readonly sessions: number;
    readonly people: number;
  };
  /** ISO date. */
  "training/outside-vigencia": { readonly date: string; readonly vigencia: number };
  /** `found` is left out where it may be data of a person. */
  "training/bad-date": { readonly found?: string };
}

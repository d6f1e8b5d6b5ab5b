/** Params of the rules on the map of actors (worded in src/i18n/es/findings/actor.ts). */
export interface ActorFindings {
  "actor/scale": { readonly of: "interest" | "influence"; readonly found: string };
  /** `sameAs` is the data row of the other one, from 1. */
  "actor/duplicate": { readonly of: "number" | "name"; readonly found: string; readonly sameAs: number };
  "actor/high-from": { readonly found: string };
}

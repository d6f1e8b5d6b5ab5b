/** A value, or the one sentence that says why there is none. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly sentence: string };

export function fail(sentence: string): { readonly ok: false; readonly sentence: string } {
  return { ok: false, sentence };
}

import type { RecordOf } from "../project/Record";
import { normalizeText } from "../text/normalizeText";
import { similarity } from "../text/similarity";

type Entry = RecordOf<"municipalities">;

/** Below this a name is another name: one letter wrong in «Girón» is 0,8. */
export const alike = 0.75;

/** Those of a list that a text may mean: of this name or code or, where none is, of a name that it may be, damaged. */
export function matchMunicipalities(
  text: string,
  entries: readonly Entry[],
  likeness = alike,
): { readonly exact: boolean; readonly entries: readonly Entry[] } {
  const wanted = normalizeText(text);
  if (wanted === "") return { exact: false, entries: [] };
  const same = entries.filter(({ name, code }) => normalizeText(name) === wanted || String(code) === text.trim());
  if (same.length > 0) return { exact: true, entries: same };
  return { exact: false, entries: entries.filter(({ name }) => similarity(name, text) >= likeness) };
}

import type { RecordOf } from "../project/Record";
import { normalizeText } from "../text/normalizeText";
import { similarity } from "../text/similarity";

type Entry = RecordOf<"municipalities">;

/** Below this a name is another name: one letter wrong in «Girón» is 0,8. */
const alike = 0.75;

/** The municipality that a text means: by name, by code, or by a damaged name that is like one alone. */
export function findMunicipality(
  text: string,
  entries: readonly Entry[],
): { readonly name: string; readonly exact: boolean } | undefined {
  const wanted = normalizeText(text);
  if (wanted === "") return undefined;
  const same = entries.filter(({ name, code }) => normalizeText(name) === wanted || String(code) === text.trim());
  if (same.length === 1) return { name: same[0]?.name ?? "", exact: true };
  const near = entries.filter(({ name }) => similarity(name, text) >= alike);
  return near.length === 1 ? { name: near[0]?.name ?? "", exact: false } : undefined;
}

import type { RecordOf } from "../project/Record";
import { matchMunicipalities } from "./matchMunicipalities";

/** The municipality that a text means: by name, by code, or by a damaged name that is like one alone. */
export function findMunicipality(
  text: string,
  list: readonly RecordOf<"municipalities">[],
): { readonly name: string; readonly exact: boolean } | undefined {
  const { exact, entries } = matchMunicipalities(text, list);
  const [only, ...others] = entries;
  return only === undefined || others.length > 0 ? undefined : { name: only.name, exact };
}

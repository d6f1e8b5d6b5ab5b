import { findingWords } from "./findings";

const names: Readonly<Record<string, { readonly title: string }>> = findingWords;

/** The name of the rule with a code, as the guide lists it; "" for a code that this version does not know. */
export function ruleName(code: string): string {
  return Object.hasOwn(names, code) ? (names[code]?.title ?? "") : "";
}

import { titles } from "./help/titles";

const names: Readonly<Record<string, string>> = titles;

/** The name of the rule with a code, as the guide lists it; "" for a code that this version does not know. */
export function ruleName(code: string): string {
  return Object.hasOwn(names, code) ? (names[code] ?? "") : "";
}

import type { ExplanationKind } from "../findings/Finding";

/** Thousands and millions: an amount written in the wrong unit. */
const shifts = [1_000, 1_000_000] as const;

/** How much of an amount each kind changes: digits touched, three zeros at once, or a whole line. */
export const editSize: Readonly<Record<ExplanationKind, number>> = {
  "digit-changed": 1,
  "extra-digit": 1,
  "missing-digit": 1,
  sign: 1,
  "transposed-digits": 2,
  "thousands-shift": 3,
  "duplicated-line": 9,
  "omitted-line": 9,
};

/** The single slip of the pen that turns one whole amount into another; undefined when there is none. Zero has no slip. */
export function nameEdit(from: number, to: number): ExplanationKind | undefined {
  if (from === 0 || to === 0 || from === to) return undefined;
  if (to === -from) return "sign";
  if (from > 0 !== to > 0) return undefined;
  const a = Math.abs(from);
  const b = Math.abs(to);
  if (shifts.some((shift) => a === b * shift || b === a * shift)) return "thousands-shift";
  // Most amounts differ in length by far more than a digit: leave before making texts.
  if (a > b * 100 || b > a * 100) return undefined;
  return nameDigitEdit(a.toString(), b.toString());
}

function nameDigitEdit(from: string, to: string): ExplanationKind | undefined {
  if (from.length === to.length + 1) return isOneShorter(from, to) ? "extra-digit" : undefined;
  if (from.length + 1 === to.length) return isOneShorter(to, from) ? "missing-digit" : undefined;
  if (from.length !== to.length) return undefined;
  const first = firstDifference(from, to);
  if (from.slice(first + 1) === to.slice(first + 1)) return "digit-changed";
  const swapped = `${from[first + 1] ?? ""}${from[first] ?? ""}${from.slice(first + 2)}`;
  return swapped === to.slice(first) ? "transposed-digits" : undefined;
}

function isOneShorter(long: string, short: string): boolean {
  const first = firstDifference(long, short);
  return long.slice(first + 1) === short.slice(first);
}

/** Position of the first digit in which they differ, from 0; the shorter length when one begins the other. */
export function firstDifference(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return i;
  return length;
}

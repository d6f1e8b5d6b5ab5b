import { trimEndWhile } from "../text/trimEnd";
import { firstDifference } from "./nameEdit";

/** What an edit of one digit (or a swap of two) does, for people: positions count from 1 at the left. */
export interface DigitEdit {
  readonly position: number;
  /** The digit that is extra, missing, or would stand there. */
  readonly digit: string;
  /** The digit that stands there now. */
  readonly before: string;
}

/** Says where two amounts differ by one digit; the sign does not count. In a run of equal digits, its first. */
export function describeDigits(from: number, to: number): DigitEdit {
  const [a, b] = digitsOf(from, to);
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  const at = firstDifference(a, b);
  if (a.length === b.length) return { position: at + 1, digit: b[at] ?? "", before: a[at] ?? "" };
  const digit = long[firstDifference(long, short)] ?? "";
  const run = at - trimEndWhile(long.slice(0, at), (char) => char === digit).length;
  return { position: at - run + 1, digit, before: digit };
}

/** Digits of both amounts; with centavos in one of them, both show two. */
function digitsOf(from: number, to: number): readonly [string, string] {
  const isWhole = Number.isInteger(from) && Number.isInteger(to);
  const digits = (amount: number): string =>
    isWhole ? Math.abs(amount).toString() : Math.abs(amount).toFixed(2).replace(".", "");
  return [digits(from), digits(to)];
}

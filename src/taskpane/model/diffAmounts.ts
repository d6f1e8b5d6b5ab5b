import { pesos } from "../../i18n/format";

/** A piece of an amount as shown; `mark` is struck in the old amount and stressed in the new one. */
export interface Piece {
  readonly text: string;
  readonly mark: boolean;
}

export interface AmountDiff {
  readonly from: readonly Piece[];
  readonly to: readonly Piece[];
}

/** How many characters two strings share at their beginning. */
function sharedStart(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
}

function reverse(text: string): string {
  return [...text].reverse().join("");
}

/** Cuts a formatted amount at its digits number `first` (from 0) and `end`: what lies between is marked. */
function cut(shown: string, first: number, end: number): readonly Piece[] {
  const positions = [...shown].flatMap((char, index) => (/\d/.test(char) ? [index] : []));
  const from = positions[first] ?? shown.length;
  const to = end > first ? (positions[end - 1] ?? shown.length - 1) + 1 : from;
  return [
    { text: shown.slice(0, from), mark: false },
    { text: shown.slice(from, to), mark: true },
    { text: shown.slice(to), mark: false },
  ].filter((piece) => piece.text !== "");
}

/** Both amounts (whole pesos) as shown to people, with the digits that differ marked. */
export function diffAmounts(from: number, to: number): AmountDiff {
  const shown = { from: pesos(from), to: pesos(to) };
  const digits = { from: shown.from.replace(/\D/g, ""), to: shown.to.replace(/\D/g, "") };
  const end = sharedStart(reverse(digits.from), reverse(digits.to));
  const rest = { from: digits.from.slice(0, digits.from.length - end), to: digits.to.slice(0, digits.to.length - end) };
  const start = sharedStart(rest.from, rest.to);
  return {
    from: cut(shown.from, start, rest.from.length),
    to: cut(shown.to, start, rest.to.length),
  };
}

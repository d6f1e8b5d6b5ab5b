import type { ExplanationKind } from "../../src/domain/findings/Finding";

export interface Slip {
  readonly kind: ExplanationKind;
  readonly to: number;
}

/**
 * Every amount that one slip of the pen makes of a positive whole one, made from its digits and not by the code under
 * test. What passes the exact integers (2^53) is no slip here: such a text is not read as money (parseMoney).
 */
export function listSlips(amount: number): readonly Slip[] {
  const digits = amount.toString();
  const at = [...digits].map((_, position) => position);
  const all = "0123456789".split("");
  const texts: readonly (readonly [ExplanationKind, string])[] = [
    ...at.map((i) => ["extra-digit", digits.slice(0, i) + digits.slice(i + 1)] as const),
    ...[...at, digits.length].flatMap((i) =>
      all.map((digit) => ["missing-digit", digits.slice(0, i) + digit + digits.slice(i)] as const),
    ),
    ...at.flatMap((i) =>
      all.map((digit) => ["digit-changed", digits.slice(0, i) + digit + digits.slice(i + 1)] as const),
    ),
    ...at.map(
      (i) =>
        ["transposed-digits", `${digits.slice(0, i)}${digits[i + 1] ?? ""}${digits[i]}${digits.slice(i + 2)}`] as const,
    ),
  ];
  const written = texts
    .filter(([, text]) => /^[1-9]/.test(text))
    .map(([kind, text]) => ({ kind, to: Number(text) }))
    .filter(({ to }) => to !== amount && Number.isSafeInteger(to));
  const shifted = [amount * 1e3, amount * 1e6, amount / 1e3, amount / 1e6]
    .filter(Number.isSafeInteger)
    .map((to) => ({ kind: "thousands-shift", to }) as const);
  return [...written, ...shifted, { kind: "sign", to: -amount }];
}

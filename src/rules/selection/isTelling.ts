import type { ExplanationKind } from "../../domain/findings/Finding";

/** Slips that happen to one amount; a line written twice or left out is no sign that the last number is a total. */
const written: ReadonlySet<ExplanationKind> = new Set([
  "extra-digit",
  "missing-digit",
  "digit-changed",
  "transposed-digits",
  "thousands-shift",
]);

/** Some hundred slips lead from an amount; among fewer possible amounts than this, one of them fits by chance. */
const choicesPerAmount = 500;

/** Whether single slips that close a gap prove a total that nothing but its place tells: round and small amounts prove nothing. */
export function isTelling(amounts: readonly number[], kinds: readonly ExplanationKind[]): boolean {
  if (!kinds.some((kind) => written.has(kind)) || amounts.some((amount) => amount <= 0)) return false;
  let unit = 1;
  while (amounts.every((amount) => amount % (unit * 10) === 0)) unit *= 10;
  const largest = amounts.reduce((most, amount) => Math.max(most, amount), 0);
  return largest / unit >= choicesPerAmount * amounts.length;
}

import type { ExplanationKind } from "../findings/Finding";

/** One slip of the pen on an amount, as a candidate. */
interface AmountEdit {
  readonly kind: ExplanationKind;
  readonly to: number;
}

/** The slip on `from` that comes nearest to the needed amount; undefined for zero. Numbers only: it runs for every line. */
export function nearestEdit(from: number, needed: number): AmountEdit | undefined {
  if (from === 0) return undefined;
  const sign = Math.sign(from);
  const amount = Math.abs(from);
  const goal = needed * sign;
  let best: AmountEdit = { kind: "sign", to: -amount };
  const offer = (kind: ExplanationKind, to: number): void => {
    if (to > 0 && Math.abs(to - goal) < Math.abs(best.to - goal)) best = { kind, to };
  };
  offerShifts(amount, offer);
  // Of the slips only the sign gives the amount another sign, and it is offered already.
  if (goal <= -amount) return { kind: best.kind, to: best.to * sign };
  for (let power = 1; power <= amount; power *= 10) offerAtDigit(amount, power, goal, offer);
  offerInsertions(amount, goal, offer);
  return { kind: best.kind, to: best.to * sign };
}

type Offer = (kind: ExplanationKind, to: number) => void;

function offerShifts(amount: number, offer: Offer): void {
  for (const shift of [1_000, 1_000_000]) {
    offer("thousands-shift", amount * shift);
    if (amount % shift === 0) offer("thousands-shift", amount / shift);
  }
}

/** Drops, changes or swaps the digit that stands at a power of ten. */
function offerAtDigit(amount: number, power: number, goal: number, offer: Offer): void {
  const above = Math.floor(amount / (power * 10));
  const digit = Math.floor(amount / power) % 10;
  const below = amount % power;
  // Without its first digit an amount must not begin with 0.
  if (above > 0 || below >= power / 10) offer("extra-digit", above * power + below);
  const rest = amount - digit * power;
  const other = nearestDigit((goal - rest) / power, above === 0);
  if (other !== digit) offer("digit-changed", rest + other * power);
  if (other + 1 !== digit && other < 9) offer("digit-changed", rest + (other + 1) * power);
  // The nearest digit stands there already, and none is above it.
  if (other === digit && digit === 9) offer("digit-changed", rest + 8 * power);
  const next = above % 10;
  const startsWithZero = above < 10 && digit === 0;
  if (above > 0 && next !== digit && !startsWithZero) offer("transposed-digits", amount + 9 * power * (digit - next));
}

/** Writes one more digit before each digit and at the end. */
function offerInsertions(amount: number, goal: number, offer: Offer): void {
  for (let power = 1; power <= amount * 10; power *= 10) {
    const above = Math.floor(amount / power);
    const rest = above * power * 10 + (amount % power);
    const digit = nearestDigit((goal - rest) / power, above === 0);
    offer("missing-digit", rest + digit * power);
    if (digit < 9) offer("missing-digit", rest + (digit + 1) * power);
  }
}

/** The digit at or below an ideal one; the first digit of an amount is not 0. */
function nearestDigit(ideal: number, first: boolean): number {
  return Math.min(9, Math.max(first ? 1 : 0, Math.floor(ideal)));
}

/** Private-use signs around struck, raised and lowered parts of a text, from the readers of Word and text to `settleLines`. */
export const inlineMarks = {
  struck: "\uE003",
  afterStruck: "\uE004",
  raised: "\uE005",
  afterRaised: "\uE006",
  lowered: "\uE008",
  afterLowered: "\uE009",
} as const;

/** A text from a file, without signs of our own that it may hold. */
export function withoutOwnMarks(text: string): string {
  return text.replace(/[\uE000-\uE00F]/g, "");
}

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** 2 → ². */
export function raiseDigits(text: string): string {
  return text.replace(/\d/g, (digit) => superscripts[Number(digit)] ?? digit);
}

/** ² → 2, ₂ → 2. */
export function lowerDigits(text: string): string {
  return text
    .replace(/[⁰¹²³⁴-⁹]/g, (sign) => String(superscripts.indexOf(sign)))
    .replace(/[₀-₉]/g, (sign) => String(sign.charCodeAt(0) - 0x2080));
}

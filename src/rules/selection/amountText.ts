import type { Money } from "../../domain/budget/MoneyReading";
import { parseMoney } from "../../domain/budget/parseMoney";
import { splitRemarks } from "../../domain/budget/splitRemarks";

/** How the amounts of a column are written: 1.234.567,89 or 1,234,567.89. */
export type AmountLocale = "colombian" | "american";

/** Currency signs and words that planners write beside an amount; «12 mil», «3 millones» are amounts that nobody can add. */
const currency = /(?:cop|usd|us|eur|col|pesos|m\/?cte|mm|mill(?:ones|ón)?|miles|mil)\b\.?|[$€\\]/gi;
/** «,oo» for «no centavos», as typewriters had it, and the strokes that close an amount: parseMoney reads both. */
const withoutCents = /(\d)[.,] ?(?:oo|[-–—=]{1,2})(?= |$)/i;
const beginsLikeAmount = /^[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069($€\\\-−–+]*(?:\d|cop|usd|us\b|col\b|eur|pesos)/i;
const american = /^\d{1,3}(?:,\d{3})+\.\d{1,2}$/;
const plainAmerican = /^\d+\.\d{2}$/;

/** Digits, points and commas of a text that is written like an amount; undefined for words, codes, dates, versions and links. */
export function digitsOfAmount(text: string): string | undefined {
  if (!beginsLikeAmount.test(text)) return undefined;
  const { figures } = splitRemarks(text);
  if (figures.length > 40) return undefined;
  const bare = figures
    .replace(withoutCents, "$1")
    .replace(currency, "")
    .replace(/[\s\u00a0\u202f\u200b-\u200f\u202a-\u202e\u2066-\u2069()+−–-]/g, "");
  if (!/^\d[\d.,'’´]*$/.test(bare)) return undefined;
  // 1/2, 3-4 and 2024-2027 keep their sign inside: they are no amounts.
  if (/\d\s*[-−–+]\s*\d/.test(figures)) return undefined;
  return bare;
}

/** Whether a text alone proves an American column: 146,768.00. Bare 146.50 proves it only where every text is like it. */
export function localeEvidence(text: string): { readonly american: boolean; readonly plain: boolean } {
  const digits = digitsOfAmount(text) ?? "";
  return { american: american.test(digits), plain: plainAmerican.test(digits) };
}

/** Reads an amount in the way its column is written; undefined where it is none. */
export function readAmountText(text: string, locale: AmountLocale): Money | undefined {
  if (locale === "american") {
    const swapped = swapSigns(text);
    if (swapped !== undefined) return swapped;
  }
  const money = parseMoney(text);
  return money.ok ? money : undefined;
}

/** 1,234.50 and 0.00 as 1.234,50 and 0,00, the way parseMoney reads; undefined where the point is no decimal sign. */
function swapSigns(text: string): Money | undefined {
  const digits = digitsOfAmount(text);
  if (digits === undefined || !/^\d{1,3}(?:,\d{3})*\.\d{1,2}$|^\d+\.\d{1,2}$/.test(digits)) return undefined;
  const money = parseMoney(text.replace(/[.,]/g, (sign) => (sign === "." ? "," : ".")));
  return money.ok ? money : undefined;
}

import { groupThousands } from "../domain/text/groupThousands";

/** $143.100.000 — whole pesos, dots between thousands, as Colombian planners write them; centavos only where there are any. */
export function pesos(amount: number): string {
  const [whole = "", cents = "00"] = Math.abs(amount).toFixed(2).split(".");
  const digits = groupThousands(whole, ".");
  return `${amount < 0 ? "-" : ""}$${digits}${cents === "00" ? "" : `,${cents}`}`;
}

/** $7.000.000 – $8.000.000: from the lowest to the highest; one amount where they are the same to the peso. */
export function pesosRange(min: number, max: number): string {
  const [low, high] = [pesos(min), pesos(max)];
  return low === high ? low : `${low} – ${high}`;
}

/** 76,8 % — one decimal, comma, space before the sign. */
export function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(1).replace(".", ",")} %`;
}

/** «144,8» for 144.833.333 pesos — millions with one decimal; the word for millions is of the language. */
export function millions(amount: number): string {
  return (amount / 1e6).toFixed(1).replace(".", ",");
}

/** «a», «b»: names in a sentence. */
export function quoteAll(names: readonly string[]): string {
  return names.map((name) => `«${name}»`).join(", ");
}

/** «1.236»: a whole number of rows, cells or steps. */
export function wholeNumber(n: number): string {
  return groupThousands(String(n), ".");
}

/** «7 metas», «1 meta», «1.236 metas»: the number with the right form of its noun. */
export function count(n: number, one: string, many: string): string {
  return `${wholeNumber(n)} ${n === 1 ? one : many}`;
}

/** «a, b y c»: parts of a sentence with the word before the last one. */
export function joinAll(parts: readonly string[], and: string): string {
  const [last = "", ...before] = parts.toReversed();
  return before.length === 0 ? last : `${before.toReversed().join(", ")} ${and} ${last}`;
}

/** «Septiembre»: the first letter large. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** 1.234,5: a value of an indicator, with two decimals at most. */
export function number(value: number): string {
  const [whole = "", decimals = ""] = String(Math.round(Math.abs(value) * 100) / 100).split(".");
  return `${value < 0 ? "-" : ""}${groupThousands(whole, ".")}${decimals === "" ? "" : `,${decimals}`}`;
}

/** «Seguimiento E8, Evidencias B7.»: the first of so many names at the end of a sentence; «…» says that there are more. */
export function endWith(names: readonly string[], all: number): string {
  return `${names.join(", ")}${all > names.length ? "…" : "."}`;
}

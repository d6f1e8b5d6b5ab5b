import type { MoneyStyle } from "./MoneyReading";

/** How most of the amounts are written; a part is undefined where no way has more than half of them. */
export interface UsualStyle {
  readonly dollar: boolean | undefined;
  readonly grouping: MoneyStyle["grouping"] | undefined;
  readonly currencyWord: string | undefined;
}

/** The habit of a table: each part of the style that more than half of the amounts share. */
export function usualStyle(styles: readonly MoneyStyle[]): UsualStyle {
  return {
    dollar: majority(styles.map((style) => style.dollar)),
    grouping: majority(styles.filter((style) => style.grouping !== "none").map((style) => style.grouping)),
    currencyWord: majority(styles.map((style) => style.currencyWord.toLowerCase())),
  };
}

/** Whether an amount breaks the habit. Amounts under a thousand have no thousands to separate. */
export function isUnlike(style: MoneyStyle, pesos: number, usual: UsualStyle): boolean {
  const dollar = usual.dollar !== undefined && style.dollar !== usual.dollar;
  const word = usual.currencyWord !== undefined && style.currencyWord.toLowerCase() !== usual.currencyWord;
  const grouping = usual.grouping !== undefined && style.grouping !== usual.grouping && Math.abs(pesos) >= 1000;
  return dollar || word || grouping;
}

function majority<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].find(([, times]) => times * 2 > values.length)?.[0];
}

import { shownText } from "../host/rules/shownText";
import { showValue } from "../univer/showValue";
import { readFacts } from "./bridge/facts";

/** A figure of the bar below the grid, as Univer hands it to its text. */
interface Figure {
  readonly name: string;
  readonly value: number;
  /** The number format of the selected cells. */
  readonly pattern: string | null;
}

/** What is an amount like the cells themselves; the others are counts. */
const amounts = new Set(["SUM", "AVERAGE", "MIN", "MAX"]);

/** A figure as Excel shows it, in the format of the cells; Univer writes 1e8 and more as 1.00e+8 (univerLoader.mjs). */
export function statusText({ name, value, pattern }: Figure, locale = readFacts(location.search).locale): string {
  const isPlain = pattern === null || pattern === "General" || !amounts.has(name);
  return isPlain ? (shownText(value, locale) ?? "") : showValue(value, pattern, locale);
}

import { groupThousands } from "../text/groupThousands";
import type { Grouping, MoneyStyle } from "./MoneyReading";

const separators: Readonly<Record<Grouping, string>> = { dot: ".", comma: ",", space: " ", apostrophe: "'", none: "" };

/** How the form writes amounts: $143.100.000. */
export const formStyle: MoneyStyle = { dollar: true, grouping: "dot", currencyWord: "" };

/** Writes whole pesos and hundredths (with the amount's sign) in a style; parseMoney reads it back. */
export function formatMoney(pesos: number, style: MoneyStyle = formStyle, cents = 0): string {
  const negative = pesos < 0 || cents < 0;
  const digits = Math.abs(pesos).toString();
  const whole = groupThousands(digits, separators[style.grouping]);
  // A point after commas, a comma after anything else.
  const decimalSign = style.grouping === "comma" && digits.length > 3 ? "." : ",";
  const decimals = cents === 0 ? "" : decimalSign + Math.abs(cents).toString().padStart(2, "0");
  const word = style.currencyWord === "" ? "" : ` ${style.currencyWord}`;
  return `${negative ? "-" : ""}${style.dollar ? "$" : ""}${whole}${decimals}${word}`;
}

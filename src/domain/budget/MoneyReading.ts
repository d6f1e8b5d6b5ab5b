import type { Pesos } from "./Pesos";

/** What stands between the thousands: 143.100.000, 143,100,000, 143 100 000, 143'100.000 or nothing. */
export type Grouping = "dot" | "comma" | "space" | "apostrophe" | "none";

/** How an amount is written. */
export interface MoneyStyle {
  readonly dollar: boolean;
  readonly grouping: Grouping;
  /** "COP", "pesos"… as written; "" when absent. */
  readonly currencyWord: string;
}

/** An amount read from a cell: whole pesos, and hundredths (0–99, with the sign of the amount). */
export interface Money {
  readonly ok: true;
  readonly pesos: Pesos;
  readonly cents: number;
  readonly style: MoneyStyle;
  /** The amount that words beside the figures say, in pesos; absent where there are none or one is not sure. */
  readonly inWords?: number;
}

export type MoneyReading = Money | { readonly ok: false };

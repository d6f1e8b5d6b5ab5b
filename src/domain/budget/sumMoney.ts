import type { Money, MoneyReading } from "./MoneyReading";

/** A sum: whole pesos and hundredths, both with the sign of the sum. */
export interface Sum {
  readonly pesos: number;
  readonly cents: number;
}

/** The exact sum of amounts; undefined when one of them cannot be read. */
export function sumMoney(readings: readonly MoneyReading[]): Sum | undefined {
  let pesos = 0;
  let cents = 0;
  for (const reading of readings) {
    if (!reading.ok) return undefined;
    pesos += reading.pesos;
    cents += reading.cents;
  }
  return carry(pesos, cents);
}

/** Hundredths carried into whole pesos, both with the sign of the sum. */
export function carry(pesos: number, cents: number): Sum {
  const whole = pesos + Math.trunc(cents / 100);
  const rest = cents % 100;
  if (whole > 0 && rest < 0) return { pesos: whole - 1, cents: rest + 100 };
  if (whole < 0 && rest > 0) return { pesos: whole + 1, cents: rest - 100 };
  return { pesos: whole, cents: rest + 0 };
}

/** The amount as one number of pesos, hundredths as decimals; for showing. */
export function toNumber({ pesos, cents }: Sum | Money): number {
  return cents === 0 ? pesos : Number((pesos + cents / 100).toFixed(2));
}

/** Whether two amounts are the same to the centavo. */
export function isSameAmount(a: Sum, b: Sum): boolean {
  return a.pesos === b.pesos && a.cents === b.cents;
}

declare const unit: unique symbol;

/** A whole number of Colombian pesos, exact (a safe integer). */
export type Pesos = number & { readonly [unit]: "pesos" };

/** The number as pesos when it is whole and exact; undefined otherwise. */
export function toPesos(amount: number): Pesos | undefined {
  return Number.isSafeInteger(amount) ? ((amount + 0) as Pesos) : undefined;
}

/** The sum in whole pesos. */
export function sumPesos(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

/** One row of a list: how many, what one costs, and what the row says that they cost, in pesos. */
export interface Product {
  readonly quantity: number;
  readonly unit: number;
  readonly amount: number;
}

/** Rows that prove what a column is, for each that is none of it. */
const fewest = 2;

/** The rows of a list that are not quantity × unit value, where two others are for each of them: taxes or months would be in all. */
export function brokenProducts<T extends Product>(rows: readonly T[]): readonly T[] {
  const broken = rows.filter((row) => !isProduct(row));
  return rows.length - broken.length >= Math.max(1, broken.length) * fewest ? broken : [];
}

/** A unit value may have been rounded to whole pesos. */
function isProduct({ quantity, unit, amount }: Product): boolean {
  return Math.abs(quantity * unit - amount) <= Math.max(1, quantity / 2);
}

import { fromRelativeKey, relativeKey } from "../formula/relativeKey";
import { canonicalFormula } from "../formula/sameFormula";

/**
 * The formula that all cells of a column of a table say, each from its row, as its relative key; `formulas` stand from `row`
 * on, "" for none. Undefined when one says something else.
 */
export function columnFormula(
  formulas: readonly string[],
  row: number,
  column: number,
  table: string,
): string | undefined {
  const keys = new Set<string>();
  for (const [index, formula] of formulas.entries()) {
    if (formula === "") return undefined;
    keys.add(relativeKey(formula, row + index, column));
  }
  const last = row + formulas.length - 1;
  const spellings = new Set([...keys].map((key) => canonicalFormula(fromRelativeKey(key, last, column), table)));
  return spellings.size === 1 ? [...keys][0] : undefined;
}

import { listReferences } from "../../domain/formula/listReferences";
import { shiftFormula } from "../../domain/formula/shiftFormula";

/** True when a formula is the same text in every cell that it is copied to. */
export function isFixed(formula: string): boolean {
  return listReferences(formula) !== undefined && shiftFormula(formula, 1, 1) === formula;
}

/**
 * The formula that all cells of a block share, when it can be written as one value. Excel fills a range from a single formula
 * as Ctrl+Enter does, so that relative references would move: those go cell by cell.
 */
export function uniformFormula(formulas: readonly (readonly (string | null)[])[]): string | undefined {
  const first = formulas[0]?.[0];
  if (first === undefined || first === null || !first.startsWith("=") || !isFixed(first)) return undefined;
  return formulas.every((row) => row.every((formula) => formula === first)) ? first : undefined;
}

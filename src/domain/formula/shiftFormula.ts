import { fromRelativeKey, relativeKey } from "./relativeKey";

/**
 * The formula copied by rows and columns: relative references move with it, also of a shared group (ECMA-376 18.3.1.40).
 * A reference that leaves the sheet becomes #REF!.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return fromRelativeKey(relativeKey(formula, 1, 1), 1 + rows, 1 + columns);
}

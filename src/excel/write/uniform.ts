/** Texts in quotes, quoted sheet names and the brackets of structured references: digits in them are no cells. */
const opaque = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]/g;

/** A cell, column or row that moves when the formula is copied: A1, $A1, A$1, A:C, 3:5. */
const relative =
  /(?<![\w.$\p{L}])(?:[A-Z]{1,3}\$?\d{1,7}|\$[A-Z]{1,3}\d{1,7}|[A-Z]{1,3}:\$?[A-Z]{1,3}|\d{1,7}:\$?\d{1,7})(?![\w(.\p{L}])/iu;

/** True when a formula is the same text in every cell that it is copied to. */
export function isFixed(formula: string): boolean {
  return !relative.test(formula.replace(opaque, "_"));
}

/**
 * The formula that all cells of a block share, when it can be written as one value. Excel fills a range from a single formula
 * as Ctrl+Enter does, so that relative references would move: those go cell by cell.
 */
export function uniformFormula(formulas: readonly (readonly string[])[]): string | undefined {
  const first = formulas[0]?.[0];
  if (first === undefined || !first.startsWith("=") || !isFixed(first)) return undefined;
  return formulas.every((row) => row.every((formula) => formula === first)) ? first : undefined;
}

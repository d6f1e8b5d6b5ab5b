/** Sheet rows (from 1) that a reference of a formula covers. */
export interface RowRange {
  readonly first: number;
  readonly last: number;
}

/**
 * The rows that a formula of a sum refers to. "all" where it names a table or whole columns (they grow with the rows), or
 * something that cannot be told from the text alone, such as a defined name; "constant" where it refers to nothing.
 */
export function listFormulaRows(formula: string): readonly RowRange[] | "all" | "constant" {
  const bare = formula.replace(/"[^"]*"/g, "").replaceAll("$", "");
  if (/[[\]]/.test(bare) || /\b[A-Z]{1,3}:[A-Z]{1,3}\b/i.test(bare)) return "all";
  const references = [...bare.matchAll(/\b[A-Z]{1,3}(\d{1,7})(?::[A-Z]{1,3}(\d{1,7}))?\b(?!\()/gi)];
  if (references.length > 0)
    return references.map(([, first, last]) => makeRange(Number(first), Number(last ?? first)));
  const names = bare.replace(/(?<![\w.])[A-Z_.][\w.]*(?=\()/gi, "").replace(/\d+(?:\.\d+)?(?:E[+-]?\d+)?/gi, "");
  return /\p{L}/u.test(names) ? "all" : "constant";
}

function makeRange(a: number, b: number): RowRange {
  return { first: Math.min(a, b), last: Math.max(a, b) };
}

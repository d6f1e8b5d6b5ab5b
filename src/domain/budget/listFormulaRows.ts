import { listReferences } from "../formula/listReferences";

/** Sheet rows (from 1) that a reference of a formula covers. */
interface RowRange {
  readonly first: number;
  readonly last: number;
}

/**
 * The rows that a formula of a sum refers to. "all" where it names a table or whole columns (they grow with the rows), or
 * something that cannot be told from the text alone, such as a defined name; "constant" where it refers to nothing.
 */
export function listFormulaRows(formula: string): readonly RowRange[] | "all" | "constant" {
  const references = listReferences(formula);
  if (references?.length === 0) return "constant";
  const ranges = references?.flatMap((reference) => {
    if (reference.kind !== "cells" || reference.whole === "columns") return [];
    const { row, rows } = reference.area;
    return [{ first: row, last: row + rows - 1 }];
  });
  return ranges === undefined || ranges.length < (references?.length ?? 0) ? "all" : ranges;
}

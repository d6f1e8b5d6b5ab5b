import type { Reference } from "./Reference";
import { type Corner, readReference, toCells } from "./readReference";
import { type CornerPiece, fillPieces, readTemplate, type TokenPieces } from "./template";
import { longestFormula } from "./tokens";

function fillCorner(corner: CornerPiece, runs: readonly string[]): Corner {
  return corner.run === undefined ? corner : { ...corner, row: Number(runs[corner.run]) };
}

function fillReference({ type, pieces, cells }: TokenPieces, runs: readonly string[]): Reference | undefined {
  const [first, last = first] = cells?.corners ?? [];
  if (cells === undefined || first === undefined || last === undefined)
    return readReference({ type, text: fillPieces(pieces, runs) });
  return toCells(fillPieces(cells.prefix, runs), fillCorner(first, runs), fillCorner(last, runs));
}

/**
 * Everything that a formula refers to, in the order of its text: cells (areas from row and column 1), parts of tables, names.
 * Undefined when the formula is too long or not in the grammar: nothing is known of it then. Quick: one reading for all
 * formulas that differ only in their numbers.
 */
export function listReferences(formula: string): readonly Reference[] | undefined {
  const read = formula.length > longestFormula ? undefined : readTemplate(formula);
  if (read === undefined || !read.template.isFormula) return undefined;
  const { template, runs } = read;
  return template.references.flatMap((token) => {
    const reference = fillReference(token, runs);
    const isBound = reference?.kind === "name" && template.bound.has(reference.name.toLowerCase());
    return reference === undefined || isBound ? [] : [reference];
  });
}

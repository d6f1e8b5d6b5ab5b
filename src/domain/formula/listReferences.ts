import type { Reference } from "./Reference";
import { readReference } from "./readReference";
import { fillPieces, readTemplate } from "./template";
import { longestFormula } from "./tokens";

const referring = new Set(["reference", "structured", "name"]);

/**
 * Everything that a formula refers to, in the order of its text: cells (areas from row and column 1), parts of tables, names.
 * Undefined when the formula is too long or not in the grammar: nothing is known of it then. Quick: one reading for all
 * formulas that differ only in their numbers.
 */
export function listReferences(formula: string): readonly Reference[] | undefined {
  const read = formula.length > longestFormula ? undefined : readTemplate(formula);
  if (read === undefined || !read.template.isFormula) return undefined;
  const { template, runs } = read;
  return template.tokens.flatMap(({ type, pieces }): readonly Reference[] => {
    const reference = referring.has(type) ? readReference({ type, text: fillPieces(pieces, runs) }) : undefined;
    const isBound = reference?.kind === "name" && template.bound.has(reference.name.toLowerCase());
    return reference === undefined || isBound ? [] : [reference];
  });
}

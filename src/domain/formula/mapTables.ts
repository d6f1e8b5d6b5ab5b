import { mapTokens } from "./mapTokens";
import type { TableReference } from "./Reference";
import { readReference } from "./readReference";

/** Rewrites the structured references of a formula; `text` is how each is spelled now. */
export function mapTables(formula: string, print: (reference: TableReference, text: string) => string): string {
  if (!formula.includes("[")) return formula;
  return mapTokens(formula, (token) => {
    const reference = token.type === "structured" ? readReference(token) : undefined;
    return reference?.kind === "table" ? print(reference, token.text) : token.text;
  });
}

import { mapTokens } from "./mapTokens";
import { printTableForExcel, printTableForFile, printThisRow } from "./printTable";
import type { TableReference } from "./Reference";
import { readReference } from "./readReference";

/** Rewrites the structured references of a formula. */
export function mapTables(formula: string, print: (reference: TableReference, text: string) => string): string {
  if (!formula.includes("[")) return formula;
  return mapTokens(formula, (token) => {
    const reference = token.type === "structured" ? readReference(token) : undefined;
    return reference?.kind === "table" ? print(reference, token.text) : token.text;
  });
}

/** A formula as Excel gives it back from a cell of the table: «[@Valor]» and «[Valor]» for its own columns. */
export function printForExcel(formula: string, table: string | undefined): string {
  return mapTables(formula, (reference) => printTableForExcel(reference, table));
}

/** The short «this row», and nothing else changed. */
export function shortenThisRow(formula: string, table: string | undefined): string {
  return mapTables(formula, (reference) => printThisRow(reference, table));
}

/** Every structured reference with its table and the long «this row», as calculators and files want them. */
export function expandTables(formula: string, table: string | undefined): string {
  return mapTables(formula, (reference) => printTableForFile(reference, table));
}

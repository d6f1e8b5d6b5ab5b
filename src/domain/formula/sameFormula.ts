import { rememberLast } from "./cache";
import { plainFunction } from "./functionName";
import { printTableForFile } from "./printTable";
import type { TableReference } from "./Reference";
import { readReference } from "./readReference";
import { formatScope, splitScope } from "./sheetName";
import { longestFormula, readTokens, type Token } from "./tokens";

const operand = new Set<Token["type"]>(["reference", "structured", "name", "function"]);

/** A space between two references is the operator of their common cells; elsewhere it says nothing. */
function isIntersection(before: Token | undefined, after: Token | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  const ends = (operand.has(before.type) && before.type !== "function") || before.text === ")";
  return ends && (operand.has(after.type) || after.text === "(");
}

/** «This row» means the table around the formula, with its name or without. */
function canonicalTable(reference: TableReference, own: string | undefined): string {
  const isThisRow = reference.sections.includes("thisRow");
  const { table: _name, ...nameless } = reference;
  const isOwn = isThisRow && (own === undefined || reference.table?.toLowerCase() === own.toLowerCase());
  return printTableForFile(isOwn ? nameless : reference, isThisRow ? undefined : own).toLowerCase();
}

function canonicalToken(token: Token, own: string | undefined): string {
  const { type, text } = token;
  if (type === "prefix") return "";
  if (type === "function") return plainFunction(text);
  if (type === "number") return String(Number(text));
  if (type === "reference" || type === "name") {
    const { local, ...scope } = splitScope(text);
    return (formatScope(scope) + local).toLowerCase();
  }
  const reference = type === "structured" ? readReference(token) : undefined;
  if (reference?.kind === "table") return canonicalTable(reference, own);
  return type === "boolean" || type === "error" ? text.toUpperCase() : text;
}

function canonicalise(formula: string, own: string | undefined): string {
  const tokens = readTokens(formula);
  if (tokens === undefined) return formula;
  return tokens
    .map((token, i) => {
      if (token.type !== "space") return canonicalToken(token, own);
      return isIntersection(tokens[i - 1], tokens[i + 1]) ? " " : "";
    })
    .join("");
}

const known = rememberLast(4_000_000, (key) => {
  const cut = key.indexOf("\n");
  return canonicalise(key.slice(cut + 1), cut === 0 ? undefined : key.slice(0, cut));
});

/**
 * One spelling for formulas that Excel takes for the same: case, spaces, the name of the table around them (`table`), the
 * forms of «this row», prefixes of files, quotes of sheets. Not for Excel: to be compared only.
 */
export function canonicalFormula(formula: string, table?: string): string {
  if (formula.length > longestFormula) return formula;
  return known(`${table ?? ""}\n${formula}`);
}

/** True when two formulas in one cell, inside `table` if it lies in one, say the same. */
export function sameFormula(a: string, b: string, table?: string): boolean {
  return a === b || canonicalFormula(a, table) === canonicalFormula(b, table);
}

import { type AstExpression, parse } from "@borgar/fx/xlsx";
import { rememberLast } from "./cache";
import type { FormulaNode } from "./FormulaNode";
import { plainFunction } from "./functionName";
import type { Reference } from "./Reference";
import { readReference } from "./readReference";
import { longestFormula, readParserTokens } from "./tokens";

/** A formula read, or why not: too long for Excel (then it is kept as text), or not in its grammar. */
type ParsedFormula =
  | { readonly ok: true; readonly node: FormulaNode }
  | { readonly ok: false; readonly reason: "too-long" | "syntax" };

type Source = AstExpression | null | undefined;

const readFormula = rememberLast(1_000_000, (formula): ParsedFormula => {
  const tokens = readParserTokens(formula);
  if (tokens === undefined) return { ok: false, reason: "syntax" };
  try {
    return { ok: true, node: toNode(parse(tokens)) };
  } catch {
    // The parser throws for every text outside the grammar, and when it is nested too deeply for the stack.
    return { ok: false, reason: "syntax" };
  }
});

/**
 * Reads a formula in English names with commas, with or without "=", as Excel gives it or as a file holds it.
 * Never throws; the last ones are remembered by their text.
 */
export function parseFormula(formula: string): ParsedFormula {
  return formula.length > longestFormula ? { ok: false, reason: "too-long" } : readFormula(formula);
}

const tokenTypeOf = { range: "reference", beam: "reference", table: "structured", name: "name" } as const;

function toReference(kind: keyof typeof tokenTypeOf, text: string): Reference {
  const reference = readReference({ type: tokenTypeOf[kind], text });
  if (reference === undefined) throw new SyntaxError(text);
  return reference;
}

function toLiteral(value: string | number | boolean): FormulaNode {
  if (typeof value === "number") return { kind: "number", value };
  return typeof value === "boolean" ? { kind: "boolean", value } : { kind: "text", value };
}

function toOptional(source: Source): FormulaNode | undefined {
  return source === null || source === undefined ? undefined : toNode(source);
}

function toCall(source: Extract<AstExpression, { type: "CallExpression" }>): FormulaNode {
  const given = source.arguments.map(toOptional);
  // The types of the parser do not say that a LAMBDA can be called.
  const callee: AstExpression | { readonly type: "Identifier"; readonly name: string } = source.callee;
  return callee.type === "Identifier"
    ? { kind: "call", name: plainFunction(callee.name), arguments: given }
    : { kind: "call", name: "", arguments: [toNode(callee), ...given] };
}

/** «Hoja!#REF!» and «tX[#REF!]» are #REF!, as «#REF!A1» is. */
function errorIn(text: string): string {
  return text.includes("#REF!") ? "#REF!" : (/#[^!?]*[!?]?/.exec(text)?.[0] ?? text);
}

function toNode(source: AstExpression): FormulaNode {
  switch (source.type) {
    case "ReferenceIdentifier":
      return { kind: "reference", reference: toReference(source.kind, source.value) };
    case "Literal":
      return toLiteral(source.value);
    case "ErrorLiteral":
      return { kind: "error", value: errorIn(source.value) };
    case "CallExpression":
      return toCall(source);
    case "ArrayExpression":
      return { kind: "array", rows: source.elements.map((row) => row.map(toNode)) };
    case "LambdaExpression":
      return {
        kind: "binding",
        names: source.params.map(({ name }) => name),
        values: [],
        body: toOptional(source.body),
      };
    case "LetExpression": {
      const names = source.declarations.map(({ id }) => id.name);
      const values = source.declarations.flatMap(({ init }) => toOptional(init) ?? []);
      return { kind: "binding", names, values, body: toOptional(source.body) };
    }
    default:
      return { kind: "operation", operator: source.operator, operands: source.arguments.map(toNode) };
  }
}

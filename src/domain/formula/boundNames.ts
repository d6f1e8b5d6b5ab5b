import type { FormulaNode } from "./FormulaNode";
import { parseFormula } from "./parseFormula";

function collect(node: FormulaNode | undefined, into: Set<string>): void {
  if (node === undefined) return;
  if (node.kind === "call") for (const argument of node.arguments) collect(argument, into);
  if (node.kind === "operation") for (const operand of node.operands) collect(operand, into);
  if (node.kind !== "binding") return;
  for (const name of node.names) into.add(name.toLowerCase());
  for (const inner of [...node.values, node.body]) collect(inner, into);
}

/** Names that LET and LAMBDA of a formula bind, in small letters: they refer to nothing outside. */
export function boundNames(formula: string): ReadonlySet<string> {
  const bound = new Set<string>();
  if (!/LET|LAMBDA/i.test(formula)) return bound;
  const parsed = parseFormula(formula);
  if (parsed.ok) collect(parsed.node, bound);
  return bound;
}

import type { FormulaNode } from "../../../domain/formula/FormulaNode";
import { parseFormula } from "../../../domain/formula/parseFormula";
import { longestFormula, readTokens } from "../../../domain/formula/tokens";
import type { Book } from "../Book";
import { refuse } from "../protocol/HostFailure";

/** Excel specifications and limits: characters of a text in a formula, levels of functions, arguments of one. */
const [maxLiteral, maxLevels, maxArguments] = [255, 64, 255];

function childrenOf(node: FormulaNode): readonly (FormulaNode | undefined)[] {
  if (node.kind === "call") return node.arguments;
  if (node.kind === "operation") return node.operands;
  if (node.kind === "binding") return [...node.values, node.body];
  return node.kind === "array" ? node.rows.flat() : [];
}

/** Levels of functions inside one another. */
function levelsOf(node: FormulaNode): number {
  const inner = childrenOf(node).reduce((most, child) => Math.max(most, child === undefined ? 0 : levelsOf(child)), 0);
  return inner + (node.kind === "call" ? 1 : 0);
}

function hasTooMany(node: FormulaNode): boolean {
  if (node.kind === "call" && node.arguments.length > maxArguments) return true;
  return childrenOf(node).some((child) => child !== undefined && hasTooMany(child));
}

function literalLength(text: string): number {
  return text.slice(1, -1).replaceAll('""', '"').length;
}

function reasonAgainst(formula: string): string | undefined {
  if (formula.length > longestFormula) return `has more than ${longestFormula} characters`;
  const parsed = parseFormula(formula);
  if (!parsed.ok) return "is no formula";
  const isLong = readTokens(formula)?.some(({ type, text }) => type === "text" && literalLength(text) > maxLiteral);
  if (isLong) return `holds a text of more than ${maxLiteral} characters`;
  if (levelsOf(parsed.node) > maxLevels) return `has more than ${maxLevels} levels of functions`;
  return hasTooMany(parsed.node) ? `gives a function more than ${maxArguments} arguments` : undefined;
}

/** Excel takes no formula that it cannot read, and none beyond its limits. */
export function assertFormula(formula: string): void {
  const reason = reasonAgainst(formula);
  if (reason !== undefined) refuse("InvalidArgument", `«${formula.slice(0, 80)}» ${reason}.`);
}

type CountOf = (name: string) => readonly [number, number] | undefined;

/** The first function of a formula with too few or too many arguments. */
function findMiscounted(node: FormulaNode, countOf: CountOf): string | undefined {
  const [least, most] = (node.kind === "call" ? countOf(node.name) : undefined) ?? [0, maxArguments];
  if (node.kind === "call" && (node.arguments.length < least || node.arguments.length > most)) return node.name;
  for (const child of childrenOf(node)) {
    const found = child === undefined ? undefined : findMiscounted(child, countOf);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Excel takes no formula that gives a function too few or too many arguments. */
export function assertArguments({ argumentsOf }: Book, formula: string): void {
  const parsed = parseFormula(formula);
  const name = parsed.ok ? findMiscounted(parsed.node, argumentsOf) : undefined;
  if (name !== undefined)
    refuse("InvalidArgument", `«${formula.slice(0, 80)}» gives ${name} too few or too many arguments.`);
}

import type { FormulaCall, FormulaNode } from "../../domain/formula/FormulaNode";
import { parseFormula } from "../../domain/formula/parseFormula";
import type { Area } from "../../domain/workbook/address";

/** Cells of the own sheet that a sum adds (sign 1) or takes away (−1). */
interface SumTerm {
  readonly sign: 1 | -1;
  readonly area: Area;
}

/** A formula that adds cells. */
export interface FormulaSum {
  readonly terms: readonly SumTerm[];
  /** Only cells of the own sheet, added once or taken away: its references alone say what it means. */
  readonly isPlain: boolean;
  /** SUBTOTAL and AGGREGATE leave other SUBTOTALs inside their range aside (Office: SUBTOTAL function). */
  readonly skipsNested: boolean;
  /** Single cells joined by «+», not ranges. */
  readonly isChain: boolean;
}

interface Collected {
  readonly terms: SumTerm[];
  isPlain: boolean;
  skipsNested: boolean;
  functions: number;
}

/** Numbers of SUBTOTAL and AGGREGATE that mean SUM. */
const sumNumbers: ReadonlySet<number> = new Set([9, 109]);
/** Sums that choose or weigh: their references do not say what they cover. */
const choosing: ReadonlySet<string> = new Set(["SUMIF", "SUMIFS", "SUMPRODUCT", "DSUM"]);

/** Reads a formula as a sum; undefined where it is anything else, a lone reference included. `sheet` is its own. */
export function readSum(formula: string, sheet: string): FormulaSum | undefined {
  const parsed = parseFormula(formula);
  if (!parsed.ok) return undefined;
  const into: Collected = { terms: [], isPlain: true, skipsNested: false, functions: 0 };
  if (!collect(parsed.node, 1, sheet, into)) return undefined;
  const isSum = into.functions > 0 || into.terms.length > 1;
  const { terms, isPlain, skipsNested } = into;
  return isSum ? { terms, isPlain, skipsNested, isChain: into.functions === 0 } : undefined;
}

function collect(node: FormulaNode, sign: 1 | -1, sheet: string, into: Collected): boolean {
  switch (node.kind) {
    case "reference":
      return addReference(node, sign, sheet, into);
    case "number":
      into.isPlain = false;
      return true;
    case "call":
      return collectCall(node, sign, sheet, into);
    case "operation":
      return collectOperation(node, sign, sheet, into);
    default:
      return false;
  }
}

function addReference(
  { reference }: Extract<FormulaNode, { kind: "reference" }>,
  sign: 1 | -1,
  sheet: string,
  into: Collected,
): boolean {
  const isOwn =
    reference.kind === "cells" &&
    reference.workbook === undefined &&
    (reference.sheet === undefined || reference.sheet.toLowerCase() === sheet.toLowerCase());
  if (reference.kind === "cells" && isOwn) into.terms.push({ sign, area: reference.area });
  else into.isPlain = false;
  return true;
}

const opposite = (sign: 1 | -1) => (sign === 1 ? -1 : 1);

function collectOperation(
  { operator, operands }: Extract<FormulaNode, { kind: "operation" }>,
  sign: 1 | -1,
  sheet: string,
  into: Collected,
): boolean {
  const [first, second] = operands;
  if (first === undefined) return false;
  if (operator === "+" || operator === "-") {
    const turned = operator === "-" ? opposite(sign) : sign;
    if (second === undefined) return collect(first, turned, sheet, into);
    return collect(first, sign, sheet, into) && collect(second, turned, sheet, into);
  }
  // =SUM(B2:B9)/2 and =SUM(B2:B5)*1,19 are sums that somebody weighed.
  const isWeighed = operator === "*" || operator === "/";
  if (!isWeighed || second === undefined) return false;
  const known = into.functions;
  const isRead = collect(first, sign, sheet, into);
  into.isPlain = false;
  return isRead && into.functions > known;
}

/** Show a sum rounded, or something else where it fails: the first argument is the sum. */
const wrappers: ReadonlySet<string> = new Set(["ROUND", "ROUNDUP", "ROUNDDOWN", "INT", "TRUNC", "IFERROR", "IFNA"]);

/** IF(…) that shows a sum in one of its cases. */
function collectOnly(
  branches: readonly (FormulaNode | undefined)[],
  sign: 1 | -1,
  sheet: string,
  into: Collected,
): boolean {
  const [sum, ...others] = branches.filter((branch) => branch?.kind === "call");
  return sum !== undefined && others.length === 0 && collect(sum, sign, sheet, into);
}

function collectCall(call: FormulaCall, sign: 1 | -1, sheet: string, into: Collected): boolean {
  const { name, arguments: list } = call;
  const [wrapped, ...branches] = list;
  if (wrappers.has(name)) return wrapped?.kind === "call" && collect(wrapped, sign, sheet, into);
  if (name === "IF") return collectOnly(branches, sign, sheet, into);
  if (choosing.has(name)) {
    into.functions++;
    into.isPlain = false;
    return true;
  }
  const skipped = skippedArguments(call);
  if (skipped === undefined) return false;
  into.functions++;
  if (skipped > 0) into.skipsNested = true;
  for (const argument of list.slice(skipped)) {
    if (argument !== undefined && !collect(argument, sign, sheet, into)) into.isPlain = false;
  }
  return true;
}

/** Arguments before the cells: the number of the function and options; undefined where the call adds nothing. */
function skippedArguments({ name, arguments: [first] }: FormulaCall): number | undefined {
  if (name === "SUM") return 0;
  const isAdding = first?.kind === "number" && sumNumbers.has(first.value);
  if (!isAdding) return undefined;
  return name === "SUBTOTAL" ? 1 : name === "AGGREGATE" ? 2 : undefined;
}

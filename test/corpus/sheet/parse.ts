/** A formula as a tree: the few forms that the corpus writes. */
export type Node =
  | { readonly kind: "value"; readonly value: string | number }
  | { readonly kind: "cells"; readonly reference: string }
  | { readonly kind: "structured"; readonly reference: string }
  | { readonly kind: "negative" | "percent"; readonly of: Node }
  | { readonly kind: "operator"; readonly operator: string; readonly left: Node; readonly right: Node }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Node[] };

const tokenPattern =
  /\s*("(?:[^"]|"")*"|(?:[A-Za-z_]\w*)?\[(?:[^[\]]|\[[^\]]*\])*\]|(?:(?:'[^']+'|[A-Za-z_]\w*)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\w(])|[A-Z][A-Z0-9.]*(?=\()|\d+(?:\.\d+)?|<=|>=|<>|[-+*/^&=<>(),%])/y;

function tokenize(formula: string): readonly string[] {
  const tokens: string[] = [];
  tokenPattern.lastIndex = 1;
  while (tokenPattern.lastIndex < formula.length) {
    const token = tokenPattern.exec(formula)?.[1];
    if (token === undefined) throw new Error(`cannot read ${formula}`);
    tokens.push(token);
  }
  return tokens;
}

/** Operators from the loosest to the tightest. */
const levels: readonly (readonly string[])[] = [
  ["=", "<", ">", "<=", ">=", "<>"],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

/** Reads "=SUM(A1:A9)+B2". */
export function parse(formula: string): Node {
  const tokens = tokenize(formula);
  let place = 0;
  const peek = (): string => tokens[place] ?? "";
  const take = (): string => tokens[place++] ?? "";

  function binary(level: number): Node {
    const operators = levels[level];
    if (operators === undefined) return unary();
    let left = binary(level + 1);
    while (operators.includes(peek())) left = { kind: "operator", operator: take(), left, right: binary(level + 1) };
    return left;
  }
  function unary(): Node {
    if (peek() === "-" || peek() === "+") return take() === "-" ? { kind: "negative", of: unary() } : unary();
    let node = primary();
    while (peek() === "%") {
      take();
      node = { kind: "percent", of: node };
    }
    return node;
  }
  function call(name: string): Node {
    take();
    const args: Node[] = [];
    while (peek() !== ")") {
      args.push(binary(0));
      if (peek() === ",") take();
    }
    take();
    return { kind: "call", name, args };
  }
  function primary(): Node {
    const token = take();
    if (token === "(") {
      const inner = binary(0);
      take();
      return inner;
    }
    if (token.startsWith('"')) return { kind: "value", value: token.slice(1, -1).replaceAll('""', '"') };
    if (/^\d/.test(token)) return { kind: "value", value: Number(token) };
    if (token.endsWith("]")) return { kind: "structured", reference: token };
    return peek() === "(" ? call(token) : { kind: "cells", reference: token };
  }
  return binary(0);
}

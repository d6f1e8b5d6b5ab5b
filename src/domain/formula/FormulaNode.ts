import type { Reference } from "./Reference";

/** Syntax tree of a formula. Parentheses are gone: the tree says what is computed first. */
export type FormulaNode =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  /** «#REF!», without the sheet that it stood on. */
  | { readonly kind: "error"; readonly value: string }
  | { readonly kind: "reference"; readonly reference: Reference }
  | FormulaCall
  | FormulaOperation
  | { readonly kind: "array"; readonly rows: readonly (readonly FormulaNode[])[] }
  /** LET and LAMBDA: the names that they bind, the values given to them, and what is computed with them. */
  | {
      readonly kind: "binding";
      readonly names: readonly string[];
      readonly values: readonly FormulaNode[];
      readonly body: FormulaNode | undefined;
    };

/** A function in capitals without prefixes of the file, and its arguments; undefined for one left out. "" calls a LAMBDA, the first argument. */
export interface FormulaCall {
  readonly kind: "call";
  readonly name: string;
  readonly arguments: readonly (FormulaNode | undefined)[];
}

/** One operand: - + % # @; two: = < > <= >= <> - + * / ^ &, and on references ":" range, "," union, " " intersection. */
interface FormulaOperation {
  readonly kind: "operation";
  readonly operator: string;
  readonly operands: readonly FormulaNode[];
}

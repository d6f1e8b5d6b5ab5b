import { plainFunction } from "./functionName";
import { mapTokens } from "./mapTokens";
import { printForExcel } from "./printForExcel";
import type { Token } from "./tokens";

/** How the Excel of a language spells formulas. What is in no list stays as it is. */
export interface FormulaSpelling {
  /** By the English name in capitals. */
  readonly functions: Readonly<Record<string, string>>;
  /** TRUE, FALSE, #REF! … */
  readonly constants: Readonly<Record<string, string>>;
  /** «[#Totals]» … */
  readonly sections: Readonly<Record<string, string>>;
  /** Between arguments, between columns of {1,2}, and before decimals. */
  readonly separator: string;
  readonly columnSeparator: string;
  readonly decimal: string;
}

function wordOf({ type, text }: Token, words: FormulaSpelling, isArray: boolean): string {
  if (type === "function") return words.functions[plainFunction(text)] ?? text;
  if (type === "boolean" || type === "error")
    return words.constants[text.toUpperCase()] ?? text.replace("#REF!", words.constants["#REF!"] ?? "#REF!");
  if (type === "number") return text.replace(".", words.decimal);
  if (type === "operator" && text === ",") return isArray ? words.columnSeparator : words.separator;
  return type === "structured"
    ? text.replace(/\[#[A-Za-z ]+\]/g, (section) => words.sections[section] ?? section)
    : text;
}

/** A formula as a person reads it in the Excel of their language: «=SUMA(B2:B5;1,5)». */
export function printForPerson(formula: string, words: FormulaSpelling): string {
  let isArray = false;
  return mapTokens(printForExcel(formula, undefined), (token) => {
    if (token.type === "operator" && (token.text === "{" || token.text === "}")) isArray = token.text === "{";
    return wordOf(token, words, isArray);
  });
}

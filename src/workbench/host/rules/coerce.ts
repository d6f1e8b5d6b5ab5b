import { plainFunction } from "../../../domain/formula/functionName";
import { readTokens } from "../../../domain/formula/tokens";
import type { CellContent } from "../Book";
import type { HostSettings } from "../Host";
import { refuse } from "../protocol/HostFailure";
import { parseTypedDate, parseTypedMoment, parseTypedTime } from "./typedDate";
import { parseTypedNumber } from "./typedNumber";

/** Excel specifications and limits. */
const maxText = 32_767;

export interface Coerced {
  readonly content: CellContent;
  /** Format that the cell takes when it has none. */
  readonly format?: string;
}

const truths: Readonly<Record<string, boolean>> = { true: true, false: false, verdadero: true, falso: false };
const spanishTruths = new Set(["verdadero", "falso"]);
const errors = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);

/** SORT spoils SUMIFS in other cells of Univer 0.25.1 (engine page): refused rather than wrong. */
function assertCalculable(formula: string): void {
  const spoils = readTokens(formula)?.some(
    ({ type, text }) => type === "function" && /^SORT(BY)?$/.test(plainFunction(text)),
  );
  if (spoils) refuse("InvalidArgument", "The embedded workbook refuses SORT: it spoils other cells of its calculator.");
}

/** A formula as Excel takes it. */
function checkFormula(formula: string): CellContent {
  assertCalculable(formula);
  return { formula };
}

function checkText(text: string): Coerced {
  if (text.length > maxText) return refuse("InvalidArgument", `A text has more than ${maxText} characters.`);
  return { content: { value: text } };
}

function coerceTyped(text: string, locale: HostSettings["locale"]): Coerced | undefined {
  const typed =
    parseTypedNumber(text, locale) ??
    parseTypedDate(text, locale) ??
    parseTypedTime(text) ??
    parseTypedMoment(text, locale);
  if (typed === undefined) return undefined;
  return { content: { value: typed.value }, format: typed.format };
}

function coerceTruth(text: string, locale: HostSettings["locale"]): Coerced | undefined {
  const word = text.trim().toLowerCase();
  const truth = truths[word];
  if (truth === undefined || (spanishTruths.has(word) && locale !== "es-CO")) return undefined;
  return { content: { value: truth } };
}

/** A leading + or - that begins no number begins a formula; what is no formula either, Excel refuses. */
function coerceSigned(text: string): Coerced | undefined {
  if (!/^[+\-@]/.test(text) || text.length === 1) return undefined;
  if (!/^[+\-@]+\s*(?:[A-Za-z$(_'"{]|\d)/.test(text) || /[\p{L}\p{N}]\s+[\p{L}\p{N}]/u.test(text))
    return refuse("InvalidArgument", `«${text.slice(0, 40)}» begins like a formula and is none.`);
  return { content: checkFormula(`=${text.replace(/^@/, "")}`) };
}

function coerceText(text: string, locale: HostSettings["locale"]): Coerced {
  if (text.startsWith("'")) return checkText(text.slice(1));
  if (text.startsWith("=") && text.length > 1) return { content: checkFormula(text) };
  const known = coerceTyped(text, locale) ?? coerceTruth(text, locale);
  if (known !== undefined) return known;
  if (errors.has(text)) return { content: { value: text } };
  return coerceSigned(text) ?? checkText(text);
}

/** A cell with the format "@" keeps whatever is written as text, formulas too. */
function asText(input: string | number | boolean): Coerced {
  if (typeof input === "string") return checkText(input.startsWith("'") ? input.slice(1) : input);
  return { content: { value: typeof input === "boolean" ? String(input).toUpperCase() : String(input) } };
}

/**
 * What Excel makes of a written value in a cell of that format: undefined leaves the cell as it is. Texts are understood
 * as if typed by hand in the person's language, unless the cell's format is "@" or the text begins with an apostrophe.
 */
export function coerce(input: unknown, format: string, locale: HostSettings["locale"]): Coerced | undefined {
  if (input === null || input === undefined) return undefined;
  if (typeof input !== "string" && typeof input !== "number" && typeof input !== "boolean")
    return refuse("InvalidArgument", "A cell takes a text, a number or a boolean.");
  if (input === "") return { content: { value: "" } };
  if (format === "@") return asText(input);
  return typeof input === "string" ? coerceText(input, locale) : { content: { value: input } };
}

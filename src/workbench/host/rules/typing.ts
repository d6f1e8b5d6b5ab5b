import type { Cell } from "../../../domain/workbook/Cell";
import { isDateFormat } from "../../../domain/workbook/isDateFormat";
import { dayZero } from "../../../domain/workbook/serialDate";
import type { HostSettings } from "../Host";
import { HostFailure } from "../protocol/HostFailure";
import { type Coerced, coerce } from "./coerce";
import { readLocal } from "./localFormula";
import { plainText, truthText } from "./shownText";

type Locale = HostSettings["locale"];

const two = (number: number) => String(number).padStart(2, "0");

/** Days from Excel's day zero as a person types them: 19/09/2022, with the time where there is one. */
function dateText(serial: number, locale: Locale): string {
  const moment = new Date(Math.round(serial * 86_400) * 1_000 + dayZero);
  const [day, month, year] = [two(moment.getUTCDate()), two(moment.getUTCMonth() + 1), moment.getUTCFullYear()];
  const date = locale === "es-CO" ? `${day}/${month}/${year}` : `${Number(month)}/${Number(day)}/${year}`;
  return Number.isInteger(serial) ? date : `${date} ${timeText(serial % 1)}`;
}

function timeText(days: number): string {
  const seconds = Math.round(days * 86_400);
  return `${Math.floor(seconds / 3_600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** Codes of a format outside of its quoted and bracketed parts. */
function codesOf(format: string): string {
  return format.replace(/"[^"]*"|\[(?!h+\])[^[\]]*\]|\\./g, "");
}

function numberText(value: number, format: string, locale: Locale): string {
  const codes = codesOf(format);
  if (isDateFormat(format) && value >= 0) return dateText(value, locale);
  if (/h|s/i.test(codes) && value >= 0) return timeText(value);
  return codes.includes("%") ? `${plainText(value * 100, locale)}%` : plainText(value, locale);
}

/** In a cell of percentages Excel takes 12 and 0,12 for 12 % («Enable automatic percent entry»). */
function asPercent(typed: Coerced, text: string, format: string): Coerced {
  const { content } = typed;
  const value = "value" in content ? content.value : "";
  if (typeof value !== "number" || text.includes("%") || !codesOf(format).includes("%")) return typed;
  return Math.abs(value) < 1 ? typed : { content: { value: value / 100 } };
}

/**
 * What becomes of a text that a person types into a cell of that format. Where Excel would ask to type it again (it begins
 * like a formula and is none), it stays a text.
 */
export function readTyped(text: string, format: string, locale: Locale): Coerced {
  const isFormula = text.startsWith("=") && format !== "@";
  const read = isFormula ? readLocal(text, locale) : text;
  if (read === undefined) return { content: { value: text } };
  try {
    return asPercent(coerce(read, format, locale) ?? { content: { value: "" } }, read, format);
  } catch (failure) {
    if (failure instanceof HostFailure) return { content: { value: text } };
    throw failure;
  }
}

/** With an apostrophe where the text, typed again, would become something else. */
function guardedText(text: string, format: string, locale: Locale): string {
  if (text === "" || format === "@") return text;
  const { content } = readTyped(text, format, locale);
  return "value" in content && content.value === text ? text : `'${text}`;
}

/** What the cell's editor and the formula bar show of a constant: typed again, it gives the same. */
export function editText(value: Cell, format: string, locale: Locale): string {
  if (typeof value === "boolean") return truthText(value, locale);
  if (typeof value === "string") return guardedText(value, format, locale);
  return format === "@" ? plainText(value, locale) : numberText(value, format, locale);
}

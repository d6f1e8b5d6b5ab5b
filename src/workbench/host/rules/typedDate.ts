import type { HostSettings } from "../Host";

export interface Typed {
  readonly value: number;
  /** Number format in en-US codes that Excel gives a cell without one. */
  readonly format: string;
}

/** Days from Excel's day zero (1899-12-30) to a date; undefined when there is no such day. */
export function serialOf(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900 && year <= 9999;
  return isReal ? Math.round((time - Date.UTC(1899, 11, 30)) / 86_400_000) : undefined;
}

/** Two digits: 00–29 are of this century (Windows' default). */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function typed(serial: number | undefined, format: string): Typed | undefined {
  return serial === undefined ? undefined : { value: serial, format };
}

function ofThree(parts: readonly string[], dayFirst: boolean): Typed | undefined {
  const [a = "", b = "", c = ""] = parts;
  if (a.length === 4) return typed(serialOf(Number(a), Number(b), Number(c)), "m/d/yyyy");
  if (a.length > 2 || c.length === 3) return undefined;
  const [day, month] = dayFirst ? [a, b] : [b, a];
  return typed(serialOf(fullYear(c), Number(month), Number(day)), "m/d/yyyy");
}

function ofTwo(parts: readonly string[], dayFirst: boolean): Typed | undefined {
  const [a = "", b = ""] = parts;
  if (b.length === 4) return typed(serialOf(Number(b), Number(a), 1), "mmm-yy");
  const [day, month] = dayFirst ? [a, b] : [b, a];
  return typed(serialOf(new Date().getFullYear(), Number(month), Number(day)), "d-mmm");
}

/** A date as a person types it: 1-2-5, 3/4, 19/9/2022, 2022-09-19; month first in en-US, day first in es-CO. */
export function parseTypedDate(text: string, locale: HostSettings["locale"]): Typed | undefined {
  const match = /^(\d{1,4})([-/])(\d{1,4})(?:\2(\d{1,4}))?$/.exec(text.trim());
  if (match === null) return undefined;
  const parts = [match[1], match[3], match[4]].filter((part): part is string => part !== undefined);
  const dayFirst = locale === "es-CO";
  return parts.length === 3 ? ofThree(parts, dayFirst) : ofTwo(parts, dayFirst);
}

/** A time of the day: 10:30, 8:05:09. */
export function parseTypedTime(text: string): Typed | undefined {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text.trim());
  if (match === null) return undefined;
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  return { value: seconds / 86_400, format: match[3] === undefined ? "h:mm" : "h:mm:ss" };
}

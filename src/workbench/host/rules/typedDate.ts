import { dayLength, dayZero } from "../../../domain/workbook/serialDate";
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
  return isReal ? Math.round((time - dayZero) / dayLength) : undefined;
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
  const serial = serialOf(new Date().getFullYear(), Number(month), Number(day));
  // 2-30 and 1/32 are no day of a year: Excel takes month and year.
  return typed(serial, "d-mmm") ?? (b.length === 2 ? typed(serialOf(fullYear(b), Number(a), 1), "mmm-yy") : undefined);
}

function ofNumbers(text: string, dayFirst: boolean): Typed | undefined {
  const match = /^(\d{1,4})([-/])(\d{1,4})(?:\2(\d{1,4}))?$/.exec(text);
  if (match === null) return undefined;
  const parts = [match[1], match[3], match[4]].filter((part): part is string => part !== undefined);
  return parts.length === 3 ? ofThree(parts, dayFirst) : ofTwo(parts, dayFirst);
}

/** Months as both languages write them; Excel takes whole words and beginnings of three letters and more. */
const months = (
  "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre " +
  "january february march april may june july august september october november december"
).split(" ");

/** 1 to 12; undefined for another word. */
function monthOf(word: string): number | undefined {
  const index = word.length < 3 ? -1 : months.findIndex((month) => month.startsWith(word.toLowerCase()));
  return index < 0 ? undefined : (index % 12) + 1;
}

/** 19-sep-22, 5 mar, 5mar 2022. */
function ofDayAndWord(text: string): Typed | undefined {
  const match = /^(\d{1,2})[-/ ]?([a-z]+)\.?(?:[-/ ](\d{2}|\d{4}))?$/i.exec(text);
  const month = monthOf(match?.[2] ?? "");
  if (match === null || month === undefined) return undefined;
  const year = match[3] === undefined ? new Date().getFullYear() : fullYear(match[3]);
  return typed(serialOf(year, month, Number(match[1])), match[3] === undefined ? "d-mmm" : "d-mmm-yy");
}

/** Jan 5, MARCH1, sep-22, mar2022: a day of this year where the month has it, else a year. */
function ofWordAndNumber(text: string): Typed | undefined {
  const match = /^([a-z]+)\.?[-/ ]?(\d{1,2}|\d{4})$/i.exec(text);
  const month = monthOf(match?.[1] ?? "");
  const number = match?.[2];
  if (number === undefined || month === undefined) return undefined;
  const day = number.length === 4 ? undefined : serialOf(new Date().getFullYear(), month, Number(number));
  return (
    typed(day, "d-mmm") ?? (number.length === 1 ? undefined : typed(serialOf(fullYear(number), month, 1), "mmm-yy"))
  );
}

/** A date as a person types it: 1-2-5, 3/4, 19/9/2022, 2022-09-19, 19-sep-22; month first in en-US, day first in es-CO. */
export function parseTypedDate(input: string, locale: HostSettings["locale"]): Typed | undefined {
  const text = input.trim();
  return ofNumbers(text, locale === "es-CO") ?? ofDayAndWord(text) ?? ofWordAndNumber(text);
}

function timeFormat(hours: number, seconds: boolean, half: boolean): string {
  if (hours > 23) return "[h]:mm:ss";
  const plain = seconds ? "h:mm:ss" : "h:mm";
  return half ? `${plain} AM/PM` : plain;
}

/** A time: 10:30, 8:05:09, 1:2:3, 10:30 PM, 25:00. */
export function parseTypedTime(text: string): Typed | undefined {
  const match = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2}))?(?: ?([ap])\.? ?m\.?)?$/i.exec(text.trim());
  if (match === null) return undefined;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  const half = match[4]?.toLowerCase();
  if (minutes > 59 || seconds > 59 || (half !== undefined && (hours < 1 || hours > 12))) return undefined;
  const day = half === undefined ? hours : (hours % 12) + (half === "p" ? 12 : 0);
  const value = (day * 3600 + minutes * 60 + seconds) / 86_400;
  return { value, format: timeFormat(day, match[3] !== undefined, half !== undefined) };
}

/** A date with its time: 19/09/2022 10:30. */
export function parseTypedMoment(input: string, locale: HostSettings["locale"]): Typed | undefined {
  const [, first = "", second = ""] = /^(\S+) +(\d+:.*)$/.exec(input.trim()) ?? [];
  const [date, time] = [parseTypedDate(first, locale), parseTypedTime(second)];
  if (date === undefined || time === undefined || time.value >= 1) return undefined;
  return { value: date.value + time.value, format: "m/d/yyyy h:mm" };
}

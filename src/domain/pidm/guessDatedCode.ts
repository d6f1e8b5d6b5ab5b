import type { Cell } from "../workbook/Cell";
import { dayLength, dayZero } from "../workbook/serialDate";

function dateOf(cell: Cell): Date | undefined {
  return typeof cell === "number" ? new Date(dayZero + cell * dayLength) : undefined;
}

/** The date of a serial number as the cell shows it, 01/02/2005; undefined for a text. */
export function showDate(cell: Cell): string | undefined {
  const date = dateOf(cell);
  if (date === undefined) return undefined;
  const [year = "", month = "", day = ""] = date.toISOString().slice(0, 10).split("-");
  return `${day}/${month}/${year}`;
}

/** What was probably typed where Excel made a date, "1-2-5-?" for 1 February 2005 (day-month-year, as in Colombia). */
export function guessDatedCode(cell: Cell): string | undefined {
  const date = dateOf(cell);
  if (date === undefined) return undefined;
  const parts = [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear() % 100];
  return `${parts.join("-")}-?`;
}

import type { Cell } from "../workbook/Cell";

/** Days between Excel's serial 0 and 1970-01-01 (1900 date system, with its 29 February 1900). */
const EPOCH = 25569;
const DAY = 86_400_000;

function dateOf(cell: Cell): Date | undefined {
  return typeof cell === "number" ? new Date((cell - EPOCH) * DAY) : undefined;
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

import type { Cell } from "../workbook/Cell";

/** Excel reads years 00–29 as 2000–2029 and 30–99 as 1930–1999: serial numbers of 1930-01-01 and 2030-12-31. */
const FIRST_SERIAL = 10959;
const LAST_SERIAL = 47848;

const DATE_TEXTS = [
  /^\d{4}-\d{2}-\d{2}(T.*)?$/,
  /^\d{1,2}\/\d{1,2}\/(\d{2}|\d{4})$/,
  /^\d{1,2}[-/ ](ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic|jan|apr|aug|dec)[a-z]*\.?([-/ ]\d{2,4})?$/i,
];

/** Whether Excel made a date of what was typed: "1-2-5" becomes 1 February 2005 or 2 January 2005. */
export function looksDated(cell: Cell): boolean {
  if (typeof cell === "number") return Number.isInteger(cell) && cell >= FIRST_SERIAL && cell <= LAST_SERIAL;
  return typeof cell === "string" && DATE_TEXTS.some((pattern) => pattern.test(cell.trim()));
}

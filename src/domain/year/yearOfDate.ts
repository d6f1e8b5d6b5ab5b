import { parseFormDate } from "../form/parseFormDate";

/** Year of an ISO date; undefined for any other text, which is no date for the formulas either. */
export function yearOfDate(date: string): number | undefined {
  return parseFormDate(date) === date ? Number(date.slice(0, 4)) : undefined;
}

import { parseWrittenDate } from "../form/parseFormDate";
import { yearOfDate } from "./yearOfDate";

/** What a date cell says that is no date for formulas, and the ISO date that a person reads in it. */
export interface TextDate {
  readonly found: string;
  readonly read?: string;
}

/** The text of a date cell that is no date: «30 de marzo de 2022», «pronto»; undefined for a date and an empty cell. */
export function findTextDate(text: string): TextDate | undefined {
  const found = text.trim();
  if (found === "" || yearOfDate(found) !== undefined) return undefined;
  const read = parseWrittenDate(found);
  return read === undefined ? { found } : { found, read };
}

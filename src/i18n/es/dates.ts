import { formMonths } from "../../domain/form/parseFormDate";

/** January first. */
export const monthNames = formMonths;

/** «septiembre» for 9. */
export function monthName(month: number): string {
  return monthNames[month - 1] ?? String(month);
}

/** «19 de septiembre de 2022» for "2022-09-19"; any other text as it is. */
export function longDate(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return match === null ? iso : `${Number(match[3])} de ${monthName(Number(match[2]))} de ${match[1]}`;
}

/** «enero», «enero y febrero», «enero, febrero y marzo». */
export function monthList(months: readonly number[]): string {
  const names = months.map(monthName);
  const last = names.pop() ?? "";
  return names.length === 0 ? last : `${names.join(", ")} y ${last}`;
}

/** What a date cell says that is no date; `read` is the ISO date that a person reads in it. */
export function noDate({ found, read }: { readonly found: string; readonly read?: string }): string {
  if (read === undefined) return `«${found}» no es una fecha para Excel.`;
  return `«${found}» es un texto y no una fecha para Excel. Escriba ${read.split("-").reverse().join("/")}.`;
}

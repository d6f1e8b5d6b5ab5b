/** January first. */
export const monthNames: readonly string[] = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** “September” for 9. */
export function monthName(month: number): string {
  return monthNames[month - 1] ?? String(month);
}

/** “19 September 2022” for "2022-09-19"; any other text as it is. */
export function longDate(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return match === null ? iso : `${Number(match[3])} ${monthName(Number(match[2]))} ${match[1]}`;
}

/** “January”, “January and February”, “January, February and March”. */
export function monthList(months: readonly number[]): string {
  const names = months.map(monthName);
  const last = names.pop() ?? "";
  return names.length === 0 ? last : `${names.join(", ")} and ${last}`;
}

/** What a date cell says that is no date; `read` is the ISO date that a person reads in it. */
export function noDate({ found, read }: { readonly found: string; readonly read?: string }): string {
  if (read === undefined) return `«${found}» is no date for Excel.`;
  return `«${found}» is a text and no date for Excel. Write ${read.split("-").reverse().join("/")}.`;
}

const MINUTE = 60_000;

/** The time on the person's clock as ISO without zone, such as "2026-11-22T14:05". */
export function localTime(date: Date): string {
  return new Date(date.getTime() - date.getTimezoneOffset() * MINUTE).toISOString().slice(0, 16);
}

/** Milliseconds. */
export const dayLength = 86_400_000;

/** Day 0 of Excel's 1900 calendar, as counted from March 1900 on (before, Excel counts a 29 February 1900). */
export const dayZero = Date.UTC(1899, 11, 30);

/** Days from day 0 to an ISO date "2022-09-19"; NaN where it is no date. */
export function serialOfDate(date: string): number {
  return Math.round((Date.parse(`${date}T00:00:00Z`) - dayZero) / dayLength);
}

/** ISO date of a serial number; its time of day is dropped. */
export function dateOfSerial(serial: number): string {
  return new Date(dayZero + serial * dayLength).toISOString().slice(0, 10);
}

import type { Cell } from "../domain/workbook/Cell";

const DAY = 86_400_000;
/** Day 0 of Excel's 1900 calendar, as counted from March 1900 on (before, Excel counts a 29 February 1900). */
const epoch = Date.UTC(1899, 11, 30);
const firstSafe = 61;
const last = 2_958_465;

/** Serial number of an ISO date "2022-09-19"; any other text stays as it is. */
export function encodeDate(cell: Cell): Cell {
  if (typeof cell !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(cell)) return cell;
  const time = Date.parse(`${cell}T00:00:00Z`);
  const serial = (time - epoch) / DAY;
  const real = serial >= firstSafe && new Date(time).toISOString().startsWith(cell);
  return real ? serial : cell;
}

/** ISO date of a serial number; times of day are dropped; anything else as text. */
export function decodeDate(cell: Cell): string {
  if (typeof cell !== "number" || cell < firstSafe || cell > last) return String(cell);
  return new Date(epoch + Math.floor(cell) * DAY).toISOString().slice(0, 10);
}

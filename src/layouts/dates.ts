import type { Cell } from "../domain/workbook/Cell";
import { dateOfSerial, serialOfDate } from "../domain/workbook/serialDate";

/** 1 March 1900. */
const firstSafe = 61;
const last = 2_958_465;

/** Serial number of an ISO date "2022-09-19"; any other text stays as it is. */
export function encodeDate(cell: Cell): Cell {
  if (typeof cell !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(cell)) return cell;
  const serial = serialOfDate(cell);
  const real = serial >= firstSafe && dateOfSerial(serial) === cell;
  return real ? serial : cell;
}

/** ISO date of a serial number; times of day are dropped; anything else as text. */
export function decodeDate(cell: Cell): string {
  if (typeof cell !== "number" || cell < firstSafe || cell > last) return String(cell);
  return dateOfSerial(cell);
}

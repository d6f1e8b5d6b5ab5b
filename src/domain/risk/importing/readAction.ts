import { parseFormDate, parseShortYear } from "../../form/parseFormDate";
import type { Cell } from "../../workbook/Cell";
import { dateOfSerial } from "../../workbook/serialDate";
import { actionStates } from "../words";
import type { FoundCell } from "./ImportedMap";
import type { MapSheet } from "./openMap";
import { expectedWords, type Notes, tellWord, valuesOf } from "./readValues";
import { readActionState } from "./readWords";

/** Years 2000 to 2099 as serial numbers of a sheet: five digits in a column of dates are nothing else. */
const serials = { least: 36_526, most: 73_050 };

/** A serial number without its format, or a year of two digits: a date all the same, which is told. */
function nearDate(text: string): string | undefined {
  const serial = /^\d{5}$/.test(text) ? Number(text) : 0;
  if (serial >= serials.least && serial <= serials.most) return dateOfSerial(serial);
  return parseShortYear(text);
}

function readDate(cell: FoundCell, notes: Notes): string | undefined {
  const date = parseFormDate(cell.found);
  const near = date ?? nearDate(cell.found);
  if (date === undefined && near !== undefined) notes.near.push({ ...cell, field: "actionDate", read: near });
  return near;
}

/** The last date of several; what is no date stays as found. */
export function dateOf(sheet: MapSheet, rows: readonly number[], notes: Notes): string {
  const field = "actionDate";
  const read = valuesOf(sheet, rows, field).map((cell) => ({ ...cell, date: readDate(cell, notes) }));
  const best = read.filter(({ date }) => date !== undefined).sort((a, b) => (a.date ?? "").localeCompare(b.date ?? ""));
  const kept = best.at(-1) ?? read[0];
  for (const { date, cell, found } of read) {
    if (date === undefined) notes.unread.push({ cell, found, field, expected: [] });
    if (kept !== undefined && cell !== kept.cell) notes.seconds.push({ cell, found, field, kept: kept.found });
  }
  return kept?.date ?? kept?.found ?? "";
}

/** From the least advanced on; an unknown state may be any that is not done yet. */
const progress: readonly (Cell | undefined)[] = [
  actionStates.pending,
  actionStates.running,
  undefined,
  actionStates.done,
];

/** The least advanced of several states: a risk has one, and it is not done while one of its actions is open. */
export function stateOf(sheet: MapSheet, rows: readonly number[], notes: Notes): Cell {
  const field = "actionState";
  const rank = ({ found }: { readonly found: string }) => progress.indexOf(readActionState(found));
  const cells = valuesOf(sheet, rows, field);
  const [kept] = [...cells].sort((a, b) => rank(a) - rank(b));
  for (const cell of cells) {
    tellWord(cell, field, { read: readActionState, expected: expectedWords(field) }, notes);
    if (kept !== undefined && cell !== kept) notes.seconds.push({ ...cell, field, kept: kept.found });
  }
  return kept === undefined ? "" : (readActionState(kept.found) ?? kept.found);
}

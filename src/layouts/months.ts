import { normalizeText } from "../domain/text/normalizeText";
import type { Cell } from "../domain/workbook/Cell";
import { monthNames } from "../i18n/es/dates";

/** «septiembre» for 9; anything but a calendar month (1–12) stays as it is. */
export function encodeMonth(cell: Cell): Cell {
  return typeof cell === "number" ? (monthNames[cell - 1] ?? cell) : cell;
}

/** 9 for «septiembre» and for 9 kept as text, as an earlier template or a text cell holds it; anything else as it is. */
export function decodeMonth(cell: Cell): Cell {
  if (typeof cell !== "string") return cell;
  const wanted = normalizeText(cell);
  const index = monthNames.findIndex((name, at) => name === wanted || String(at + 1) === wanted);
  return index < 0 ? cell : index + 1;
}

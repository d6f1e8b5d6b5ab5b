import type { SheetSnapshot } from "./Snapshot";

/** The index of the sheet to begin with: the first visible one that holds something, else the first visible one; -1 for none. */
export function frontSheet(sheets: readonly SheetSnapshot[]): number {
  // «Hoja1» of a new workbook stays empty before our sheets.
  const filled = sheets.findIndex(({ visibility, cells }) => visibility === "visible" && cells !== undefined);
  return filled >= 0 ? filled : sheets.findIndex(({ visibility }) => visibility === "visible");
}

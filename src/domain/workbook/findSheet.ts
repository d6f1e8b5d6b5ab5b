import type { SheetSnapshot, Snapshot } from "./Snapshot";

/** The sheet of that name in any case, as Excel compares names; undefined when the workbook has none. */
export function findSheet({ sheets }: Pick<Snapshot, "sheets">, name: string): SheetSnapshot | undefined {
  const wanted = name.toLowerCase();
  return sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}

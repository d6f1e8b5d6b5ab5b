import type { Snapshot } from "../../domain/workbook/Snapshot";
import { summaryTexts } from "../../i18n/es/summary";
import { parseReference } from "../../layouts/reference";

/** The hidden name that tells our summary from a sheet of the user's with the same name. */
export const summaryMark = "gm.resumen";

/** Our summary sheet: its name now, and whether it stands already. A sheet of the user's called «Resumen» is left alone. */
export function findSummarySheet(snapshot: Snapshot): { readonly name: string; readonly exists: boolean } {
  const taken = (name: string) => snapshot.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  const mark = snapshot.names.find((name) => name.name === summaryMark);
  const marked = parseReference(mark?.formula ?? "")?.sheet;
  if (marked !== undefined && taken(marked)) return { name: marked, exists: true };
  const free = [summaryTexts.sheet, summaryTexts.title].find((name) => !taken(name));
  let number = 2;
  while (free === undefined && taken(`${summaryTexts.sheet} ${number}`)) number += 1;
  return { name: free ?? `${summaryTexts.sheet} ${number}`, exists: false };
}

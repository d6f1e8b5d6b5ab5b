import type { Snapshot } from "../../domain/workbook/Snapshot";
import { summaryTexts } from "../../i18n/es/summary";
import { findMarkedSheet, type MarkedSheet } from "../built/markedSheet";

/** The hidden name that tells our summary from a sheet of the user's with the same name. */
const summaryMark = "gm.resumen";

/** Our summary sheet: its name now, and whether it stands already. A sheet of the user's called «Resumen» is left alone. */
export function findSummarySheet(snapshot: Snapshot): MarkedSheet {
  return findMarkedSheet(snapshot, summaryMark, [summaryTexts.sheet, summaryTexts.title]);
}

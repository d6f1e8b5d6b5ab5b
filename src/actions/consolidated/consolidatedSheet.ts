import type { Snapshot } from "../../domain/workbook/Snapshot";
import { consolidatedTexts } from "../../i18n/es/consolidated";
import { findMarkedSheet, type MarkedSheet } from "../built/markedSheet";

/** Our «Consolidado»: its name now, and whether it stands already. A sheet of the user's of that name is left alone. */
export function findConsolidatedSheet(snapshot: Snapshot): MarkedSheet {
  return findMarkedSheet(snapshot, "gm.consolidado", [consolidatedTexts.sheet, consolidatedTexts.title]);
}

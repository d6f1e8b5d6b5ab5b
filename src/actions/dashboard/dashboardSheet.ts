import type { Snapshot } from "../../domain/workbook/Snapshot";
import { dashboardTexts } from "../../i18n/es/dashboard";
import { findMarkedSheet, type MarkedSheet } from "../built/markedSheet";

/** Our «Tablero»: its name now, and whether it stands already. A sheet of the user's of that name is left alone. */
export function findDashboardSheet(snapshot: Snapshot): MarkedSheet {
  return findMarkedSheet(snapshot, "gm.tablero", [dashboardTexts.sheet, dashboardTexts.title]);
}

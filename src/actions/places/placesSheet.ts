import type { Snapshot } from "../../domain/workbook/Snapshot";
import { placesTexts } from "../../i18n/es/placesSummary";
import { findMarkedSheet, type MarkedSheet } from "../built/markedSheet";

/** Our «Resumen por municipio»: its name now, and whether it stands already. */
export function findPlacesSheet(snapshot: Snapshot): MarkedSheet {
  return findMarkedSheet(snapshot, "gm.resumenMunicipios", [placesTexts.sheet, placesTexts.title]);
}

import type { Snapshot } from "../../domain/workbook/Snapshot";
import { actorMapTexts } from "../../i18n/es/actorMap";
import { findMarkedSheet, type MarkedSheet } from "../built/markedSheet";

/** Our «Mapa de actores»: its name now, and whether it stands already. */
export function findActorMapSheet(snapshot: Snapshot): MarkedSheet {
  return findMarkedSheet(snapshot, "gm.mapaActores", [actorMapTexts.sheet, actorMapTexts.title]);
}

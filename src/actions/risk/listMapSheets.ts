import type { Snapshot } from "../../domain/workbook/Snapshot";
import { findActorMapSheet } from "../actorMap/actorMapSheet";
import { findDashboardSheet } from "../dashboard/dashboardSheet";
import { findPlacesSheet } from "../places/placesSheet";
import { findReportSheets } from "../riskReport/reportSheets";
import { findTargets } from "../structure/findTargets";
import { findSummarySheet } from "../summary/summarySheet";

/** Names of visible sheets with data that the template does not make, those named like a risk map first. */
export function listMapSheets(snapshot: Snapshot): readonly string[] {
  const marked = [
    findSummarySheet(snapshot),
    findDashboardSheet(snapshot),
    findActorMapSheet(snapshot),
    findPlacesSheet(snapshot),
    ...Object.values(findReportSheets(snapshot)),
  ];
  const ours = new Set([
    ...findTargets(snapshot).targets.flatMap(({ sheet, isNew }) => (isNew ? [] : [sheet.name])),
    ...marked.flatMap(({ name, exists }) => (exists ? [name] : [])),
  ]);
  const names = snapshot.sheets.flatMap(({ name, visibility, cells }) =>
    visibility === "visible" && cells !== undefined && !ours.has(name) ? [name] : [],
  );
  const isLikely = (name: string) => /riesgo|corrupci/i.test(name);
  return [...names.filter(isLikely), ...names.filter((name) => !isLikely(name))];
}

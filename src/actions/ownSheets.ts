import type { Snapshot } from "../domain/workbook/Snapshot";
import type { SheetKey } from "../layouts/index";
import { findReportSheets } from "./riskReport/reportSheets";
import { findTargets } from "./structure/findTargets";
import { findSummarySheet } from "./summary/summarySheet";

/** A sheet of ours: of the template, or built from it. */
export type OwnSheet = SheetKey | "summary" | "riskReport";

/** The name that one of our sheets has now; undefined where the workbook lacks it. */
function findOwnSheet(snapshot: Snapshot, key: OwnSheet): string | undefined {
  if (key === "summary" || key === "riskReport") {
    const { name, exists } = key === "summary" ? findSummarySheet(snapshot) : findReportSheets(snapshot).cover;
    return exists ? name : undefined;
  }
  return findTargets(snapshot).targets.find(({ layout, exists }) => exists && layout.key === key)?.sheet.name;
}

/** The first of some sheets that the workbook has. */
export function findShown(snapshot: Snapshot, keys: readonly OwnSheet[]): string | undefined {
  for (const key of keys) {
    const name = findOwnSheet(snapshot, key);
    if (name !== undefined) return name;
  }
  return undefined;
}

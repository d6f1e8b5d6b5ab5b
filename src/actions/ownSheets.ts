import type { Snapshot } from "../domain/workbook/Snapshot";
import type { SheetKey } from "../layouts/index";
import { findReportSheets } from "./riskReport/reportSheets";
import { findTargets } from "./structure/findTargets";
import { findSummarySheet } from "./summary/summarySheet";

/** A sheet of ours: of the template, or built from it. */
export type OwnSheet = SheetKey | "summary" | "riskReport";

/** The name that one of our sheets has now; undefined where the workbook lacks it. */
function findOwnSheet(snapshot: Snapshot, key: OwnSheet): string | undefined {
  const built = { summary: findSummarySheet, riskReport: (book: Snapshot) => findReportSheets(book).cover };
  if (key === "summary" || key === "riskReport") {
    const { name, exists } = built[key](snapshot);
    return exists ? name : undefined;
  }
  return findTargets(snapshot).targets.find(({ layout, exists }) => exists && layout.key === key)?.sheet.name;
}

/** The first of some sheets that the workbook has. */
export function findShown(snapshot: Snapshot, keys: readonly OwnSheet[]): string | undefined {
  return keys.map((key) => findOwnSheet(snapshot, key)).find((name) => name !== undefined);
}

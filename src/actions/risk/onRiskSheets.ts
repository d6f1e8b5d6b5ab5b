import type { Snapshot } from "../../domain/workbook/Snapshot";
import { onSheets, planTableRows, type RowsResult } from "../rows/onSheets";
import type { RiskChanges } from "./encodeDraft";

/** What a command of the risk map writes, and what it leaves as it is. */
export type RiskSheetsResult = RowsResult;

const sheets = ["risks", "impacts", "controls", "riskMap"] as const;

/** Writes the changed and new rows of the three tables; all of them or, with a conflict, none. */
export function planRiskRows(snapshot: Snapshot, changes: RiskChanges): Omit<RowsResult, "structured"> {
  return planTableRows(snapshot, sheets, changes);
}

/** Sheets of the map that are missing come first, in the same plan: one undo takes all of it back. */
export function onRiskSheets(
  snapshot: Snapshot,
  write: (book: Snapshot) => Omit<RowsResult, "structured">,
): RowsResult {
  return onSheets(snapshot, sheets, write);
}

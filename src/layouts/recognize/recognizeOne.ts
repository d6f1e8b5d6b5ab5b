import type { Snapshot } from "../../domain/workbook/Snapshot";
import { type FoundTable, findTable } from "../findTable";
import { sheetLayouts } from "../index";
import type { TableLayout } from "../Layout";
import { recognizeTables } from "./recognizeTable";

/** One table of the template by name, hidden names or headings; undefined when the workbook lacks it. */
export function recognizeOne(snapshot: Snapshot, layout: TableLayout): FoundTable | undefined {
  return findTable(snapshot, layout) ?? recognizeTables(snapshot, sheetLayouts).found.get(layout.key);
}

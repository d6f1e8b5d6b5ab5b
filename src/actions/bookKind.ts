import type { DecodedBook } from "../domain/findings/BookSources";
import type { Snapshot } from "../domain/workbook/Snapshot";
import { templateProperty } from "../layouts/templateVersion";

/** Whose workbook it is: ours by its tables or its template, somebody else's, or nobody's yet. */
export function bookKind(snapshot: Snapshot, { sources }: DecodedBook): "ours" | "foreign" | "empty" {
  const hasTables = Object.values(sources.tables).some((source) => source !== undefined);
  if (hasTables || snapshot.properties[templateProperty] !== undefined) return "ours";
  return snapshot.sheets.some((sheet) => sheet.cells !== undefined) ? "foreign" : "empty";
}

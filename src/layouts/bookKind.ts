import type { Snapshot } from "../domain/workbook/Snapshot";
import { templateProperty } from "./templateVersion";

/** Ours holds a part of the template, or was made by it; somebody else's holds cells and nothing of ours. */
export function bookKind({ sheets, properties }: Snapshot, hasOurs: boolean): "ours" | "foreign" | "empty" {
  if (hasOurs || properties[templateProperty] !== undefined) return "ours";
  return sheets.some(({ cells }) => cells !== undefined) ? "foreign" : "empty";
}

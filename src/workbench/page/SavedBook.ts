import type { SavedUnit } from "../univer/savedUnit";

/** A workbook that can be opened again: what Univer holds of it, and what the host keeps beside it. */
export interface SavedBook {
  readonly unit: SavedUnit;
  /** As `packState` gives it. */
  readonly state: string;
}

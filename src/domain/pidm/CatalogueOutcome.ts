import type { CatalogueReading, ListPlace } from "./CatalogueReading";
import type { SeenRow } from "./describeTop";

/** A code that the workbook holds with another text. */
export interface CatalogueConflict extends ListPlace {
  readonly code: string;
  readonly found: string;
  readonly kept: string;
}

/** What of a list goes into «Catálogo PIDM», and what does not. Rows count from 1; `rows` is the sum of all that is told. */
export interface CatalogueOutcome extends Omit<CatalogueReading, "entries"> {
  /** Codes that the workbook gets. */
  readonly added: readonly string[];
  /** Codes that it has already, with the same text. */
  readonly known: number;
  /** Codes that it has with another text, which is kept. */
  readonly conflicts: readonly CatalogueConflict[];
  readonly sheetsLeft: readonly string[];
  /** Where no headings were found: the row that looks most like them. */
  readonly seen?: SeenRow;
  /** Why nothing could be written at all. */
  readonly problem?: "no-header" | "no-rows" | "no-room" | "protected" | "table-elsewhere";
}

import type { Snapshot } from "../../domain/workbook/Snapshot";
import type { Content } from "./Content";
import type { FormulaWords } from "./headerMaps";
import type { SheetTarget } from "./SheetTarget";

/** What the sheets of a workbook are planned from; `targets` are all of the template, whichever of them are written. */
export interface StructureJob {
  readonly snapshot: Snapshot;
  readonly targets: readonly SheetTarget[];
  readonly content: Content;
  readonly words: FormulaWords;
}

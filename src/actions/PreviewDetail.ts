import type { Report } from "../domain/findings/Finding";
import type { CatalogueOutcome } from "../domain/pidm/CatalogueOutcome";
import type { BookComparison } from "../domain/project/versions/BookComparison";
import type { FormChange } from "../domain/project/versions/FormChange";
import type { RiskChange } from "../domain/risk/compareSettings";
import type { ImportRiskMapInput, MapOutcome } from "./risk/MapOutcome";

/** A cell that a person filled on a sheet that is built anew: building it erases the cell. */
export interface TypedCell {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

/** A row that a plan takes out of its table: what a person typed in it, by column. */
export interface RemovedRow {
  readonly sheet: string;
  /** Sheet row, from 1. */
  readonly row: number;
  readonly cells: readonly { readonly column: string; readonly text: string }[];
}

/** What goes with the plan: the risk, its answers and its controls, in their words. */
export interface RemovedRisk {
  readonly number: string;
  readonly text: string;
  readonly answers: boolean;
  readonly controls: readonly string[];
}

/** What of a form will be written: rows by table, and single facts. */
export interface TakenForm {
  readonly kind: "takenForm";
  readonly comparison: BookComparison;
  readonly taken: readonly FormChange[];
}

/** What a preview tells beside the counts of its plan: risks that other settings value otherwise, a read list of metas, an old risk map, a risk or notes that go. */
export type PreviewDetail =
  | { readonly kind: "settings"; readonly changes: readonly RiskChange[] }
  | { readonly kind: "catalogue"; readonly outcome: CatalogueOutcome; readonly report?: Report }
  | { readonly kind: "riskMap"; readonly outcome: MapOutcome; readonly input: ImportRiskMapInput }
  | { readonly kind: "removedRisk"; readonly removed: RemovedRisk }
  | { readonly kind: "removedRow"; readonly removed: RemovedRow }
  | { readonly kind: "erased"; readonly cells: readonly TypedCell[] }
  | TakenForm;

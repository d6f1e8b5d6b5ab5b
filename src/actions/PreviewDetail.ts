import type { Report } from "../domain/findings/Finding";
import type { FormChange } from "../domain/project/versions/FormChange";
import type { RiskChange } from "../domain/risk/compareSettings";
import type { TypedCell } from "./Action";
import type { CatalogueOutcome } from "./importCatalogue";
import type { ImportRiskMapInput } from "./importRiskMap";
import type { BookComparison } from "./newForm/readVersions";
import type { RemovedRisk } from "./removeRisk";
import type { RemovedRow } from "./removeRow";
import type { MapOutcome } from "./risk/MapOutcome";

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

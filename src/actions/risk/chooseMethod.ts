import type { MapReading } from "../../domain/risk/importing/ImportedMap";
import type { MethodId } from "../../domain/risk/RiskMethod";
import type { MethodChoice } from "./MapOutcome";

/**
 * Risks that the workbook has already are never revalued by an import: only an empty map takes the method of the old one. The
 * matrix of v5 and v6 sets none: whether its general tables serve for corruption is open (see reductionSources).
 */
export function chooseMethod(
  { layout, sure }: Pick<MapReading, "layout" | "sure">,
  own: MethodId,
  ownRisks: number,
): MethodChoice {
  if (own === layout) return { reason: "same", used: own };
  if (layout === "v5-v6") return { reason: own === "v7" ? "same" : "kept", used: own };
  return ownRisks === 0 && sure ? { reason: "set", used: layout } : { reason: "kept", used: own };
}

import { riskMethods } from "./methods";
import { reductionTable } from "./methods/reductionTable";
import type { QuestionnaireImpact, RiskMethod, Zone, ZoneMap } from "./RiskMethod";
import type { RiskSettings } from "./RiskSettings";

/** The method with the settings worked into its tables; the other methods leave no choice. */
export function applySettings(settings: RiskSettings): RiskMethod {
  const method = riskMethods[settings.method];
  if (method.id !== "v4-v6") return method;
  return {
    ...method,
    zones: withRareCatastrophic(method.zones, settings.rareCatastrophic),
    impact: withDecisive(method.impact, settings.question16),
    controls: settings.controlTable === "100-points" ? method.controls : reductionTable,
  };
}

/** The lowest probability meets the highest impact in the last cell of the first row. */
function withRareCatastrophic(zones: ZoneMap, zone: Zone): ZoneMap {
  if (zones.kind !== "cells") return zones;
  return { ...zones, cells: zones.cells.map((row, index) => (index === 0 ? [...row.slice(0, -1), zone] : row)) };
}

function withDecisive(impact: RiskMethod["impact"], keep: boolean): RiskMethod["impact"] {
  if (impact.kind !== "questionnaire" || keep) return impact;
  const { decisive: _, ...rest } = impact;
  return rest satisfies QuestionnaireImpact;
}

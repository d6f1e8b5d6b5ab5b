import { riskMethods } from "./methods";
import { reductionSources, reductionTable } from "./methods/reductionTable";
import type { MethodSource, QuestionnaireImpact, RiskMethod, Zone, ZoneMap } from "./RiskMethod";
import type { RiskSettings } from "./RiskSettings";

/** The method with the settings worked into its tables; the other methods leave no choice. */
export function applySettings(settings: RiskSettings): RiskMethod {
  const method = riskMethods[settings.method];
  if (method.id !== "v4-v6") return method;
  return {
    ...method,
    sources: withChoices(method.sources, settings),
    zones: withRareCatastrophic(method.zones, settings.rareCatastrophic),
    impact: withDecisive(method.impact, settings.question16),
    controls: settings.controlTable === "100-points" ? method.controls : reductionTable,
  };
}

/** Sources of the parts that are not as the guide has them. */
const highCorner: MethodSource = {
  part: "zones",
  citation: "Guía v4 (2018): mapa de calor; Rara vez × Catastrófico es Alto por decisión de este libro.",
  mark: "memory",
};
const undecided: MethodSource = {
  part: "question16",
  citation: "Decisión de este libro: la pregunta 16 cuenta como las demás.",
  mark: "derived",
};

/** A choice other than the default takes the source of its part with it. */
function withChoices(sources: readonly MethodSource[], settings: RiskSettings): readonly MethodSource[] {
  const chosen = [
    ...(settings.rareCatastrophic === "high" ? [highCorner] : []),
    ...(settings.question16 ? [] : [undecided]),
    ...(settings.controlTable === "25-15-10" ? reductionSources : []),
  ];
  return sources.map((source) => chosen.find(({ part }) => part === source.part) ?? source);
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

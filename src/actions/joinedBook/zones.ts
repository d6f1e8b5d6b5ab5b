import { applySettings } from "../../domain/risk/applySettings";
import { defaultSettingsRow } from "../../domain/risk/defaultSettingsRow";
import { riskMethods } from "../../domain/risk/methods/index";
import type { RiskMethod, ScaleLevel, Zone } from "../../domain/risk/RiskMethod";
import { readSettings } from "../../domain/risk/readSettings";
import { zoneOf } from "../../domain/risk/zoneOf";

const usualMethod: RiskMethod = applySettings(readSettings(defaultSettingsRow));

/** The steps of both scales, all five: a copy may use a method that has them. */
export const probabilities: readonly ScaleLevel[] = usualMethod.probability;
export const impacts: readonly ScaleLevel[] = riskMethods.v7.impact.levels;

/**
 * The zone of a place on the map. Each copy values its risks by its own method; the colours are those of the usual one, and
 * where it has no such impact those of the method that has.
 */
export function zoneAt(probability: number, impact: number): Zone | undefined {
  return zoneOf(usualMethod, probability, impact) ?? zoneOf(riskMethods.v7, probability, impact);
}

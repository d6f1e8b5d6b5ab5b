import type { RiskMethod, ScaleLevel } from "../../domain/risk/RiskMethod";
import type { RiskValuation } from "../../domain/risk/Valuation";
import { zoneOf } from "../../domain/risk/zoneOf";
import { viewZone, type ZoneView } from "./listRisks";

export interface HeatCell {
  readonly impact: number;
  readonly zone: ZoneView | undefined;
  readonly isInherent: boolean;
  readonly isResidual: boolean;
}

/** The method's map with the place of one risk on it; the highest probability stands on top. */
export interface HeatMapView {
  readonly impacts: readonly ScaleLevel[];
  readonly rows: readonly { readonly level: ScaleLevel; readonly cells: readonly HeatCell[] }[];
  readonly inherent: ZoneView | undefined;
  readonly residual: ZoneView | undefined;
}

/** Draws the map of a method with the inherent and the residual cell of a risk. */
export function drawHeatMap(
  method: RiskMethod,
  probability: number | undefined,
  { impact, inherentZone, residual }: RiskValuation,
): HeatMapView {
  const isInherent = (p: number, i: number) => inherentZone !== undefined && p === probability && i === impact?.level;
  const isResidual = (p: number, i: number) => p === residual?.probability && i === residual.impact;
  return {
    impacts: method.impact.levels,
    rows: method.probability.toReversed().map((level) => ({
      level,
      cells: method.impact.levels.map(({ level: i }) => ({
        impact: i,
        zone: viewZone(method, zoneOf(method, level.level, i)),
        isInherent: isInherent(level.level, i),
        isResidual: isResidual(level.level, i),
      })),
    })),
    inherent: viewZone(method, inherentZone),
    residual: viewZone(method, residual?.zone),
  };
}

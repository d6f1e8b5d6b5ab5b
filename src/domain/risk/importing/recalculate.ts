import type { RiskMethod, Zone } from "../RiskMethod";
import { readRisk } from "../readRisk";
import type { ControlValue, ResidualValue } from "../Valuation";
import { valueControl } from "../valueControl";
import { valueImpact } from "../valueImpact";
import { valueResidual } from "../valueResidual";
import { zoneOf } from "../zoneOf";
import type { ImportedRisk } from "./ImportedMap";
import { type ImpactScale, readImpactLevel } from "./readLevels";

/** What the method gives for one risk; undefined where the map does not say enough. */
export interface Recalculated {
  readonly yes: number | undefined;
  /** From the answers. */
  readonly level: number | undefined;
  readonly score: number | undefined;
  readonly zone: Zone | undefined;
  readonly residual: ResidualValue | undefined;
  readonly residualScore: number | undefined;
  readonly controls: readonly (ControlValue | undefined)[];
}

function scoreOf({ zones, probability, impact }: RiskMethod, p: number, i: number): number | undefined {
  const [row, column] = [probability.find(({ level }) => level === p), impact.levels.find(({ level }) => level === i)];
  if (zones.kind !== "product" || row === undefined || column === undefined) return undefined;
  return row.value * column.value;
}

function residualOf(
  method: RiskMethod,
  { p, i }: { readonly p: number; readonly i: number },
  controls: Recalculated["controls"],
  reduces?: boolean,
) {
  const complete = controls.filter((control) => control !== undefined);
  // A map that names no control, or does not say how good it is, gives nothing to move the probability by.
  if (controls.length === 0 || complete.length < controls.length) return undefined;
  return valueResidual(method, { probability: p, impact: i }, complete, reduces);
}

/** Without answers the level that the map stored stands for them: the zones can be checked all the same. */
export function recalculate(method: RiskMethod, { draft, stored }: ImportedRisk, scale: ImpactScale): Recalculated {
  const rows = draft.controls.map((control) => ({ ...control, risk: draft.risk.number }));
  const input = readRisk(method, draft.risk, { ...draft.impact, risk: draft.risk.number }, rows);
  const impact = valueImpact(method, input);
  const level = impact.ok ? impact.value.level : undefined;
  const controls = input.controls.map((answers) => valueControl(method.controls, answers));
  const i = level ?? (stored.impactWord === undefined ? undefined : readImpactLevel(stored.impactWord.found, scale));
  const p = input.probability;
  const inherent = p === undefined || i === undefined ? undefined : { p, i };
  const residual = inherent && residualOf(method, inherent, controls, input.reducesProbability);
  return {
    yes: impact.ok ? impact.value.yes : undefined,
    level,
    score: inherent && scoreOf(method, inherent.p, inherent.i),
    zone: inherent && zoneOf(method, inherent.p, inherent.i),
    residual,
    residualScore: residual && scoreOf(method, residual.probability, residual.impact),
    controls,
  };
}

import type { ControlTable, RiskMethod, Strength } from "./RiskMethod";
import type { ControlValue, ResidualValue } from "./Valuation";
import { classifySet, reduceLevel, reductionsOf, stepsOfScores } from "./valueSet";
import { zoneOf } from "./zoneOf";

/** What the set of controls does, before any floor. */
interface SetEffect {
  readonly setSolidity?: Strength;
  readonly steps: number;
}

function effectOf(table: ControlTable, controls: readonly ControlValue[], probability: number): SetEffect {
  if (table.kind === "design") {
    const setSolidity = classifySet(
      table,
      controls.flatMap((control) => (control.kind === "design" ? [control.solidity] : [])),
    );
    return { setSolidity, steps: table.displacement[setSolidity] };
  }
  if (table.kind === "score")
    return {
      steps: stepsOfScores(
        table,
        controls.flatMap((control) => (control.kind === "score" ? [control.score] : [])),
      ),
    };
  return { steps: probability - reduceLevel(probability, table.band, reductionsOf(controls, "probability")) };
}

function residualImpact({ controls: table, movesImpact }: RiskMethod, impact: number, set: readonly ControlValue[]) {
  if (!movesImpact || table.kind !== "reduction") return impact;
  return reduceLevel(impact, table.band, reductionsOf(set, "impact"));
}

/** Probability goes down by the set of controls, never below 1; impact stays except where the method moves it. */
export function valueResidual(
  method: RiskMethod,
  inherent: { readonly probability: number; readonly impact: number },
  controls: readonly ControlValue[],
  reducesProbability = true,
): ResidualValue | undefined {
  const { steps, ...solidity } = effectOf(method.controls, controls, inherent.probability);
  const displacement = reducesProbability ? steps : 0;
  const probability = Math.max(1, inherent.probability - displacement);
  const impact = residualImpact(method, inherent.impact, controls);
  const zone = zoneOf(method, probability, impact);
  return zone === undefined ? undefined : { ...solidity, displacement, probability, impact, zone };
}

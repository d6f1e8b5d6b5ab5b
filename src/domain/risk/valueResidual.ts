import type { ControlTable, DesignTable, RiskMethod, ScoreTable, Strength } from "./RiskMethod";
import type { ControlValue, ResidualValue } from "./Valuation";
import { zoneOf } from "./zoneOf";

function average(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Solidity of a set by the average of 100, 50 and 0; a set without controls is weak. */
function classifySet(table: DesignTable, solidities: readonly Strength[]): Strength {
  const points = average(solidities.map((solidity) => table.solidityPoints[solidity]));
  return table.setBands.find(({ from }) => points >= from)?.strength ?? "weak";
}

/** Columns that an average of scores moves the probability. */
function stepsOfScores(table: ScoreTable, scores: readonly number[]): number {
  const mean = average(scores);
  return table.bands.find(({ above }) => mean > above)?.steps ?? 0;
}

/** Sums of many thirds are no whole numbers: nine decimals keep 60 % from falling into the next band. */
const DECIMALS = 1e9;

/** The level left after taking each percentage off the rest, one after the other. */
export function reduceLevel(level: number, band: number, reductions: readonly number[]): number {
  const percent = reductions.reduce((rest, reduction) => (rest * (100 - reduction)) / 100, level * band);
  return Math.max(1, Math.ceil(Math.round(percent * DECIMALS) / DECIMALS / band));
}

/** Reductions of the controls that act on the probability or on the impact. */
function reductionsOf(controls: readonly ControlValue[], of: "probability" | "impact"): readonly number[] {
  return controls.flatMap((control) => (control.kind === "reduction" && control.of === of ? [control.reduction] : []));
}

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

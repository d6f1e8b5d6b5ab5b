import type { DesignTable, ScoreTable, Strength } from "./RiskMethod";
import type { ControlValue } from "./Valuation";

function average(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Solidity of a set by the average of 100, 50 and 0; a set without controls is weak. */
export function classifySet(table: DesignTable, solidities: readonly Strength[]): Strength {
  const points = average(solidities.map((solidity) => table.solidityPoints[solidity]));
  return table.setBands.find(({ from }) => points >= from)?.strength ?? "weak";
}

/** Columns that an average of scores moves the probability. */
export function stepsOfScores(table: ScoreTable, scores: readonly number[]): number {
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
export function reductionsOf(controls: readonly ControlValue[], of: "probability" | "impact"): readonly number[] {
  return controls.flatMap((control) => (control.kind === "reduction" && control.of === of ? [control.reduction] : []));
}

import type { RiskMethod } from "./RiskMethod";
import type { ControlValue, RiskInput, RiskProblem, RiskValuation, Valued } from "./Valuation";
import { missingCriteria, valueControl } from "./valueControl";
import { valueImpact } from "./valueImpact";
import { valueResidual } from "./valueResidual";
import { zoneOf } from "./zoneOf";

function readProbability(method: RiskMethod, input: RiskInput): Valued<number> {
  const { probability } = input;
  const known = probability !== undefined && method.probability.some(({ level }) => level === probability);
  return known ? { ok: true, value: probability } : { ok: false, problem: { kind: "probability" } };
}

function controlProblems(method: RiskMethod, controls: RiskInput["controls"]): readonly RiskProblem[] {
  return controls.flatMap((answers, index): readonly RiskProblem[] => {
    const criteria = missingCriteria(method.controls, answers);
    return criteria.length === 0 ? [] : [{ kind: "control", control: index + 1, criteria }];
  });
}

function isComplete(controls: readonly (ControlValue | undefined)[]): controls is readonly ControlValue[] {
  return controls.every((control) => control !== undefined);
}

/** Values a risk as far as its data go (the method carries the settings: applySettings). */
export function valueRisk(method: RiskMethod, input: RiskInput): RiskValuation {
  const probability = readProbability(method, input);
  const impact = valueImpact(method, input);
  const controls = input.controls.map((answers) => valueControl(method.controls, answers));
  const problems = [
    ...(probability.ok ? [] : [probability.problem]),
    ...(impact.ok ? [] : [impact.problem]),
    ...controlProblems(method, input.controls),
  ];
  const part = { ...(impact.ok ? { impact: impact.value } : {}), controls, problems };
  if (!probability.ok || !impact.ok) return part;
  const inherent = { probability: probability.value, impact: impact.value.level };
  const inherentZone = zoneOf(method, inherent.probability, inherent.impact);
  const residual = isComplete(controls)
    ? valueResidual(method, inherent, controls, input.reducesProbability)
    : undefined;
  return {
    ...part,
    ...(inherentZone === undefined ? {} : { inherentZone }),
    ...(residual === undefined ? {} : { residual }),
  };
}

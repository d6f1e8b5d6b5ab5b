import { isJson, parseMethod, parseRisk } from "./parseRiskJson";
import type { RiskMethod, Strength, Zone } from "./RiskMethod";
import type { ControlValue, RiskProblem, RiskValuation } from "./Valuation";
import { valueRisk } from "./valueRisk";

/** A control of the answer: design and solidity (v4–v6), points (2015), or percentage and what it reduces (25/15/10, v7). */
type ControlOutput =
  | { readonly score: number; readonly design: Strength; readonly solidity: Strength }
  | { readonly score: number }
  | { readonly reduction: number; readonly of: "probability" | "impact" };

interface ValuedRisk {
  readonly id: string | number | null;
  /** Not in v7, which counts no answers. */
  readonly yes?: number;
  readonly impact: number;
  readonly inherentZone: Zone;
  readonly controls: readonly ControlOutput[];
  /** Only in v4–v6 with 100 points. */
  readonly setSolidity?: Strength;
  readonly displacement: number;
  readonly residualProbability: number;
  readonly residualImpact: number;
  readonly residualZone: Zone;
}

/** A risk that cannot be valued: a word for the reason, and where in the file. */
interface UnvaluedRisk {
  readonly id: string | number | null;
  readonly error: string;
}

export interface RisksOutput {
  /** Why the file as a whole cannot be valued. */
  readonly error?: string;
  readonly risks: readonly (ValuedRisk | UnvaluedRisk)[];
}

function describeProblem(problem: RiskProblem): string {
  switch (problem.kind) {
    case "answers-count":
      return `answers-count: expected ${problem.expected}, found ${problem.found}`;
    case "unanswered":
      return `unanswered: ${problem.questions.join(", ")}`;
    case "control":
      return `unanswered: controls[${problem.control - 1}].${problem.criteria.join(", ")}`;
    case "probability":
      return "probability-not-1-to-5";
    default:
      return problem.kind;
  }
}

function describeControl(control: ControlValue): ControlOutput {
  const { kind: _, ...output } = control;
  return output;
}

function describeRisk(id: ValuedRisk["id"], valuation: RiskValuation): ValuedRisk | UnvaluedRisk {
  const { impact, inherentZone, controls, residual, problems } = valuation;
  const [problem] = problems;
  if (problem !== undefined) return { id, error: describeProblem(problem) };
  if (impact === undefined || inherentZone === undefined || residual === undefined) return { id, error: "no-zone" };
  return {
    id,
    ...(impact.yes === undefined ? {} : { yes: impact.yes }),
    impact: impact.level,
    inherentZone,
    controls: controls.flatMap((control) => (control === undefined ? [] : [describeControl(control)])),
    ...(residual.setSolidity === undefined ? {} : { setSolidity: residual.setSolidity }),
    displacement: residual.displacement,
    residualProbability: residual.probability,
    residualImpact: residual.impact,
    residualZone: residual.zone,
  };
}

function valueOne(method: RiskMethod, json: unknown): ValuedRisk | UnvaluedRisk {
  if (!isJson(json)) return { id: null, error: "not-an-object" };
  const id = typeof json.id === "string" || typeof json.id === "number" ? json.id : null;
  if (id === null) return { id, error: "missing: id" };
  const risk = parseRisk(method, json);
  return risk.ok ? describeRisk(id, valueRisk(method, risk.value)) : { id, error: risk.error };
}

/**
 * Values a batch `{ method, settings?, risks }`. v4–v6: probability, 19 answers, controls with seven criteria and execution.
 * 2015: 18 answers, controls { documented, responsible, implementation, periodicity, evidence, effective }.
 * v7: impact 1–5 instead of answers, controls { purpose, implementation }. Each risk that cannot be valued carries `error`.
 */
export function valueRisks(input: unknown): RisksOutput {
  if (!isJson(input)) return { error: "not-an-object", risks: [] };
  const method = parseMethod(input);
  if (!method.ok) return { error: method.error, risks: [] };
  if (!Array.isArray(input.risks)) return { error: "risks-not-a-list", risks: [] };
  return { risks: input.risks.map((risk) => valueOne(method.value, risk)) };
}

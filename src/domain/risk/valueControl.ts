import type { ControlAnswers, CriterionKey } from "./Control";
import type { ControlTable, DesignTable, ReductionTable, Strength } from "./RiskMethod";
import type { ControlValue } from "./Valuation";

const strengths: readonly string[] = ["strong", "moderate", "weak"] satisfies readonly Strength[];

function isStrength(answer: string | undefined): answer is Strength {
  return answer !== undefined && strengths.includes(answer);
}

/** Criteria without an answer that the table knows; also the execution where solidity needs it. */
export function missingCriteria(table: ControlTable, answers: ControlAnswers): readonly CriterionKey[] {
  const missing = table.criteria.flatMap(({ criterion, points }) =>
    points[answers[criterion] ?? ""] === undefined ? [criterion] : [],
  );
  const execution = table.kind === "design" && !isStrength(answers.execution);
  return execution ? [...missing, "execution"] : missing;
}

/** Sum of the points of the answers. */
export function scoreControl(table: ControlTable, answers: ControlAnswers): number {
  return table.criteria.reduce((sum, { criterion, points }) => sum + (points[answers[criterion] ?? ""] ?? 0), 0);
}

/** Design class of a score: with the 2018 table Fuerte only at 100, Moderado only at 90 or 95. */
function classifyDesign(table: DesignTable, score: number): Strength {
  return table.bands.find(({ from }) => score >= from)?.strength ?? "weak";
}

/** A control by the method's table; undefined when a criterion is unanswered. */
export function valueControl(table: ControlTable, answers: ControlAnswers): ControlValue | undefined {
  if (missingCriteria(table, answers).length > 0) return undefined;
  const score = scoreControl(table, answers);
  if (table.kind === "score") return { kind: "score", score };
  return table.kind === "design" ? valueDesign(table, answers, score) : valueReduction(table, answers, score);
}

function valueDesign(table: DesignTable, { execution }: ControlAnswers, score: number): ControlValue | undefined {
  if (!isStrength(execution)) return undefined;
  const design = classifyDesign(table, score);
  return { kind: "design", score, design, solidity: table.solidity[design][execution] };
}

function valueReduction(table: ReductionTable, { purpose }: ControlAnswers, reduction: number): ControlValue {
  return { kind: "reduction", reduction, of: table.reduces[purpose ?? ""] ?? "probability" };
}

import type { GeneralImpact, QuestionnaireImpact, RiskMethod } from "./RiskMethod";
import type { ImpactValue, RiskInput, Valued } from "./Valuation";

/** How many questions are answered «Sí». */
function countYes(answers: RiskInput["answers"]): number {
  return answers.filter((answer) => answer === true).length;
}

/** Impact by the method's questionnaire or general table; no «Sí» at all is no impact level, never the lowest one. */
export function valueImpact(method: RiskMethod, input: Pick<RiskInput, "answers" | "general">): Valued<ImpactValue> {
  return method.impact.kind === "questionnaire"
    ? valueQuestionnaire(method.impact, input.answers)
    : valueGeneral(method.impact, input.general);
}

function valueQuestionnaire(impact: QuestionnaireImpact, answers: RiskInput["answers"]): Valued<ImpactValue> {
  const expected = impact.questions.length;
  if (answers.length !== expected)
    return { ok: false, problem: { kind: "answers-count", expected, found: answers.length } };
  const questions = answers.flatMap((answer, index) => (answer === undefined ? [index + 1] : []));
  if (questions.length > 0) return { ok: false, problem: { kind: "unanswered", questions } };
  const yes = countYes(answers);
  if (yes === 0) return { ok: false, problem: { kind: "no-yes" } };
  const counted = impact.thresholds.findLast(({ from }) => yes >= from)?.level ?? 0;
  const decided = impact.decisive !== undefined && answers[impact.decisive - 1] === true;
  return { ok: true, value: { yes, level: decided ? Math.max(...impact.levels.map(({ level }) => level)) : counted } };
}

function valueGeneral(impact: GeneralImpact, general: RiskInput["general"]): Valued<ImpactValue> {
  const known = new Set(impact.levels.map(({ level }) => level));
  const chosen = general.filter((level) => level !== undefined);
  if (chosen.length === 0 || !chosen.every((level) => known.has(level)))
    return { ok: false, problem: { kind: "no-impact-level" } };
  return { ok: true, value: { level: Math.max(...chosen) } };
}

import { missingAction, needsAction } from "../../domain/risk/needsAction";
import type { RiskDraft } from "../../domain/risk/RiskDraft";
import type { QuestionnaireImpact, RiskMethod, Strength } from "../../domain/risk/RiskMethod";
import { readComponents } from "../../domain/risk/readWording";
import type { ControlValue, ResidualValue, RiskProblem, RiskValuation } from "../../domain/risk/Valuation";
import { no, sameWord, strengthWords, yes } from "../../domain/risk/words";
import type { PaneWords } from "../texts/PaneWords";

type RiskWords = PaneWords["risks"];

function describeProblem(problem: RiskProblem, { open }: RiskWords): string {
  switch (problem.kind) {
    case "probability":
      return open.probability;
    case "answers-count":
      return open.impact(problem.expected - problem.found);
    case "unanswered":
      return open.impact(problem.questions.length);
    case "no-yes":
      return open.noYes;
    case "no-impact-level":
      return open.level;
    case "control":
      return open.control(problem.control);
  }
}

/** True when the controls do not bring the zone low enough and the plan of action has gaps. */
export function lacksAction(method: RiskMethod, draft: RiskDraft, valuation: RiskValuation): boolean {
  return needsAction(method, valuation) === true && missingAction(draft.risk).length > 0;
}

/** What a draft still lacks, one sentence each; it can be saved so. */
export function listOpen(
  method: RiskMethod,
  draft: RiskDraft,
  valuation: RiskValuation,
  words: RiskWords,
): readonly string[] {
  return [
    ...(readComponents(draft.risk).kind === "open" ? [words.open.components] : []),
    ...valuation.problems.map((problem) => describeProblem(problem, words)),
    ...(lacksAction(method, draft, valuation) ? [words.open.action] : []),
  ];
}

/** Answers to the questions of a method, and how many of them are «Sí». */
export function countAnswers({ questions }: QuestionnaireImpact, { impact }: RiskDraft) {
  const answers = impact.answers.slice(0, questions.length);
  const count = (word: string) => answers.filter((answer) => sameWord(answer, word)).length;
  const yesses = count(yes);
  return { all: questions.length, done: yesses + count(no), yesses };
}

/** «Respondidas 12 de 19 · «Sí»: 7»; "" where the method asks no questions. */
export function describeAnswers({ impact }: RiskMethod, draft: RiskDraft, words: RiskWords): string {
  if (impact.kind !== "questionnaire") return "";
  const { all, done, yesses } = countAnswers(impact, draft);
  return [words.answered(done, all), words.counted(yesses)].join(" · ");
}

/** «Puntaje 95 · Diseño Moderado · Solidez Moderado». */
export function describeControl(value: ControlValue, words: RiskWords): string {
  const word = (strength: Strength) => strengthWords[strength];
  switch (value.kind) {
    case "score":
      return words.score(value.score);
    case "reduction":
      return words.reduction[value.of](value.reduction);
    case "design":
      return [words.score(value.score), words.design(word(value.design)), words.solidity(word(value.solidity))].join(
        " · ",
      );
  }
}

/** What the set of controls does to the probability, one sentence each. */
export function describeSet(
  method: RiskMethod,
  probability: number,
  residual: ResidualValue,
  words: RiskWords,
): readonly string[] {
  const wordOf = (level: number) => method.probability.find((one) => one.level === level)?.word ?? "";
  const { setSolidity, displacement } = residual;
  const moved =
    residual.probability === probability
      ? words.stays(wordOf(probability))
      : words.moved(displacement, wordOf(probability), wordOf(residual.probability));
  return [...(setSolidity === undefined ? [] : [words.setSolidity(strengthWords[setSolidity])]), moved];
}

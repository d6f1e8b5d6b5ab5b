import { wholeOf } from "../findings/showCell";
import type { Cell } from "../workbook/Cell";
import { type ControlAnswers, type CriterionKey, criteria } from "./Control";
import type { RiskMethod } from "./RiskMethod";
import type { ControlRow, ImpactRow, RiskRow } from "./RiskRows";
import type { RiskInput } from "./Valuation";
import { no, notReduced, sameWord, yes } from "./words";

function readAnswer(cell: Cell): boolean | undefined {
  if (sameWord(cell, yes)) return true;
  return sameWord(cell, no) ? false : undefined;
}

function levelOf(words: readonly string[], word: string): number | undefined {
  const index = words.findIndex((one) => sameWord(word, one));
  return index < 0 ? undefined : index + 1;
}

/** The words of a control as option keys; an empty or unknown word is unanswered. */
export function readControl(row: ControlRow): ControlAnswers {
  const answers: Partial<Record<CriterionKey, string>> = {};
  for (const { key, options } of criteria) {
    const option = options.find(({ word }) => sameWord(row[key], word));
    if (option !== undefined) answers[key] = option.key;
  }
  return answers;
}

function readImpact({ impact }: RiskMethod, row: ImpactRow | undefined): Pick<RiskInput, "answers" | "general"> {
  if (impact.kind === "questionnaire") {
    const answers = impact.questions.map((_, index) => readAnswer(row?.answers[index] ?? ""));
    return { answers, general: [] };
  }
  const general = [
    levelOf(impact.economic, row?.economic ?? ""),
    levelOf(impact.reputational, row?.reputational ?? ""),
  ];
  return { answers: [], general };
}

/** A risk of the sheets as the valuation takes it. */
export function readRisk(
  method: RiskMethod,
  risk: Pick<RiskRow, "probability" | "controlsReduce">,
  impact: ImpactRow | undefined,
  controls: readonly ControlRow[],
): RiskInput {
  return {
    probability: wholeOf(risk.probability),
    ...readImpact(method, impact),
    controls: controls.map(readControl),
    reducesProbability: !sameWord(risk.controlsReduce, notReduced),
  };
}

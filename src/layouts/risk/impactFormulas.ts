import { quoteText } from "../../domain/formula/literal";
import { impactQuestions } from "../../domain/risk/methods/corruptionScales";
import type { GeneralImpact, QuestionnaireImpact } from "../../domain/risk/RiskMethod";
import { no, yes } from "../../domain/risk/words";
import { byMethod, firstOf, settingIs } from "./branches";

const cell = (header: string) => `tImpacto[[#This Row],[${header}]]`;
const risk = cell("Riesgo");

/** Words under «Impacto» where there is no level. */
export const impactStates = { unanswered: "Faltan respuestas", noYes: "Sin ningún Sí" } as const;

/** The answers of the first questions of this row. */
function answersTo({ questions }: QuestionnaireImpact): string {
  const [first, last] = [questions[0]?.header ?? "", questions.at(-1)?.header ?? ""];
  return `tImpacto[[#This Row],[${first}]:[${last}]]`;
}

const countOf = (impact: QuestionnaireImpact, word: string) =>
  `SUMPRODUCT(--(${answersTo(impact)}=${quoteText(word)}))`;

function generalLevels({ economic, reputational }: GeneralImpact): string {
  const levelOf = (header: string, words: readonly string[]) =>
    firstOf(
      words.map((word, index) => [`${cell(header)}=${quoteText(word)}`, String(index + 1)] as const),
      "0",
    );
  return `MAX(${levelOf("Impacto económico", economic)},${levelOf("Impacto reputacional", reputational)})`;
}

function questionnaireLevel(impact: QuestionnaireImpact): string {
  const counted = firstOf(
    impact.thresholds
      .toReversed()
      .map(({ from, level }) => [`${cell("Respuestas Sí")}>=${from}`, String(level)] as const),
    "0",
  );
  const top = Math.max(...impact.levels.map(({ level }) => level));
  const question = impactQuestions.find(({ number }) => number === impact.decisive);
  if (question === undefined) return counted;
  const on = `NOT(${settingIs("question16", no)})`;
  return `IF(AND(${on},${cell(question.header)}=${quoteText(yes)}),${top},${counted})`;
}

/** Native formulas of tImpacto, generated from the methods' tables. */
export const impactFormulas = {
  yes: `=IF(${risk}="","",${byMethod(({ impact }) => (impact.kind === "general" ? '""' : countOf(impact, yes)))})`,
  missing: `=IF(${risk}="","",${byMethod(({ impact }) =>
    impact.kind === "general"
      ? `IF(${generalLevels(impact)}=0,1,0)`
      : `${impact.questions.length}-${countOf(impact, yes)}-${countOf(impact, no)}`,
  )})`,
  /** Always a number, 0 without a level: «Riesgos» adds it up by risk. */
  level: `=IF(${risk}="",0,IF(${cell("Sin responder")}>0,0,${byMethod(({ impact }) =>
    impact.kind === "general"
      ? generalLevels(impact)
      : `IF(${cell("Respuestas Sí")}=0,0,${questionnaireLevel(impact)})`,
  )}))`,
  word: `=IF(${risk}="","",IF(${cell("Nivel")}=0,IF(${cell("Sin responder")}>0,${quoteText(impactStates.unanswered)},${quoteText(
    impactStates.noYes,
  )}),${impactWordFormula(cell("Nivel"))}))`,
} as const;

/** Word of an impact level. */
export function impactWordFormula(level: string): string {
  return byMethod(({ impact }) => {
    const words = [1, 2, 3, 4, 5].map((one) => quoteText(impact.levels.find((each) => each.level === one)?.word ?? ""));
    return `CHOOSE(${level},${words.join(",")})`;
  });
}

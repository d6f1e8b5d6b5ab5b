import { type CriterionKey, criteria } from "../../domain/risk/Control";
import type {
  ControlTable,
  DesignTable,
  ReductionTable,
  RiskMethod,
  ScoreTable,
  Strength,
} from "../../domain/risk/RiskMethod";
import { strengthWords } from "../../domain/risk/words";
import { riskReportTexts } from "../../i18n/es/riskReport";

const words = riskReportTexts.method;
const strengths: readonly Strength[] = ["strong", "moderate", "weak"];
const joined = (parts: readonly string[]) => parts.join(" · ");

/** A label and what stands beside it. */
export type ControlLine = readonly [label: string, text: string];

function criterionOf(key: CriterionKey) {
  const found = criteria.find((one) => one.key === key);
  return {
    header: found?.header ?? "",
    word: (key: string) => found?.options.find((one) => one.key === key)?.word ?? "",
  };
}

/** The criteria of a method with the points (or percentages) of each answer. */
export function criterionLines({ kind, criteria: asked }: ControlTable): readonly ControlLine[] {
  const say = kind === "reduction" ? words.percent : words.points;
  return asked.map(({ criterion, points }): ControlLine => {
    const { header, word } = criterionOf(criterion);
    return [header, joined(Object.entries(points).map(([option, value]) => say(word(option), value)))];
  });
}

function designLines(table: DesignTable): readonly ControlLine[] {
  const word = (strength: Strength) => strengthWords[strength];
  return [
    [words.design, joined(table.bands.map(({ from, strength }) => words.from(word(strength), from)))],
    ...strengths.map((design): ControlLine => {
      const cases = strengths.map((one) => words.executionWith(word(one), word(table.solidity[design][one])));
      return [words.designWith(word(design)), joined(cases)];
    }),
    [words.set, joined(table.setBands.map(({ from, strength }) => words.setFrom(word(strength), from)))],
    [
      words.displacement,
      `${joined(strengths.map((one) => words.steps(word(one), table.displacement[one])))} (${words.stepsHelp})`,
    ],
  ];
}

function scoreLines({ bands }: ScoreTable): readonly ControlLine[] {
  const cases = [...bands.map(({ above, steps }) => words.above(above, steps)), words.otherwise];
  return [[words.displacement, `${joined(cases)} (${words.stepsHelp})`]];
}

function reductionLines({ reduces }: ReductionTable, movesImpact: boolean): readonly ControlLine[] {
  const { word } = criterionOf("purpose");
  const cases = Object.entries(reduces).filter(([, what]) => what === "probability" || movesImpact);
  return [
    [words.reduction, words.reductionHelp],
    [words.displacement, joined(cases.map(([purpose, what]) => words.reduces(word(purpose), words.what[what])))],
  ];
}

/** How the controls of a method move a risk from its inherent to its residual zone. */
export function effectLines({ controls, movesImpact }: RiskMethod): readonly ControlLine[] {
  const own =
    controls.kind === "design"
      ? designLines(controls)
      : controls.kind === "score"
        ? scoreLines(controls)
        : reductionLines(controls, movesImpact);
  return movesImpact ? own : [...own, [words.parts.impact, words.impactStays]];
}

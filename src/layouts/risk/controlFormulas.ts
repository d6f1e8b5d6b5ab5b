import { quoteText } from "../../domain/formula/literal";
import { type CriterionKey, criteria } from "../../domain/risk/Control";
import type { ControlTable, CriterionPoints, DesignTable, Strength } from "../../domain/risk/RiskMethod";
import { strengthWords } from "../../domain/risk/words";
import { byControlTable, firstOf, isEmpty } from "./branches";

const cell = (header: string) => `tControles[[#This Row],[${header}]]`;
const risk = cell("Riesgo");
const [score, design, solidity] = [cell("Puntaje"), cell("Diseño"), cell("Solidez")];
const strengths: readonly Strength[] = ["strong", "moderate", "weak"];

/** Words under «Estado». */
export const controlStates = { complete: "Completo", incomplete: "Incompleto" } as const;

function criterionOf(key: CriterionKey) {
  const criterion = criteria.find((one) => one.key === key);
  const wordOf = (option: string) => criterion?.options.find((one) => one.key === option)?.word ?? "";
  return { at: cell(criterion?.header ?? ""), wordOf };
}

/** Points of one criterion; an empty or unknown word is #N/A, so that the whole score stays empty. */
function pointsOf({ criterion, points }: CriterionPoints): string {
  const { at, wordOf } = criterionOf(criterion);
  return firstOf(
    Object.entries(points).map(([option, value]) => [`${at}=${quoteText(wordOf(option))}`, String(value)] as const),
    "NA()",
  );
}

const scoreOf = ({ criteria: asked }: ControlTable) => asked.map(pointsOf).join("+");

function designOf({ bands }: DesignTable): string {
  const [last] = bands.slice(-1);
  const cases = bands
    .slice(0, -1)
    .map(({ from, strength }) => [`${score}>=${from}`, quoteText(strengthWords[strength])] as const);
  return `IF(${isEmpty(score)},"",${firstOf(cases, quoteText(strengthWords[last?.strength ?? "weak"]))})`;
}

/** Row of the design and column of the execution in the table of solidity, read in order. */
function solidityOf(table: DesignTable): string {
  const execution = criterionOf("execution");
  const row = firstOf(
    strengths.map(
      (one, index) => [`${design}=${quoteText(strengthWords[one])}`, String(index * strengths.length)] as const,
    ),
    "NA()",
  );
  const column = firstOf(
    strengths.map((one, index) => [`${execution.at}=${quoteText(execution.wordOf(one))}`, String(index + 1)] as const),
    "NA()",
  );
  const words = strengths.flatMap((d) => strengths.map((e) => quoteText(strengthWords[table.solidity[d][e]])));
  return `IF(${design}="","",IFERROR(CHOOSE(${row}+${column},${words.join(",")}),""))`;
}

/** Logarithm of what a control leaves of 100 %: sums of it are products, which SUMPRODUCT cannot make by risk. */
const remainder = `LN((100-${score})/100)`;

function reducedBy(table: ControlTable, of: "probability" | "impact"): string {
  if (table.kind !== "reduction") return "0";
  const { at, wordOf } = criterionOf("purpose");
  const cases = Object.entries(table.reduces).filter(([, what]) => what === of);
  return `IF(OR(${cases.map(([purpose]) => `${at}=${quoteText(wordOf(purpose))}`).join(",")}),${remainder},0)`;
}

function contributionOf(table: ControlTable): string {
  if (table.kind === "score") return `IF(${isEmpty(score)},0,${score})`;
  if (table.kind === "reduction") return `IF(${isEmpty(score)},0,${reducedBy(table, "probability")})`;
  return firstOf(
    strengths.map(
      (one) => [`${solidity}=${quoteText(strengthWords[one])}`, String(table.solidityPoints[one])] as const,
    ),
    "0",
  );
}

const isIncomplete = byControlTable(({ kind }) => (kind === "design" ? `${solidity}=""` : `${isEmpty(score)}`));

/** Native formulas of tControles, generated from the methods' tables. */
export const controlFormulas = {
  score: `=IFERROR(${byControlTable(scoreOf)},"")`,
  design: `=${byControlTable((table) => (table.kind === "design" ? designOf(table) : '""'))}`,
  solidity: `=${byControlTable((table) => (table.kind === "design" ? solidityOf(table) : '""'))}`,
  state: `=IF(${risk}="","",IF(${isIncomplete},${quoteText(controlStates.incomplete)},${quoteText(controlStates.complete)}))`,
  contribution: `=${byControlTable(contributionOf)}`,
  impactContribution: `=${byControlTable((table, { movesImpact }) =>
    movesImpact ? `IF(${isEmpty(score)},0,${reducedBy(table, "impact")})` : "0",
  )}`,
  riskText: `=IF(${risk}="","",IFERROR(INDEX(tRiesgos[Riesgo de corrupción],MATCH(${risk},tRiesgos[Número],0))&"","No existe"))`,
} as const;

import { sameFormula } from "../../domain/formula/sameFormula";
import { type CriterionKey, criteria } from "../../domain/risk/Control";
import { impactQuestions } from "../../domain/risk/methods/corruptionScales";
import type { ControlRow, ImpactRow, RiskRow, Stored } from "../../domain/risk/RiskRows";
import { decodeDate } from "../dates";
import type { TableRow } from "../readRows";
import { controlFormulas } from "./controlFormulas";
import { impactFormulas } from "./impactFormulas";
import { answerKey } from "./impacto";
import { riskFormulas } from "./riskFormulas";

/** In Excel a formula does not name the table around it: the template's spelling stands for both. */
function storedOf<K extends string>(
  row: TableRow,
  table: string,
  templates: Readonly<Record<K, string>>,
  keys: readonly K[],
): Stored<K> {
  const cells = keys.map((key) => {
    const [own, template] = [row.formula(key), templates[key]];
    const formula = sameFormula(own, template, table) ? template : own;
    return [key, { value: row.cell(key), formula, template }] as const;
  });
  return Object.fromEntries(cells) as Stored<K>;
}

function decodeRisk(row: TableRow): RiskRow {
  const text = (key: keyof RiskRow) => row.text(key);
  return {
    number: row.cell("number"),
    municipality: text("municipality"),
    process: text("process"),
    text: text("text"),
    actOrOmission: text("actOrOmission"),
    usesPower: text("usesPower"),
    divertsPublic: text("divertsPublic"),
    privateBenefit: text("privateBenefit"),
    causes: text("causes"),
    consequences: text("consequences"),
    probability: row.cell("probability"),
    controlsReduce: text("controlsReduce"),
    treatment: text("treatment"),
    action: text("action"),
    actionResponsible: text("actionResponsible"),
    actionDate: decodeDate(row.cell("actionDate")),
    indicator: text("indicator"),
    actionEvidence: text("actionEvidence"),
    actionState: text("actionState"),
    followUp1: text("followUp1"),
    followUp2: text("followUp2"),
    followUp3: text("followUp3"),
    stored: storedOf(row, "tRiesgos", riskFormulas, [
      "impact",
      "impactWord",
      "inherentZone",
      "setSolidity",
      "displacement",
      "residualProbability",
      "residualImpact",
      "residualZone",
    ]),
  };
}

function decodeImpact(row: TableRow): ImpactRow {
  return {
    risk: row.cell("risk"),
    answers: impactQuestions.map(({ number }) => row.cell(answerKey(number))),
    economic: row.text("economic"),
    reputational: row.text("reputational"),
    stored: storedOf(row, "tImpacto", impactFormulas, ["yes", "level", "word"]),
  };
}

function decodeControl(row: TableRow): ControlRow {
  const words = Object.fromEntries(criteria.map(({ key }) => [key, row.text(key)])) as Record<CriterionKey, string>;
  return {
    risk: row.cell("risk"),
    number: row.cell("number"),
    text: row.text("text"),
    ...words,
    stored: storedOf(row, "tControles", controlFormulas, ["score", "design", "solidity"]),
  };
}

/** How a row of the risk tables becomes a record of the project, with what the sheet calculated. */
export const riskDecoders = { risks: decodeRisk, impacts: decodeImpact, controls: decodeControl } as const;

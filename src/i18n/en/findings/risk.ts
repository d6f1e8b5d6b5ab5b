import type { PlanField, RiskComponent, RiskFindings, RiskMismatch } from "../../../domain/findings/RiskFindings";
import type { RiskSettings } from "../../../domain/risk/RiskSettings";
import type { WordsFor } from "../../FindingWords";
import { criterionHeaders, riskCellHeaders } from "../../riskHeaders";
import { longDate, noDate } from "../dates";

const guide = "Guía para la administración del riesgo, v4 (2018), in force for corruption until v6";
const unverified = "not verified in the official text";
const impactNorm = `${guide}: table of impact, read in public applications. 2015: 18 questions. v7: general table.`;
const controlNorm = `${guide}: design, execution and solidity of the controls; ${unverified}.`;
const treatmentNorm = `${guide}: a corruption risk is never accepted; read in a public application.`;
const ownSheet = "Sheets of the risk map: each row joins its risk by the number.";
const restore = "The button Correct gives the formula back. If its source is wrong, correct it there.";

const components: Readonly<Record<RiskComponent, string>> = {
  actOrOmission: "act or omission",
  usesPower: "use of power",
  divertsPublic: "diverting what is public",
  privateBenefit: "private benefit",
};

const planFields: Readonly<Record<PlanField, string>> = {
  action: "action",
  actionResponsible: "responsible",
  actionDate: "date",
  indicator: "indicator",
};

const settings: Readonly<Record<keyof RiskSettings, string>> = {
  method: "Método de riesgos",
  rareCatastrophic: "Rara vez × Catastrófico",
  question16: "Pregunta 16 decide",
  controlTable: "Tabla de controles",
};

function risk(number: string): string {
  return number === "" ? "A risk without number" : `Risk ${number}`;
}

function mismatch(p: RiskMismatch): string {
  const typed = p.typed ? " Somebody typed over the formula." : "";
  return `${risk(p.risk)}: “${riskCellHeaders[p.cell]}” says ${p.found} and the method ${p.method} gives ${p.expected}.${typed}`;
}

const reasons = {
  "no-row": "has no row on the sheet Impacto",
  "several-rows": "has several rows on the sheet Impacto",
  unanswered: "has impact questions without Sí or No",
  "no-yes": "has no answer “Sí”",
  "no-level": "has neither an economic nor a reputational impact",
} as const;

/** English words of the corruption-risk findings. */
export const riskWords: WordsFor<keyof RiskFindings> = {
  "risk/unknown-setting": {
    title: "Choice of the map that does not exist",
    message: (p) => `“${settings[p.setting]}” says “${p.found}”, which is not in the list. ${p.used} is used.`,
    why: "With another choice the map may give other zones.",
    norm: "Choices of the workbook: v4-v6, 2015 and v7 (experimental), with their variants.",
    how: "Choose one of the list.",
  },
  "risk/missing-probability": {
    title: "Risk without probability",
    message: (p) =>
      p.found === ""
        ? `${risk(p.risk)} has no probability.`
        : `${risk(p.risk)}: the probability “${p.found}” is no number from 1 to 5.`,
    why: "Without a probability the risk has no place on the heat map.",
    norm: "Guides of 2015, v4–v6 and v7: table of probability, five levels.",
    how: "Write a number from 1 to 5. The help of the column says what each one means.",
  },
  "risk/not-corruption": {
    title: "Risk that is not of corruption",
    message: (p) => `${risk(p.risk)} has “No” at: ${p.components.map((one) => components[one]).join(", ")}.`,
    why: "A corruption risk has all four components; this one is a management risk.",
    norm: `${guide}: definition of corruption risk.`,
    how: "Check the components, or move the risk to the management map.",
  },
  "risk/incomplete-questionnaire": {
    title: "Incomplete impact questionnaire",
    message: (p) =>
      `${risk(p.risk)} ${reasons[p.reason]}.${p.questions.length === 0 ? "" : ` Missing: ${p.questions.join(", ")}.`}`,
    why: "Without all answers there is no impact level. No “Sí” at all is not Moderado either.",
    norm: impactNorm,
    how: "Answer Sí or No to all questions of the risk, in a single row.",
  },
  "risk/impact-mismatch": {
    title: "Impact unlike the calculated one",
    message: mismatch,
    why: "The impact comes from the number of answers “Sí” and is not typed.",
    norm: impactNorm,
    how: restore,
  },
  "risk/zone-mismatch": {
    title: "Inherent zone unlike the calculated one",
    message: mismatch,
    why: "The zone comes from probability and impact on the heat map.",
    norm: `${guide}: heat map; the cell Rara vez × Catastrófico ${unverified}. 2015: product. v7: general map.`,
    how: restore,
  },
  "risk/residual-mismatch": {
    title: "Residual zone unlike the calculated one",
    message: mismatch,
    why: "The controls and what is left of the risk come from the method and are not typed.",
    norm: controlNorm,
    how: restore,
  },
  "risk/impact-displaced": {
    title: "Residual impact that moved",
    message: (p) => `${risk(p.risk)}: the residual impact is ${p.found} and the inherent one is ${p.expected}.`,
    why: "For corruption the controls lower the probability; the impact does not change.",
    norm: `${guide}: only the probability moves; ${unverified}.`,
    how: restore,
  },
  "risk/accepted": {
    title: "Accepted corruption risk",
    message: (p) => `${risk(p.risk)} has the treatment “${p.found}”.`,
    why: "A corruption risk is never accepted, not even in the lowest zone.",
    norm: treatmentNorm,
    how: "Choose Reducir, Evitar or Compartir.",
  },
  "risk/without-control": {
    title: "Risk without controls",
    message: (p) => `${risk(p.risk)} has no controls.`,
    why: "Without controls the residual zone is the inherent one.",
    norm: controlNorm,
    how: "Add those that exist on the sheet Controles, with this risk number.",
  },
  "risk/without-action-plan": {
    title: "Risk without action plan",
    message: (p) =>
      `${risk(p.risk)} needs a plan of action and lacks: ${p.missing.map((one) => planFields[one]).join(", ")}.`,
    why: "The controls are not strong; the plan says how they will be strengthened.",
    norm: controlNorm,
    how: "Fill in action, responsible, date and indicator.",
  },
  "risk/control-incomplete": {
    title: "Control without all its criteria",
    message: (p) => `Control ${p.control} of risk ${p.risk} lacks: ${criterionHeaders(p.criteria)}.`,
    why: "Without all criteria of the method the control cannot be rated.",
    norm: controlNorm,
    how: "Choose an option of the list for each criterion.",
  },
  "risk/control-without-risk": {
    title: "Control of a risk that does not exist",
    message: (p) => {
      const row = p.of === "control" ? "A control" : "A row of Impacto";
      return p.found === "" ? `${row} has no risk number.` : `${row} is of risk ${p.found}, which does not exist.`;
    },
    why: "A row without its risk does not count in the map.",
    norm: ownSheet,
    how: "Correct the number, or add the risk on the sheet Riesgos.",
  },
  "risk/wording": {
    title: "Risk worded as a cause",
    message: (p) => `${risk(p.risk)} begins with a cause: “${p.found}…”.`,
    why: "The cause explains why it may happen; the risk is what may be done with power.",
    norm: `${guide}: wording of the risk.`,
    how: "Begin with «Posibilidad de que, por acción u omisión…» and move the cause to its column.",
  },
  "risk/action-date": {
    title: "A due date that is no date",
    message: (p) => `${risk(p.risk)}: ${noDate(p)}`,
    why: "The add-in cannot tell whether the action is overdue.",
    norm: `${guide}: follow-up of the action plan.`,
    how: "Write the date with day, month and year. For a permanent action, that of its next review.",
  },
  "risk/overdue-action": {
    title: "Overdue action",
    message: (p) => `${risk(p.risk)}: the action was due on ${longDate(p.date)}.`,
    why: "An overdue action leaves the control as weak as it was.",
    norm: `${guide}: follow-up of the plan of action.`,
    how: "Mark the action as Cumplida, or agree on another date and explain why.",
  },
  "risk/review-overdue": {
    title: "Overdue follow-up",
    message: (p) => `${risk(p.risk)} has no follow-up as of ${longDate(p.cutoff)}.`,
    why: "Corruption risks are reviewed every four months.",
    norm: `Follow-up every four months; the dates are from memory, ${unverified}.`,
    how: "Write the progress of the action and how well the controls work at that date.",
  },
  "risk/duplicate": {
    title: "Risk written twice",
    message: (p) =>
      p.kind === "number"
        ? `The number ${p.risk} stands on two risks.`
        : `${risk(p.risk)}${p.municipality === "" ? "" : ` (${p.municipality})`} has the same text as risk ${p.other}${
            p.otherMunicipality === "" ? "" : ` (${p.otherMunicipality})`
          }.`,
    why: "A repeated risk counts twice; a repeated number mixes impacts and controls.",
    norm: "Consolidated map of the four municipalities (meta PIDM 1-2-5-3).",
    how: "Join the two risks, or say how they differ. Numbers are not repeated.",
  },
};

import { type ControlAnswers, type CriterionKey, criteria } from "../../src/domain/risk/Control";
import type { ControlRow, ImpactRow, RiskRow } from "../../src/domain/risk/RiskRows";
import type { Cell } from "../../src/domain/workbook/Cell";

/** A risk of the sheets with its four components, valued «Posible» and treated. */
export function riskRow(overrides: Partial<RiskRow> = {}): RiskRow {
  return {
    number: 1,
    municipality: "Girón",
    process: "Gestión contractual",
    text: "Posibilidad de que, por acción u omisión, se use el poder para favorecer a un proponente en beneficio de un tercero.",
    actOrOmission: "Sí",
    usesPower: "Sí",
    divertsPublic: "Sí",
    privateBenefit: "Sí",
    causes: "Estudios previos sin revisión.",
    consequences: "Detrimento patrimonial.",
    probability: 3,
    controlsReduce: "",
    treatment: "Reducir",
    action: "Revisar los estudios previos con una lista de chequeo.",
    actionResponsible: "Secretaría jurídica",
    actionDate: "2026-11-30",
    indicator: "Estudios revisados / estudios elaborados",
    actionEvidence: "Listas de chequeo",
    actionState: "En curso",
    followUp1: "Sin novedad",
    followUp2: "Sin novedad",
    followUp3: "",
    ...overrides,
  };
}

const word = (answer: boolean | undefined): Cell => (answer === undefined ? "" : answer ? "Sí" : "No");

/** The answers of a risk as the sheet holds them; beyond the given ones they are empty. */
export function impactRow(
  risk: Cell,
  answers: readonly (boolean | undefined)[],
  general: Partial<Pick<ImpactRow, "economic" | "reputational">> = {},
): ImpactRow {
  const cells = Array.from({ length: 19 }, (_, index) => word(answers[index]));
  return { risk, answers: cells, economic: "", reputational: "", ...general };
}

/** A control by the keys of its answers; what is not given is empty. */
export function controlRow(risk: Cell, number: Cell, answers: ControlAnswers): ControlRow {
  const words = criteria.map(({ key, options }) => [key, options.find((one) => one.key === answers[key])?.word ?? ""]);
  return {
    risk,
    number,
    text: `Control ${number} del riesgo ${risk}`,
    ...(Object.fromEntries(words) as Record<CriterionKey, string>),
  };
}

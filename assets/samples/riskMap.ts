import type { Project } from "../../src/domain/project/Project";
import type { ControlRow } from "../../src/domain/risk/RiskRows";
import type { SampleControl } from "./RiskSample";
import { riskSamples } from "./riskSamples";

const best = {
  responsible: "Asignado",
  authority: "Adecuado",
  periodicity: "Oportuna",
  purpose: "Prevenir",
  how: "Confiable",
  deviations: "Se resuelven",
  evidence: "Completa",
  documented: "Sí",
  implementation: "Manual",
} as const;

const designs = { F: {}, M: { purpose: "Detectar" }, D: { authority: "Inadecuado", evidence: "Incompleta" } } as const;
const executions = { F: "Fuerte", M: "Moderado", D: "Débil" } as const;

function control(risk: number, number: number, [strength, text]: SampleControl): ControlRow {
  const [design, execution] = [strength.charAt(0), strength.charAt(1)] as ["F" | "M" | "D", "F" | "M" | "D"];
  const effective = execution === "F" ? "Sí" : "No";
  return { risk, number, text, ...best, ...designs[design], execution: executions[execution], effective };
}

const followUp = "Acción en los plazos previstos; los controles se ejecutaron sin novedad.";

/** Fourteen metropolitan corruption risks with controls of all strengths; complete in every method. */
export const sampleRiskMap: Pick<Project, "risks" | "impacts" | "controls" | "riskSettings"> = {
  riskSettings: { riskMethod: "v4-v6", rareCatastrophic: "Extremo", question16: "Sí", controlTable: "100 puntos" },
  risks: riskSamples.map(({ plan, yes: _, general: __, controls: ___, ...risk }, index) => ({
    number: index + 1,
    ...risk,
    actOrOmission: "Sí",
    usesPower: "Sí",
    divertsPublic: "Sí",
    privateBenefit: "Sí",
    controlsReduce: "Directamente",
    treatment: plan === undefined ? "Evitar" : "Reducir",
    action: plan?.[0] ?? "",
    actionResponsible: plan?.[1] ?? "",
    actionDate: plan?.[2] ?? "",
    indicator: plan?.[3] ?? "",
    actionEvidence: plan?.[4] ?? "",
    actionState: plan === undefined ? "" : "Cumplida",
    followUp1: followUp,
    followUp2: followUp,
    followUp3: followUp,
  })),
  impacts: riskSamples.map(({ yes, general: [economic, reputational] }, index) => ({
    risk: index + 1,
    answers: Array.from({ length: 19 }, (_, question) => (yes.includes(question + 1) ? "Sí" : "No")),
    economic,
    reputational,
  })),
  controls: riskSamples.flatMap(({ controls }, index) =>
    controls.map((one, place) => control(index + 1, place + 1, one)),
  ),
};

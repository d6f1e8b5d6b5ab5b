import type { RiskCell } from "../domain/findings/RiskFindings";
import { type CriterionKey, criteria } from "../domain/risk/Control";

/** Headers of the calculated cells as the sheets show them: Spanish in every language, as they are part of the file format. */
export const riskCellHeaders: Readonly<Record<RiskCell, string>> = {
  yes: "Respuestas Sí",
  level: "Nivel",
  word: "Impacto",
  impact: "Impacto",
  impactWord: "Nivel de impacto",
  inherentZone: "Zona inherente",
  score: "Puntaje",
  design: "Diseño",
  solidity: "Solidez",
  setSolidity: "Solidez del conjunto",
  displacement: "Desplazamiento",
  residualProbability: "Probabilidad residual",
  residualImpact: "Impacto residual",
  residualZone: "Zona residual",
};

/** «Propósito, Evidencia»: the headers of the criteria of a control. */
export function criterionHeaders(keys: readonly CriterionKey[]): string {
  return keys.map((key) => criteria.find((one) => one.key === key)?.header ?? key).join(", ");
}

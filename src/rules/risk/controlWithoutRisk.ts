import type { ProjectRule } from "../../domain/findings/Finding";
import { showCell } from "../../domain/findings/showCell";
import { riskMapOf } from "./riskMapOf";

/** Each row of Controles and of Impacto names a risk of «Riesgos» by its number (hojas del mapa de riesgos). */
export const checkControlWithoutRisk: ProjectRule = (project) => {
  const { lostControls, lostImpacts } = riskMapOf(project);
  const lost = [
    ...lostControls.map(({ row, index }) => ({ of: "control", table: "controls", found: row.risk, index }) as const),
    ...lostImpacts.map(({ row, index }) => ({ of: "impact", table: "impacts", found: row.risk, index }) as const),
  ];
  return lost.map(({ of, table, found, index }) => ({
    code: "risk/control-without-risk",
    severity: "error",
    at: [{ table, index, field: "risk" }],
    params: { of, found: showCell(found) },
  }));
};

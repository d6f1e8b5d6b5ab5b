import type { ProjectRule } from "../../domain/findings/Finding";
import { showCell } from "../../domain/findings/showCell";
import { normalizeText } from "../../domain/text/normalizeText";
import { riskMapOf } from "./riskMapOf";

/** A corruption risk is reduced, avoided or shared, never accepted (guía v4 de 2018, opciones de tratamiento). */
export const checkAccepted: ProjectRule = (project) => {
  const { forbiddenTreatments } = riskMapOf(project).method;
  const forbidden = forbiddenTreatments.map(normalizeText);
  return project.risks.flatMap((row, index) =>
    forbidden.some((word) => normalizeText(row.treatment).startsWith(word))
      ? [
          {
            code: "risk/accepted",
            severity: "error",
            at: [{ table: "risks", index, field: "treatment" }],
            params: { risk: showCell(row.number), found: row.treatment.trim() },
          },
        ]
      : [],
  );
};

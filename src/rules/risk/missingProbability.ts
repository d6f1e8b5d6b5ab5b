import type { ProjectRule } from "../../domain/findings/Finding";
import { showCell } from "../../domain/findings/showCell";
import { riskMapOf } from "./riskMapOf";

/** Probability is a level from 1 to 5 in every method (guías 2015, v4–v6 y v7: tabla de probabilidad). */
export const checkMissingProbability: ProjectRule = (project) =>
  riskMapOf(project).risks.flatMap(({ row, index, valuation }) =>
    valuation.problems.some(({ kind }) => kind === "probability")
      ? [
          {
            code: "risk/missing-probability",
            severity: "error",
            at: [{ table: "risks", index, field: "probability" }],
            params: { risk: showCell(row.number), found: showCell(row.probability) },
          },
        ]
      : [],
  );

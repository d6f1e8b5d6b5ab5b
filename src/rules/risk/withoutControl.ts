import type { ProjectRule } from "../../domain/findings/Finding";
import { showCell } from "../../domain/findings/showCell";
import { riskMapOf } from "./riskMapOf";

/** A risk without controls keeps its inherent zone (guía v4 de 2018, valoración de controles). */
export const checkWithoutControl: ProjectRule = (project) =>
  riskMapOf(project).risks.flatMap(({ row, index, controls }) =>
    controls.length > 0
      ? []
      : [
          {
            code: "risk/without-control",
            severity: "warning",
            at: [{ table: "risks", index, field: "number" }],
            params: { risk: showCell(row.number) },
          },
        ],
  );

import type { Draft, ProjectRule } from "../../domain/findings/Finding";
import { showCell } from "../../domain/findings/showCell";
import { readControl } from "../../domain/risk/readRisk";
import { missingCriteria } from "../../domain/risk/valueControl";
import { riskMapOf } from "./riskMapOf";

/** Every criterion of the method's control table is answered (guía v4 de 2018: siete criterios y ejecución). */
export const checkControlIncomplete: ProjectRule = (project) => {
  const { method } = riskMapOf(project);
  return project.controls.flatMap((row, index): readonly Draft[] => {
    const criteria = missingCriteria(method.controls, readControl(row));
    const [first] = criteria;
    if (first === undefined) return [];
    const params = { risk: showCell(row.risk), control: showCell(row.number), criteria };
    return [
      { code: "risk/control-incomplete", severity: "error", at: [{ table: "controls", index, field: first }], params },
    ];
  });
};

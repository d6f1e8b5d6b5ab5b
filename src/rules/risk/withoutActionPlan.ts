import type { Draft, ProjectRule } from "../../domain/findings/Finding";
import { showCell } from "../../domain/findings/showCell";
import { missingAction, needsAction } from "../../domain/risk/needsAction";
import { riskMapOf } from "./riskMapOf";

/** Solidity that is not Fuerte needs an action, its responsible, date and indicator (guía v4 de 2018, solidez). */
export const checkWithoutActionPlan: ProjectRule = (project) => {
  const { method, risks } = riskMapOf(project);
  return risks.flatMap(({ row, index, valuation }): readonly Draft[] => {
    if (needsAction(method, valuation) !== true) return [];
    const missing = missingAction(row);
    const [first] = missing;
    if (first === undefined) return [];
    const params = { risk: showCell(row.number), missing };
    return [
      { code: "risk/without-action-plan", severity: "error", at: [{ table: "risks", index, field: first }], params },
    ];
  });
};

import type { Draft, ProjectRule } from "../../domain/findings/Finding";
import type { PlanField } from "../../domain/findings/RiskFindings";
import { showCell } from "../../domain/findings/showCell";
import type { RiskMethod } from "../../domain/risk/RiskMethod";
import type { ResidualValue } from "../../domain/risk/Valuation";
import { isBlank } from "../../domain/text/isBlank";
import { riskMapOf } from "./riskMapOf";

const fields: readonly PlanField[] = ["action", "actionResponsible", "actionDate", "indicator"];

/** Solidity that is not Fuerte needs an action, its responsible, date and indicator (guía v4 de 2018, solidez). */
export const checkWithoutActionPlan: ProjectRule = (project) => {
  const { method, risks } = riskMapOf(project);
  return risks.flatMap(({ row, index, valuation }): readonly Draft[] => {
    if (valuation.residual === undefined || !needsPlan(method, valuation.residual)) return [];
    const missing = fields.filter((field) => isBlank(row[field]));
    const [first] = missing;
    if (first === undefined) return [];
    const params = { risk: showCell(row.number), missing };
    return [
      { code: "risk/without-action-plan", severity: "error", at: [{ table: "risks", index, field: first }], params },
    ];
  });
};

/** The methods without solidity say it by what is left: 2015 unless the controls move the most, 25/15/10 in high zones (ours). */
function needsPlan({ controls }: RiskMethod, residual: ResidualValue): boolean {
  if (controls.kind === "design") return residual.setSolidity !== "strong";
  if (controls.kind === "score") return residual.displacement < Math.max(...controls.bands.map(({ steps }) => steps));
  return residual.zone === "extreme" || residual.zone === "high";
}

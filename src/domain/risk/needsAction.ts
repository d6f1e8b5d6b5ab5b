import type { RiskRow } from "./RiskRows";
import type { RiskValuation } from "./Valuation";

export const actionFields = ["action", "actionResponsible", "actionDate", "indicator"] as const;

/** True unless the controls are as solid as they can be; undefined while the set cannot be valued. */
export function needsAction({ residual }: RiskValuation): boolean | undefined {
  return residual === undefined ? undefined : residual.setSolidity !== "strong";
}

/** What an action plan still lacks. */
export function missingAction(
  risk: Pick<RiskRow, (typeof actionFields)[number]>,
): readonly (typeof actionFields)[number][] {
  return actionFields.filter((key) => risk[key].trim() === "");
}

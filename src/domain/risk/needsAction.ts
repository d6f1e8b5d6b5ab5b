import { isBlank } from "../text/isBlank";
import type { RiskMethod } from "./RiskMethod";
import type { RiskRow } from "./RiskRows";
import type { RiskValuation } from "./Valuation";

const actionFields = ["action", "actionResponsible", "actionDate", "indicator"] as const;

type ActionField = (typeof actionFields)[number];

/**
 * Whether the method asks for a plan of action; undefined while the set cannot be valued. The methods without solidity say it by
 * what is left: 2015 unless the controls move the most, 25/15/10 in high zones (ours).
 */
export function needsAction({ controls }: RiskMethod, { residual }: RiskValuation): boolean | undefined {
  if (residual === undefined) return undefined;
  if (controls.kind === "design") return residual.setSolidity !== "strong";
  if (controls.kind === "score") return residual.displacement < Math.max(...controls.bands.map(({ steps }) => steps));
  return residual.zone === "extreme" || residual.zone === "high";
}

/** What a plan of action still lacks. */
export function missingAction(risk: Pick<RiskRow, ActionField>): readonly ActionField[] {
  return actionFields.filter((key) => isBlank(risk[key]));
}

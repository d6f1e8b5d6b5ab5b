import type { RiskDraft } from "../../domain/risk/RiskDraft";
import type { RiskMethod } from "../../domain/risk/RiskMethod";
import { readComponents } from "../../domain/risk/readWording";
import type { RiskValuation } from "../../domain/risk/Valuation";
import { lacksAction } from "../model/describeDraft";
import { type EntryStepId, stepIds } from "./RiskEntry";

/** True when the one field without which no risk is saved is empty. */
export function lacksText({ risk }: RiskDraft): boolean {
  return risk.text.trim() === "";
}

/** The steps of a draft in which something is still missing; the same things are listed before saving. */
export function lackingSteps(method: RiskMethod, draft: RiskDraft, valuation: RiskValuation): readonly EntryStepId[] {
  const { problems } = valuation;
  const lacks: Readonly<Record<EntryStepId, boolean>> = {
    definition: lacksText(draft) || readComponents(draft.risk).kind === "open",
    causes: false,
    valuation: problems.some(({ kind }) => kind !== "control"),
    controls: problems.some(({ kind }) => kind === "control") || lacksAction(method, draft, valuation),
  };
  return stepIds.filter((id) => lacks[id]);
}

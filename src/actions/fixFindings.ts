import type { WritePlan } from "../domain/workbook/WritePlan";
import type { Action } from "./Action";

/** Carries out the chosen fixes as one plan, so that one undo takes all of them back. */
export const fixFindings: Action<{ readonly plans: readonly WritePlan[] }> = {
  id: "fixFindings",
  run(_snapshot, { plans }) {
    return { plan: plans.flat() };
  },
};

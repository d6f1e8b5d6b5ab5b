import type { Snapshot } from "../domain/workbook/Snapshot";
import type { WritePlan } from "../domain/workbook/WritePlan";
import type { Action, ActionResult } from "./Action";

interface FixInput {
  readonly plans: readonly WritePlan[];
}

/** Carries out the chosen fixes as one plan, so that one undo takes all of them back. A single one is shown on its card. */
export const fixFindings = {
  id: "fixFindings",
  preview: ({ plans }: FixInput) => (plans.length > 1 ? "always" : "never"),
  effect: "correction",
  run(_snapshot: Snapshot, { plans }: FixInput): ActionResult {
    return { plan: plans.flat() };
  },
} as const satisfies Action<FixInput>;

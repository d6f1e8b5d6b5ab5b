import type { ActionResult } from "../../actions/Action";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import type { Job } from "./runJob";

/** Sheets of ours made anew; it asks first where people typed on those that stand. */
export function rebuildJob(
  id: "summary" | "riskReport",
  after: () => Promise<void>,
  compute: (before: Snapshot) => Promise<ActionResult>,
): Job {
  return {
    id,
    preview: "structured",
    compute: async (before) => {
      const { typed = [], ...result } = await compute(before);
      return typed.length === 0 ? result : { ...result, matter: { kind: "erased", cells: typed } };
    },
    after,
  };
}

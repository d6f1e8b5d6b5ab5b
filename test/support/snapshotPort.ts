import type { WorkbookPort } from "../../src/actions/WorkbookPort";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import { emptySnapshot, type Snapshot } from "../../src/domain/workbook/Snapshot";
import type { WritePlan } from "../../src/domain/workbook/WritePlan";

export interface SnapshotPort extends WorkbookPort {
  /** Plans applied so far. */
  readonly plans: WritePlan[];
  now: Snapshot;
}

/** A workbook that is a Snapshot: for tests of what stands above the port. */
export function snapshotPort(start: Snapshot = emptySnapshot): SnapshotPort {
  const port: SnapshotPort = {
    plans: [],
    now: start,
    read: async () => port.now,
    apply: async (plan) => {
      port.plans.push(plan);
      port.now = applyPlan(port.now, plan);
    },
    goTo: async () => {},
    readSelection: async () => ({ sheet: "", area: "A1", values: [], formulas: [] }),
    onChanged: async () => () => {},
  };
  return port;
}

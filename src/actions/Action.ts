import type { Report } from "../domain/findings/Finding";
import type { Snapshot } from "../domain/workbook/Snapshot";
import type { WritePlan } from "../domain/workbook/WritePlan";

/** What an action would do and what it found; nothing is written yet. */
export interface ActionResult {
  readonly plan: WritePlan;
  readonly report?: Report;
}

/** One user command, pure: ribbon, pane and command line run the same object. */
export interface Action<Input = undefined> {
  readonly id: string;
  run(snapshot: Snapshot, input: Input): ActionResult;
}

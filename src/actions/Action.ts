import type { Report } from "../domain/findings/Finding";
import type { Snapshot } from "../domain/workbook/Snapshot";
import type { WritePlan } from "../domain/workbook/WritePlan";

/** A cell that a person filled on a sheet that is built anew: building it erases the cell. */
export interface TypedCell {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

/** What an action would do and what it found; nothing is written yet. */
export interface ActionResult {
  readonly plan: WritePlan;
  readonly report?: Report;
  readonly typed?: readonly TypedCell[];
  /** Tables, columns and named cells that the result would need and the workbook lacks: then nothing is planned. */
  readonly lacks?: readonly string[];
}

/** One user command, pure: ribbon, pane and command line run the same object. */
export interface Action<Input = undefined> {
  readonly id: string;
  run(snapshot: Snapshot, input: Input): ActionResult;
}

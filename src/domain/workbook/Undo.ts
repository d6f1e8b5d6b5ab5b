import type { Snapshot } from "./Snapshot";
import type { WritePlan } from "./WritePlan";

/** A cell that undo leaves alone. */
export interface KeptCell {
  readonly sheet: string;
  readonly cell: string;
}

export interface Undo {
  readonly plan: WritePlan;
  /** Cells that somebody changed after the plan. */
  readonly kept: readonly KeptCell[];
  /** Cells whose formula does not come back: what it read was deleted after the plan. */
  readonly lost: readonly KeptCell[];
  /** Sheets of the plan on which nobody wrote and which stay, since other sheets that stay read them. */
  readonly needed: readonly string[];
  /** Those other sheets. */
  readonly readers: readonly string[];
}

/** What was done: the workbook before it, and the plan. */
export interface Applied {
  readonly before: Snapshot;
  readonly plan: WritePlan;
}

/** The workbook as it is, as the plan left it, and as it was before the plan. */
export interface Books {
  readonly now: Snapshot;
  readonly after: Snapshot;
  readonly before: Snapshot;
}

/** Tells formulas that cannot come back, since what they read was deleted. */
export type IsLost = (formula: string) => boolean;

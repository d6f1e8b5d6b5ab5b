import type { Op, Validation } from "../../domain/workbook/WritePlan";
import type { Looks } from "../write/gatherLooks";
import type { Widths } from "../write/gatherWidths";
import type { BlankTracker } from "../write/trackBlank";

/** One kind of plan step. */
export type OpOf<K extends Op["op"]> = Extract<Op, { readonly op: K }>;

/** A rule for all cells of a block, and the help of parts of it. */
export interface ValidationBlock extends OpOf<"setValidation"> {
  readonly prompts?: readonly { readonly area: string; readonly prompt: NonNullable<Validation["prompt"]> }[];
}

/** What a step needs beside the workbook: which cells are known to be formatted as text. */
export interface StepContext {
  readonly workbook: Excel.Workbook;
  /** A sheet by name; one proxy for all steps of a sheet (docs: «Performance optimization»). */
  readonly sheet: (name: string) => Excel.Worksheet;
  /** Cells by address; one proxy until the next sync. */
  readonly rangeAt: (sheet: string, address: string) => Excel.Range;
  /** True when the cell (row and column from 1) has the format "@", so that Excel keeps what is written as it is. */
  readonly isText: (sheet: string, row: number, column: number) => boolean;
  /** True when the cell is known to have no number format of its own. */
  readonly isGeneral: (sheet: string, row: number, column: number) => boolean;
  readonly blank: BlankTracker;
  readonly looks: Looks;
  readonly widths: Widths;
}

/** Queues a step; nothing happens in Excel before the next sync. */
export type Step<K extends Op["op"]> = (context: StepContext, op: OpOf<K>) => void;

/** The range of a step that names a sheet and an area. */
export function rangeOf({ rangeAt }: StepContext, op: { readonly sheet: string; readonly area: string }): Excel.Range {
  return rangeAt(op.sheet, op.area);
}

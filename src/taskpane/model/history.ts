import type { ActionId } from "../../actions/registry";
import type { Applied } from "../../domain/workbook/Undo";
import type { SheetLink } from "../../domain/workbook/WritePlan";
import { type Written, withCheck } from "../../domain/workbook/Written";

/** A job that wrote on the workbook and can be taken back; a check only tells what it found, and is none. */
export interface Done extends Written {
  readonly job: ActionId;
  /** The one cell that it is about. */
  readonly cell?: SheetLink;
  /** How many corrections it carried out. */
  readonly count?: number;
  /** How many rows it took into a table. */
  readonly rows?: number;
  /** Number of the risk that it is about. */
  readonly risk?: string;
}

/** What was done and what was taken back, newest first. */
export interface History {
  readonly done: readonly Done[];
  readonly undone: readonly Done[];
}

/** What happened to the workbook through the pane. */
export type HistoryChange =
  | { readonly kind: "written"; readonly done: Done }
  | { readonly kind: "checked"; readonly check: Applied }
  /** `whole`: no cell stayed as it was, so that it can be done again. */
  | { readonly kind: "undone"; readonly count: number; readonly whole: boolean }
  | { readonly kind: "redone" }
  /** An undo stopped half way: the same undo takes back the rest. */
  | { readonly kind: "partly" }
  /** Somebody typed, as in Excel nothing can be done again. */
  | { readonly kind: "edited" };

export const noHistory: History = { done: [], undone: [] };

/** Each holds a picture of the workbook: more of them would cost memory. */
const longest = 5;

function withoutChecks({ checks: _, ...done }: Done): Done {
  return done;
}

/** The history after a change. */
export function noteChange({ done, undone }: History, change: HistoryChange): History {
  switch (change.kind) {
    case "written":
      return { done: [change.done, ...done].slice(0, longest), undone: [] };
    case "checked":
      return { done: withCheck(done, change.check), undone };
    case "undone": {
      const back = done.slice(0, change.count).map(withoutChecks).toReversed();
      return { done: done.slice(change.count), undone: change.whole ? [...back, ...undone] : [] };
    }
    case "redone":
      return { done: [...undone.slice(0, 1), ...done], undone: undone.slice(1) };
    case "partly":
    case "edited":
      return undone.length === 0 ? { done, undone } : { done, undone: [] };
  }
}

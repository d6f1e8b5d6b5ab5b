import type { ReceivedFile } from "../../actions/copies/planReceived";
import type { ActionId, PreviewDetail } from "../../actions/registry";
import type { HostErrorCode } from "../../actions/WorkbookPort";
import type { Receipt } from "../../domain/copies/Receipt";
import type { BookComparison } from "../../domain/project/versions/BookComparison";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import type { StructureConflict } from "../../domain/workbook/StructureConflict";
import type { WritePlan } from "../../domain/workbook/WritePlan";
import type { ImportedForm } from "./describeForm";
import { type Done, type History, type HistoryChange, noHistory, noteChange } from "./history";

/** A plan with the workbook it was computed on. */
export interface Planned {
  readonly job: ActionId;
  readonly before: Snapshot;
  readonly plan: WritePlan;
}

/** A new version of the form beside the workbook, to choose from; `missed` were chosen and are no more in the workbook. */
export interface NewForm {
  readonly kind: "newForm";
  readonly imported: ImportedForm;
  readonly comparison: BookComparison;
  readonly missed: number;
  /** Findings of the former form that will be marked as attended. */
  readonly settled: number;
}

/** Copies that came back, to choose from; `missed` were chosen and are no more what the workbook and the copy say. */
export interface Returns {
  readonly kind: "returns";
  readonly files: readonly ReceivedFile[];
  readonly receipts: readonly Receipt[];
  readonly missed: number;
}

/** A plan that waits for a person's yes. */
export interface Pending extends Planned {
  /** What of the user's the plan leaves as it is. */
  readonly conflicts: readonly StructureConflict[];
  readonly detail?: PreviewDetail | NewForm | Returns;
}

/** How many cells, and the sheets on which they are. */
interface CellsOf {
  readonly cells: number;
  readonly sheets: readonly string[];
}

/** What an undo took back, newest first, and what it did not: see `Undo`. */
export interface TakenBack {
  readonly done: readonly Done[];
  /** Names of the sheets that went. */
  readonly removed: readonly string[];
  readonly kept: CellsOf;
  readonly lost: CellsOf;
  readonly needed: number;
  readonly readers: readonly string[];
}

export type Outcome =
  /** `unfitted`: sheets whose page Excel did not set up as asked. */
  | { readonly kind: "done" | "nothing"; readonly job: ActionId; readonly unfitted?: readonly string[] }
  /** The workbook lacks what the result would be made from; nothing was written. */
  | { readonly kind: "lacks"; readonly lacks: readonly string[] }
  | { readonly kind: "undone"; readonly back: TakenBack }
  | { readonly kind: "redone"; readonly done: Done }
  /** Somebody changed what it would write on. */
  | { readonly kind: "outdated"; readonly done: Done }
  /** What it left in the workbook: nothing, a part of what it writes, or a part of what it takes back. */
  | { readonly kind: "cancelled"; readonly left: "nothing" | "written" | "takenBack" }
  | {
      readonly kind: "failed";
      readonly code: HostErrorCode | "unexpected";
      readonly detail: string;
      readonly retry?: ActionId;
    };

/** The one job at a time that the pane runs on the workbook. */
export interface Work {
  readonly phase: "idle" | "reading" | "preview" | "writing";
  readonly job?: ActionId;
  readonly progress?: { readonly done: number; readonly total: number };
  readonly cancelling: boolean;
  readonly pending?: Pending;
  readonly history: History;
  /** What the last job leaves to a person: to take it back, or to do it again. */
  readonly offers?: "undo" | "redo";
  readonly outcome?: Outcome;
}

export type WorkEvent =
  | { readonly type: "started"; readonly job?: ActionId }
  | { readonly type: "previewed"; readonly pending: Pending }
  | { readonly type: "writing"; readonly job?: ActionId }
  | { readonly type: "progress"; readonly done: number; readonly total: number }
  | { readonly type: "cancelling" }
  | { readonly type: "changed"; readonly change: HistoryChange }
  | { readonly type: "ended"; readonly outcome?: Outcome }
  | { readonly type: "dismissed" };

export const idleWork: Work = { phase: "idle", cancelling: false, history: noHistory };

/** What stays from one step of a job to the next. */
function kept({ history, offers, phase }: Work): Pick<Work, "history" | "offers"> {
  const begins = phase === "idle" || phase === "preview";
  return begins || offers === undefined ? { history } : { history, offers };
}

function withChange(work: Work, change: HistoryChange): Work {
  const history = noteChange(work.history, change);
  const { offers, ...rest } = work;
  if (change.kind === "checked") return { ...work, history };
  if (change.kind === "edited") return { ...rest, history, ...(offers === "undo" && { offers }) };
  if (change.kind !== "undone") return { ...rest, history, offers: "undo" };
  return { ...rest, history, ...(history.undone.length > 0 && { offers: "redo" as const }) };
}

/** The next state of the pane's job; a started job hides the outcome of the one before. */
export function reduceWork(work: Work, event: WorkEvent): Work {
  switch (event.type) {
    case "started":
    case "writing":
      return {
        ...kept(work),
        phase: event.type === "started" ? "reading" : "writing",
        cancelling: false,
        ...(event.job === undefined ? {} : { job: event.job }),
      };
    case "previewed":
      return { ...kept(work), phase: "preview", cancelling: false, job: event.pending.job, pending: event.pending };
    case "progress":
      return { ...work, progress: { done: event.done, total: event.total } };
    case "cancelling":
      return { ...work, cancelling: true };
    case "changed":
      return withChange(work, event.change);
    case "ended":
      return {
        ...kept(work),
        phase: "idle",
        cancelling: false,
        ...(event.outcome === undefined ? {} : { outcome: event.outcome }),
      };
    case "dismissed":
      return { phase: "idle", cancelling: false, history: work.history };
  }
}

/** True while the workbook is being read or written. */
export function isBusy(work: Work): boolean {
  return work.phase === "reading" || work.phase === "writing";
}

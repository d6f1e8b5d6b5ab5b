import type { TypedCell } from "../../actions/Action";
import type { CatalogueOutcome } from "../../actions/importCatalogue";
import type { ImportRiskMapInput } from "../../actions/importRiskMap";
import type { MapOutcome } from "../../actions/risk/MapOutcome";
import type { StructureConflict } from "../../actions/structure/StructureConflict";
import type { HostErrorCode } from "../../actions/WorkbookPort";
import type { Report } from "../../domain/findings/Finding";
import type { RiskChange } from "../../domain/risk/compareSettings";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import type { SheetLink, WritePlan } from "../../domain/workbook/WritePlan";

export type JobId =
  | "structure"
  | "check"
  | "summary"
  | "fix"
  | "risk"
  | "riskReport"
  | "settings"
  | "catalogue"
  | "riskMap";

/** A plan with the workbook it was computed on: what undo needs. */
export interface Applied {
  readonly job: JobId;
  readonly before: Snapshot;
  readonly plan: WritePlan;
  /** The one cell that it is about. */
  readonly cell?: SheetLink;
}

/** What a preview tells beside the counts of its plan: risks that other settings value otherwise, a read list of metas, an old risk map, or notes that go. */
export type PreviewMatter =
  | { readonly kind: "settings"; readonly changes: readonly RiskChange[] }
  | { readonly kind: "catalogue"; readonly outcome: CatalogueOutcome; readonly report?: Report }
  | { readonly kind: "riskMap"; readonly outcome: MapOutcome; readonly input: ImportRiskMapInput }
  | { readonly kind: "erased"; readonly cells: readonly TypedCell[] };

/** A plan that waits for a person's yes. */
export interface Pending extends Applied {
  /** What of the user's the plan leaves as it is. */
  readonly conflicts: readonly StructureConflict[];
  readonly matter?: PreviewMatter;
}

export type Outcome =
  | { readonly kind: "done" | "nothing"; readonly job: JobId }
  | { readonly kind: "undone"; readonly kept: number }
  | { readonly kind: "cancelled"; readonly wrote: boolean }
  | {
      readonly kind: "failed";
      readonly code: HostErrorCode | "unexpected";
      readonly detail: string;
      readonly retry?: JobId;
    };

/** The one job at a time that the pane runs on the workbook. */
export interface Work {
  readonly phase: "idle" | "reading" | "preview" | "writing";
  readonly job?: JobId;
  readonly progress?: { readonly done: number; readonly total: number };
  readonly cancelling: boolean;
  readonly pending?: Pending;
  readonly undo?: Applied;
  readonly outcome?: Outcome;
}

export type WorkEvent =
  | { readonly type: "started"; readonly job?: JobId }
  | { readonly type: "previewed"; readonly pending: Pending }
  | { readonly type: "writing"; readonly job?: JobId }
  | { readonly type: "progress"; readonly done: number; readonly total: number }
  | { readonly type: "cancelling" }
  | { readonly type: "ended"; readonly outcome?: Outcome; readonly undo?: Applied | "keep" }
  | { readonly type: "dismissed" };

export const idleWork: Work = { phase: "idle", cancelling: false };

function withUndo(base: Work, undo: Applied | undefined): Work {
  return undo === undefined ? base : { ...base, undo };
}

/** The next state of the pane's job; a started job hides the outcome of the one before. */
export function reduceWork(work: Work, event: WorkEvent): Work {
  switch (event.type) {
    case "started":
    case "writing":
      return withUndo(
        {
          phase: event.type === "started" ? "reading" : "writing",
          cancelling: false,
          ...(event.job === undefined ? {} : { job: event.job }),
        },
        work.undo,
      );
    case "previewed":
      return withUndo(
        { phase: "preview", cancelling: false, job: event.pending.job, pending: event.pending },
        work.undo,
      );
    case "progress":
      return { ...work, progress: { done: event.done, total: event.total } };
    case "cancelling":
      return { ...work, cancelling: true };
    case "ended":
      return withUndo(
        { ...idleWork, ...(event.outcome === undefined ? {} : { outcome: event.outcome }) },
        event.undo === "keep" ? work.undo : event.undo,
      );
    case "dismissed":
      return withUndo({ ...idleWork }, undefined);
  }
}

/** True while the workbook is being read or written. */
export function isBusy(work: Work): boolean {
  return work.phase === "reading" || work.phase === "writing";
}

import type { ActionResult } from "../../actions/Action";
import type { StructureConflict } from "../../actions/structure/StructureConflict";
import { HostError, type WorkbookPort } from "../../actions/WorkbookPort";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import type { SheetLink } from "../../domain/workbook/WritePlan";
import { describeProblem } from "../model/describeProblem";
import type { Applied, JobId, PreviewMatter, WorkEvent } from "../model/work";
import { showCell } from "./showCell";

/** What a job computes; the structure action also tells what it leaves alone. */
export interface JobResult extends ActionResult {
  readonly conflicts?: readonly StructureConflict[];
  readonly matter?: PreviewMatter;
  /** The plan makes sheets that the command needs. */
  readonly structured?: boolean;
}

/** One command of a person: read the workbook, compute a plan, ask if `preview`, write it. */
export interface Job {
  readonly id: JobId;
  /** «structured»: only where the plan makes sheets, leaves something of the user's as it is, or has a matter to tell. */
  readonly preview: boolean | "structured";
  readonly undoable: boolean;
  readonly compute: (before: Snapshot) => Promise<JobResult>;
  /** Called once the plan is written, or when there was nothing to write. */
  readonly after?: (result: ActionResult, before: Snapshot) => void | Promise<void>;
  /** The one cell that it corrects: the workbook shows it once it is written, and again once it is undone. */
  readonly cell?: SheetLink;
  /** A second job that belongs to this one, such as the check after a correction. */
  readonly chain?: Job;
}

export interface JobContext {
  readonly port: WorkbookPort;
  readonly dispatch: (event: WorkEvent) => void;
  readonly signal: AbortSignal;
  /** Operations of the plan that a person has agreed to; absent before the preview. */
  readonly agreed?: number;
}

/** Steps of the cancel button: a request under way ends, nothing new begins. */
export function assertNotCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new HostError("cancelled", "Cancelled", "");
}

async function write({ port, dispatch, signal }: JobContext, job: Job, result: ActionResult): Promise<void> {
  dispatch({ type: "writing", job: job.id });
  await port.apply(result.plan, {
    signal,
    onProgress: (done, total) => dispatch({ type: "progress", done, total }),
  });
}

function asksFirst({ preview }: Job, { structured, conflicts = [], matter }: JobResult): boolean {
  if (preview !== "structured") return preview;
  return structured === true || conflicts.length > 0 || matter !== undefined;
}

type Step =
  | { readonly kind: "preview" }
  | { readonly kind: "nothing" }
  | { readonly kind: "done"; readonly applied: Applied };

async function step(context: JobContext, job: Job, onWriting: (applied: Applied) => void): Promise<Step> {
  context.dispatch({ type: "started", job: job.id });
  const before = await context.port.read();
  assertNotCancelled(context.signal);
  const result = await job.compute(before);
  const applied: Applied = { job: job.id, before, plan: result.plan, ...(job.cell && { cell: job.cell }) };
  const conflicts = result.conflicts ?? [];
  // The workbook may have changed while the person was reading the preview: ask again when the plan is another.
  const hasNews = result.plan.length + conflicts.length > 0 || result.matter !== undefined;
  if (asksFirst(job, result) && hasNews && context.agreed !== result.plan.length) {
    const pending = { ...applied, conflicts, ...(result.matter === undefined ? {} : { matter: result.matter }) };
    context.dispatch({ type: "previewed", pending });
    return { kind: "preview" };
  }
  if (result.plan.length === 0) {
    await job.after?.(result, before);
    return { kind: "nothing" };
  }
  onWriting(applied);
  await write(context, job, result);
  await showCell(context.port, job.cell);
  await job.after?.(result, before);
  return { kind: "done", applied };
}

/** Runs a job and its chain to an outcome; every error becomes an outcome that the pane shows. */
export async function runJob(context: JobContext, job: Job): Promise<void> {
  let written: Applied | undefined;
  const undo = () => (job.undoable && written !== undefined ? written : "keep");
  try {
    const result = await step(context, job, (applied) => {
      written = applied;
    });
    if (result.kind === "preview") return;
    if (job.chain) await step(context, job.chain, () => undefined);
    const kind = result.kind === "done" ? "done" : "nothing";
    context.dispatch({ type: "ended", outcome: { kind, job: job.id }, undo: undo() });
  } catch (error) {
    const problem = describeProblem(error, job.id);
    const outcome =
      problem.code === "cancelled" ? { kind: "cancelled" as const, wrote: written !== undefined } : problem;
    context.dispatch({ type: "ended", outcome, undo: undo() });
  }
}

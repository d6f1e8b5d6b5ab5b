import { applyNoting } from "../../actions/applyNoting";
import type { ActionId, Computed, PreviewDetail } from "../../actions/registry";
import { HostError, type WorkbookPort } from "../../actions/WorkbookPort";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import type { Applied } from "../../domain/workbook/Undo";
import type { SheetLink, WritePlan } from "../../domain/workbook/WritePlan";
import { describeEnd } from "../model/describeProblem";
import type { HistoryChange } from "../model/history";
import type { NewForm, Planned, Returns, WorkEvent } from "../model/work";
import { goToCell } from "./goToCell";

/** What a job computes; `about` replaces what the job said of itself, where only the workbook tells it. */
export type JobResult = Omit<Computed, "detail"> & {
  readonly detail?: PreviewDetail | NewForm | Returns;
  readonly about?: JobAbout;
};

/** How a job reads what only other people's sheets need. */
export type SheetReader = Pick<WorkbookPort, "readStanding">;

/** What a job is about, as its undo names it. */
export interface JobAbout {
  /** The one cell that it corrects: the workbook shows it once it is written, and again once it is undone. */
  readonly cell?: SheetLink;
  /** How many corrections it carries out. */
  readonly count?: number;
  /** How many rows it takes into a table. */
  readonly rows?: number;
  /** Number of the risk that it is about. */
  readonly risk?: string;
}

/** One command of a person: read the workbook, compute a plan, ask where the command does, write it. */
export interface Job extends JobAbout {
  readonly id: ActionId;
  readonly compute: (before: Snapshot, port: SheetReader) => Promise<JobResult>;
  /** Called once the plan is written, or when there was nothing to write. */
  readonly after?: (result: JobResult, before: Snapshot) => Promise<void>;
  /** Called where a part of the plan was written and the rest was not. */
  readonly halted?: () => Promise<void>;
  /** A second job that belongs to this one, such as the check after a correction. */
  readonly next?: (result: JobResult) => Job | undefined;
}

export interface JobContext {
  readonly port: WorkbookPort;
  readonly dispatch: (event: WorkEvent) => void;
  readonly signal: AbortSignal;
  /** Operations of the plan that a person has agreed to; absent before the preview. */
  readonly agreed?: number;
  /** Called with the sheets whose page Excel did not set up. */
  readonly onPageRefused?: (sheets: readonly string[]) => void;
}

/** Steps of the cancel button: a request under way ends, nothing new begins. */
export function assertNotCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new HostError("cancelled", "Cancelled", "");
}

/** What a command did to the workbook, as the history keeps it. */
export function changeOf(
  { id, cell, count, rows, risk }: Pick<Job, "id"> & JobAbout,
  { before, plan }: Applied,
): HistoryChange {
  if (id === "check") return { kind: "checked", check: { before, plan } };
  const about = {
    ...(cell && { cell }),
    ...(count !== undefined && { count }),
    ...(rows !== undefined && { rows }),
    ...(risk && { risk }),
  };
  return { kind: "written", done: { job: id, before, plan, ...about } };
}

/** Writes a plan, and tells its progress and once that it has begun. */
export function writePlan(
  { port, dispatch, signal, onPageRefused }: JobContext,
  plan: WritePlan,
  onBegun: () => void,
  job?: ActionId,
): Promise<void> {
  dispatch({ type: "writing", ...(job && { job }) });
  const onProgress = (done: number, total: number) => dispatch({ type: "progress", done, total });
  return applyNoting(port, plan, onBegun, { signal, onProgress, ...(onPageRefused && { onPageRefused }) });
}

type Ended =
  | { readonly kind: "preview" | "told" }
  | { readonly kind: "nothing" | "done"; readonly next: Job | undefined };

/** One job without the one that follows it: what became of it. */
export async function runStep(context: JobContext, job: Job): Promise<Ended> {
  context.dispatch({ type: "started", job: job.id });
  const before = await context.port.read();
  assertNotCancelled(context.signal);
  const result = await job.compute(before, context.port);
  if (result.lacks !== undefined && result.lacks.length > 0) {
    context.dispatch({ type: "ended", outcome: { kind: "lacks", lacks: result.lacks } });
    return { kind: "told" };
  }
  const planned: Planned = { job: job.id, before, plan: result.plan };
  const conflicts = result.conflicts ?? [];
  // The workbook may have changed while the person was reading the preview: ask again when the plan is another.
  const hasNews = result.plan.length + conflicts.length > 0 || result.detail !== undefined;
  if (result.asks && hasNews && context.agreed !== result.plan.length) {
    const pending = { ...planned, conflicts, ...(result.detail === undefined ? {} : { detail: result.detail }) };
    context.dispatch({ type: "previewed", pending });
    return { kind: "preview" };
  }
  if (result.plan.length > 0) {
    const told = { ...job, ...result.about };
    const onBegun = () => context.dispatch({ type: "changed", change: changeOf(told, planned) });
    await writePlan(context, planned.plan, onBegun, job.id);
    await goToCell(context.port, told.cell);
  }
  await job.after?.(result, before);
  return { kind: result.plan.length > 0 ? "done" : "nothing", next: job.next?.(result) };
}

/** Runs a job and the one that follows it to an outcome; every error becomes an outcome that the pane shows. */
export async function runJob(context: JobContext, job: Job): Promise<void> {
  let wrote = false;
  let unfitted: readonly string[] = [];
  const onPageRefused = (sheets: readonly string[]) => {
    unfitted = sheets;
  };
  const dispatch = (event: WorkEvent) => {
    wrote ||= event.type === "changed";
    context.dispatch(event);
  };
  try {
    const ended = await runStep({ ...context, dispatch, onPageRefused }, job);
    if (!("next" in ended)) return;
    if (ended.next) await runStep(context, ended.next);
    dispatch({ type: "ended", outcome: { kind: ended.kind, job: job.id, unfitted } });
  } catch (error) {
    // The error that stopped the job is told; another one, of looking at the workbook again, would say nothing more.
    if (wrote) await Promise.allSettled([job.halted?.()]);
    dispatch({ type: "ended", outcome: describeEnd(error, wrote ? "written" : "nothing", job.id) });
  }
}

import type { ActionId, Computed, PreviewDetail } from "../../actions/registry";
import { HostError, type HostErrorCode, type WorkbookPort } from "../../actions/WorkbookPort";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import type { SheetLink } from "../../domain/workbook/WritePlan";
import { describeEnd } from "../model/describeProblem";
import type { Change } from "../model/history";
import type { NewForm, Planned, Returns, WorkEvent } from "../model/work";
import { showCell } from "./showCell";

/** What a job computes. */
export type JobResult = Omit<Computed, "detail"> & { readonly detail?: PreviewDetail | NewForm | Returns };

/** How a job reads what only other people's sheets need. */
export type SheetReader = Pick<WorkbookPort, "readStanding">;

/** What a job is about, as its undo names it. */
export interface JobAbout {
  /** The one cell that it corrects: the workbook shows it once it is written, and again once it is undone. */
  readonly cell?: SheetLink;
  /** How many corrections it carries out. */
  readonly count?: number;
  /** Number of the risk that it is about. */
  readonly risk?: string;
}

/** One command of a person: read the workbook, compute a plan, ask where the command does, write it. */
export interface Job extends JobAbout {
  readonly id: ActionId;
  readonly compute: (before: Snapshot, port: SheetReader) => Promise<JobResult>;
  /** Called once the plan is written, or when there was nothing to write. */
  readonly after?: (result: JobResult, before: Snapshot) => Promise<void>;
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

function changeOf({ id, cell, count, risk }: Job, { before, plan }: Planned): Change {
  if (id === "check") return { kind: "checked", check: { before, plan } };
  const about = { ...(cell && { cell }), ...(count !== undefined && { count }), ...(risk && { risk }) };
  return { kind: "written", done: { job: id, before, plan, ...about } };
}

/** Refusals that Excel makes before it writes anything. */
const refusals: readonly HostErrorCode[] = ["cell-edit", "protected", "read-only", "cancelled"];

/** Writes a plan; what is written when Excel fails half way can be taken back all the same. */
async function write({ port, dispatch, signal, onPageRefused }: JobContext, job: Job, planned: Planned): Promise<void> {
  dispatch({ type: "writing", job: job.id });
  let begun = false;
  const note = () => {
    if (!begun) dispatch({ type: "changed", change: changeOf(job, planned) });
    begun = true;
  };
  const onProgress = (done: number, total: number) => {
    if (done > 0) note();
    dispatch({ type: "progress", done, total });
  };
  try {
    await port.apply(planned.plan, { signal, onProgress, ...(onPageRefused && { onPageRefused }) });
  } catch (error) {
    if (!(error instanceof HostError && refusals.includes(error.code))) note();
    throw error;
  }
  note();
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
    await write(context, job, planned);
    await showCell(context.port, job.cell);
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
    dispatch({ type: "ended", outcome: describeEnd(error, wrote, job.id) });
  }
}

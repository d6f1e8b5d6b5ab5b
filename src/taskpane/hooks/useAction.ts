import { useCallback, useReducer, useRef } from "react";
import type { WorkbookPort } from "../../actions/WorkbookPort";
import { idleWork, reduceWork, type Work, type WorkEvent } from "../model/work";
import type { Engine, Load } from "../work/paneEngine";
import { type Job, type JobContext, runJob } from "./runJob";
import { type AfterTurn, runRedo, runUndo } from "./runUndo";

/** The pane's only way to the workbook: one job at a time, with preview, progress, cancel and undo. */
export interface ActionRunner {
  readonly work: Work;
  readonly run: (job: Job) => Promise<void>;
  /** Yes to the preview: computes again on the workbook as it is now, then writes. */
  readonly confirm: () => Promise<void>;
  readonly cancel: () => void;
  /** Takes back the last job, or the last few. */
  readonly undo: (count?: number) => Promise<void>;
  /** Does once more what was taken back last. */
  readonly redo: () => Promise<void>;
  readonly dismiss: () => void;
  /** The last job once more, from the beginning. */
  readonly retry: () => Promise<void>;
  /** For what happened outside the pane, such as a ribbon command. */
  readonly tell: (event: WorkEvent) => void;
}

/** Lets one thing run at a time; `stop` is there while it runs. */
function useAlone(port: WorkbookPort, dispatch: (event: WorkEvent) => void) {
  const stop = useRef<AbortController | undefined>(undefined);
  const alone = useCallback(
    async (run: (context: JobContext) => Promise<void>) => {
      if (stop.current !== undefined) return;
      stop.current = new AbortController();
      await run({ port, dispatch, signal: stop.current.signal });
      stop.current = undefined;
    },
    [port, dispatch],
  );
  return { stop, alone };
}

/** Runs jobs on a workbook; `after` follows each undo and redo. */
export function useAction(port: WorkbookPort, engine: Load<Engine>, after: AfterTurn): ActionRunner {
  const [work, dispatch] = useReducer(reduceWork, idleWork);
  const { stop, alone } = useAlone(port, dispatch);
  const asked = useRef<Job | undefined>(undefined);

  const start = useCallback(
    (job: Job, agreed?: number) =>
      alone(async (context) => {
        asked.current = job;
        await runJob(agreed === undefined ? context : { ...context, agreed }, job);
      }),
    [alone],
  );

  const { done, undone } = work.history;
  return {
    work,
    tell: dispatch,
    run: start,
    confirm: async () => {
      if (asked.current && work.pending) await start(asked.current, work.pending.plan.length);
    },
    cancel: () => {
      if (work.phase === "preview") dispatch({ type: "ended" });
      stop.current?.abort();
      if (stop.current) dispatch({ type: "cancelling" });
    },
    undo: async (count = 1) => {
      const back = done.slice(0, count);
      if (back.length > 0) await alone((context) => runUndo(context, engine, back, after));
    },
    redo: async () => {
      const [first] = undone;
      if (first) await alone((context) => runRedo(context, engine, first, after));
    },
    dismiss: () => dispatch({ type: "dismissed" }),
    retry: async () => {
      if (asked.current) await start(asked.current);
    },
  };
}

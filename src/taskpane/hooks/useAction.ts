import { useCallback, useReducer, useRef } from "react";
import type { WorkbookPort } from "../../actions/WorkbookPort";
import { type Applied, idleWork, reduceWork, type Work, type WorkEvent } from "../model/work";
import type { Engine, Load } from "../work/Engine";
import { type Job, runJob } from "./runJob";
import { runUndo } from "./runUndo";

/** The pane's only way to the workbook: one job at a time, with preview, progress, cancel and undo. */
export interface ActionRunner {
  readonly work: Work;
  readonly run: (job: Job) => Promise<void>;
  /** Yes to the preview: computes again on the workbook as it is now, then writes. */
  readonly confirm: () => Promise<void>;
  readonly cancel: () => void;
  readonly undo: () => Promise<void>;
  readonly dismiss: () => void;
  /** The last job once more, from the beginning. */
  readonly retry: () => Promise<void>;
  /** For what happened outside the pane, such as a ribbon command. */
  readonly tell: (event: WorkEvent) => void;
}

/** Runs jobs on a workbook; `onUndone` is called after an undo was written. */
export function useAction(port: WorkbookPort, engine: Load<Engine>, onUndone: () => Promise<void>): ActionRunner {
  const [work, dispatch] = useReducer(reduceWork, idleWork);
  const stop = useRef<AbortController | undefined>(undefined);
  const asked = useRef<Job | undefined>(undefined);

  const start = useCallback(
    async (job: Job, agreed?: number) => {
      if (stop.current !== undefined) return;
      const controller = new AbortController();
      stop.current = controller;
      asked.current = job;
      const context = { port, dispatch, signal: controller.signal };
      await runJob(agreed === undefined ? context : { ...context, agreed }, job);
      stop.current = undefined;
    },
    [port],
  );

  const takeBack = useCallback(
    async (applied: Applied) => {
      if (stop.current !== undefined) return;
      stop.current = new AbortController();
      await runUndo({ port, dispatch, signal: stop.current.signal }, engine, applied, onUndone);
      stop.current = undefined;
    },
    [port, engine, onUndone],
  );

  return {
    work,
    tell: dispatch,
    run: start,
    confirm: async () => {
      if (asked.current && work.pending) await start(asked.current, work.pending.plan.length);
    },
    cancel: () => {
      if (work.phase === "preview") dispatch({ type: "ended", undo: "keep" });
      stop.current?.abort();
      if (stop.current) dispatch({ type: "cancelling" });
    },
    undo: async () => {
      if (work.undo) await takeBack(work.undo);
    },
    dismiss: () => dispatch({ type: "dismissed" }),
    retry: async () => {
      if (asked.current) await start(asked.current);
    },
  };
}

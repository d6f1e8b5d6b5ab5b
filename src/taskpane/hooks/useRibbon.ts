import { useEffect, useRef } from "react";
import type { CommandOutcome } from "../../commands/commandOutcomes";
import { describeProblem } from "../model/describeProblem";
import type { JobId, WorkEvent } from "../model/work";
import type { JobEvents } from "./buildJobs";

/** Where the pane hears of commands that ran from the ribbon, in the runtime that both share. */
export interface RibbonOutcomes {
  readonly last: () => CommandOutcome | undefined;
  readonly listen: (listener: (outcome: CommandOutcome) => void) => () => void;
}

async function showOutcome(
  outcome: CommandOutcome,
  dispatch: (event: WorkEvent) => void,
  events: JobEvents,
): Promise<void> {
  if (outcome.state === "no-project" || outcome.id === "help") return;
  const job: JobId = outcome.id;
  if (outcome.state === "failed") {
    dispatch({ type: "ended", outcome: describeProblem(outcome.error), undo: "keep" });
    return;
  }
  const { before, plan, report } = outcome;
  if (report) await events.onChecked(report, before);
  else if (job === "structure") await events.onStructured();
  else await events.onWritten();
  const kind = plan.length === 0 ? "nothing" : "done";
  const undo = job === "check" || plan.length === 0 ? "keep" : { job, before, plan };
  dispatch({ type: "ended", outcome: { kind, job }, undo });
}

/** Shows in the pane what a ribbon command did, with undo, and what one that failed before the pane opened says. */
export function useRibbon(
  ribbon: RibbonOutcomes | undefined,
  dispatch: (event: WorkEvent) => void,
  events: JobEvents,
): void {
  const latest = useRef(events);
  latest.current = events;
  useEffect(() => {
    if (!ribbon) return;
    const show = (outcome: CommandOutcome) => void showOutcome(outcome, dispatch, latest.current);
    const last = ribbon.last();
    if (last) show(last);
    return ribbon.listen(show);
  }, [ribbon, dispatch]);
}

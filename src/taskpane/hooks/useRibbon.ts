import { useEffect, useRef } from "react";
import type { RibbonId } from "../../actions/registry";
import type { CommandId, CommandOutcome } from "../../commands/commandOutcomes";
import { describeProblem } from "../model/describeProblem";
import type { Change } from "../model/history";
import type { JobEvents, Jobs } from "./Jobs";
import type { ActionRunner } from "./useAction";

/** Where the pane hears of commands that ran from the ribbon, in the runtime that both share. */
export interface RibbonOutcomes {
  readonly last: () => CommandOutcome | undefined;
  readonly listen: (listener: (outcome: CommandOutcome) => void) => () => void;
}

/** What a ribbon command needs of the pane. */
interface RibbonPane {
  readonly runner: Pick<ActionRunner, "tell" | "run">;
  readonly events: JobEvents;
  readonly jobs: Pick<Jobs, "plain">;
}

/** Commands of the workbook; the others write nothing. */
function isJob(id: CommandId): id is RibbonId {
  return id !== "help" && id !== "share";
}

type Done = CommandOutcome & { readonly state: "done" };

async function showDone({ id, before, plan, report }: Done, { runner, events }: RibbonPane): Promise<void> {
  if (!isJob(id)) return;
  if (report) await events.onChecked(report, before);
  else if (id === "structure") await events.onStructured();
  else await events.onWritten();
  const kind = plan.length === 0 ? "nothing" : "done";
  const change: Change =
    id === "check"
      ? { kind: "checked", check: { before, plan } }
      : { kind: "written", done: { job: id, before, plan } };
  // The end of a job that the pane did not begin takes away what the one before offered: what this one offers comes after.
  runner.tell({ type: "ended", outcome: { kind, job: id } });
  if (plan.length > 0) runner.tell({ type: "changed", change });
}

async function showOutcome(outcome: CommandOutcome, pane: RibbonPane): Promise<void> {
  const { runner, jobs } = pane;
  const { id, state } = outcome;
  if (state === "done") return showDone(outcome, pane);
  if (state === "lacks") runner.tell({ type: "ended", outcome: { kind: "lacks", lacks: outcome.lacks } });
  if (state === "failed") runner.tell({ type: "ended", outcome: describeProblem(outcome.error) });
  if (state === "asks" && isJob(id)) await runner.run(jobs.plain(id));
}

/** Shows in the pane what a ribbon command did, with undo, what one asks, and what one that failed before the pane opened says. */
export function useRibbon(ribbon: RibbonOutcomes | undefined, pane: RibbonPane): void {
  const latest = useRef(pane);
  latest.current = pane;
  useEffect(() => {
    if (!ribbon) return;
    // One after the other: a slow outcome does not hide the one that came after it.
    let shown = Promise.resolve();
    const show = (outcome: CommandOutcome) => {
      shown = shown.then(() => showOutcome(outcome, latest.current));
    };
    const last = ribbon.last();
    if (last) show(last);
    return ribbon.listen(show);
  }, [ribbon]);
}

import { useEffect, useRef } from "react";
import type { RibbonId } from "../../actions/registry";
import type { CommandId, CommandOutcome } from "../../commands/commandOutcomes";
import type { ImportedForm } from "../model/describeForm";
import { describeProblem } from "../model/describeProblem";
import type { JobEvents, Jobs } from "./Jobs";
import { changeOf } from "./runJob";
import type { ActionRunner } from "./useAction";

/** Where the pane hears of commands that ran from the ribbon, in the runtime that both share. */
export interface RibbonOutcomes {
  readonly last: () => CommandOutcome | undefined;
  readonly listen: (listener: (outcome: CommandOutcome) => void) => () => void;
  /** Told whether the pane holds a form: «Estructurar» of the ribbon then leaves it to the pane. */
  readonly holdForm: (holds: boolean) => void;
}

/** What a ribbon command needs of the pane. */
interface RibbonPane {
  readonly runner: Pick<ActionRunner, "tell" | "run">;
  readonly events: JobEvents;
  readonly jobs: Pick<Jobs, "plain" | "structure">;
  readonly imported: ImportedForm | undefined;
}

/** Commands of the workbook; the others write nothing. */
function isJob(id: CommandId): id is RibbonId {
  return id !== "help" && id !== "share";
}

type Done = CommandOutcome & { readonly state: "done" };
type Failed = CommandOutcome & { readonly state: "failed" };

async function showDone({ id, before, plan, report }: Done, { runner, events }: RibbonPane): Promise<void> {
  if (!isJob(id)) return;
  if (report) await events.onChecked(report, before);
  // Sheets that were complete leave the state of the check as it is.
  else if (id !== "structure") await events.onWritten();
  else if (plan.length > 0) await events.onStructured();
  const kind = plan.length === 0 ? "nothing" : "done";
  // The end of a job that the pane did not begin takes away what the one before offered: what this one offers comes after.
  runner.tell({ type: "ended", outcome: { kind, job: id } });
  if (plan.length > 0) runner.tell({ type: "changed", change: changeOf({ id }, { before, plan }) });
}

/** Excel refused; where it had written a part by then, that part can be taken back. */
async function showFailed({ id, error, written }: Failed, { runner, events }: RibbonPane): Promise<void> {
  const outcome = describeProblem(error);
  if (written === undefined || !isJob(id)) return runner.tell({ type: "ended", outcome });
  await Promise.allSettled([events.onEdited()]);
  runner.tell({ type: "ended", outcome });
  runner.tell({ type: "changed", change: changeOf({ id }, written) });
}

async function showOutcome(outcome: CommandOutcome, pane: RibbonPane): Promise<void> {
  const { runner, jobs } = pane;
  const { id, state } = outcome;
  if (state === "done") return showDone(outcome, pane);
  if (state === "lacks") runner.tell({ type: "ended", outcome: { kind: "lacks", lacks: outcome.lacks } });
  if (state === "failed") await showFailed(outcome, pane);
  if (state === "asks" && isJob(id))
    await runner.run(id === "structure" ? jobs.structure(pane.imported) : jobs.plain(id));
}

/** Shows in the pane what a ribbon command did, with undo, what one asks, and what one that failed before the pane opened says. */
export function useRibbon(ribbon: RibbonOutcomes | undefined, pane: RibbonPane): void {
  const latest = useRef(pane);
  latest.current = pane;
  const holds = pane.imported !== undefined;
  useEffect(() => {
    ribbon?.holdForm(holds);
    return () => ribbon?.holdForm(false);
  }, [ribbon, holds]);
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

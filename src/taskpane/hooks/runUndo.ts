import { recordSheet } from "../../domain/project/versions/recordSheet";
import type { Undo } from "../../domain/workbook/planUndo";
import { describeEnd } from "../model/describeProblem";
import type { Done } from "../model/history";
import type { Outcome, TakenBack } from "../model/work";
import type { Engine, Load } from "../work/paneEngine";
import { assertNotCancelled, type Job, type JobContext, runStep } from "./runJob";
import { showCell } from "./showCell";

/** After the workbook went back or forth: what the pane does, and the check that belongs to it. */
export type AfterTurn = (turned: readonly Done[], removed: readonly string[]) => Promise<Job | undefined>;

function describeBack(done: readonly Done[], { plan, kept }: Undo): TakenBack {
  return {
    done,
    removed: plan.flatMap((op) => (op.op === "removeSheet" && op.sheet !== recordSheet ? [op.sheet] : [])),
    kept: { cells: kept.length, sheets: [...new Set(kept.map(({ sheet }) => sheet))] },
  };
}

async function turn(context: JobContext, work: () => Promise<Outcome>): Promise<void> {
  try {
    context.dispatch({ type: "started" });
    context.dispatch({ type: "ended", outcome: await work() });
  } catch (error) {
    context.dispatch({ type: "ended", outcome: describeEnd(error, false) });
  }
}

/** Takes jobs back, newest first, where their cells still hold what they wrote. */
export function runUndo(
  context: JobContext,
  engine: Load<Engine>,
  done: readonly Done[],
  after: AfterTurn,
): Promise<void> {
  return turn(context, async () => {
    const { port, dispatch, signal } = context;
    const now = await port.read();
    assertNotCancelled(signal);
    const undo = (await engine()).undo(now, done);
    const back = describeBack(done, undo);
    dispatch({ type: "writing" });
    await port.apply(undo.plan, { signal });
    dispatch({ type: "changed", change: { kind: "undone", count: done.length, whole: undo.kept.length === 0 } });
    await showCell(port, done.at(-1)?.cell);
    const check = await after(done, back.removed);
    if (check) await runStep(context, check);
    return { kind: "undone", back };
  });
}

/** Does once more what was taken back last. */
export function runRedo(context: JobContext, engine: Load<Engine>, done: Done, after: AfterTurn): Promise<void> {
  return turn(context, async () => {
    const { port, dispatch, signal } = context;
    const now = await port.read();
    assertNotCancelled(signal);
    const plan = (await engine()).redo(now, done);
    if (plan === undefined) {
      dispatch({ type: "changed", change: { kind: "edited" } });
      return { kind: "outdated", done };
    }
    dispatch({ type: "writing" });
    await port.apply(plan, { signal });
    dispatch({ type: "changed", change: { kind: "redone" } });
    await showCell(port, done.cell);
    const check = await after([done], []);
    if (check) await runStep(context, check);
    return { kind: "redone", done };
  });
}

import { HostError } from "../../actions/WorkbookPort";
import { isRecord } from "../../domain/project/versions/recordSheet";
import type { KeptCell, Undo } from "../../domain/workbook/Undo";
import { describeEnd } from "../model/describeProblem";
import type { Done } from "../model/history";
import type { Outcome, TakenBack } from "../model/work";
import type { Engine, Load } from "../work/paneEngine";
import { goToCell } from "./goToCell";
import { assertNotCancelled, type Job, type JobContext, runStep, writePlan } from "./runJob";

/** After the workbook went back or forth: what the pane does, and the check that belongs to it. */
export type AfterTurn = (turned: readonly Done[], removed: readonly string[]) => Promise<Job | undefined>;

const countCells = (cells: readonly KeptCell[]) => ({
  cells: cells.length,
  sheets: [...new Set(cells.map(({ sheet }) => sheet))],
});

function describeBack(done: readonly Done[], { plan, kept, lost, needed, readers }: Undo): TakenBack {
  return {
    done,
    removed: plan.flatMap((op) => (op.op === "removeSheet" && !isRecord(op.sheet) ? [op.sheet] : [])),
    kept: countCells(kept),
    lost: countCells(lost),
    needed: needed.filter((name) => !isRecord(name)).length,
    readers,
  };
}

/** True where the workbook is as it was before the job: it can be done again. */
const isWhole = ({ kept, lost, needed }: Undo) => kept.length + lost.length + needed.length === 0;

/** What a turn leaves in the workbook when it stops half way, and what the pane does then. */
interface Turning {
  begun?: { readonly left: "written" | "takenBack"; readonly halted: () => Promise<unknown> };
}

async function turn({ dispatch }: JobContext, work: (turning: Turning) => Promise<Outcome>): Promise<void> {
  const turning: Turning = {};
  try {
    dispatch({ type: "started" });
    dispatch({ type: "ended", outcome: await work(turning) });
  } catch (error) {
    // The error that stopped it is told; another one, of looking at the workbook again, would say nothing more.
    await Promise.allSettled([turning.begun?.halted()]);
    dispatch({ type: "ended", outcome: describeEnd(error, turning.begun?.left ?? "nothing") });
  }
}

/** The check that belongs to a turn: whoever cancels it has turned all the same. */
async function checkAgain(context: JobContext, check: Job | undefined): Promise<void> {
  try {
    if (check) await runStep(context, check);
  } catch (error) {
    if (!(error instanceof HostError && error.code === "cancelled")) throw error;
  }
}

/** Takes jobs back, newest first, where their cells still hold what they wrote. */
export function runUndo(
  context: JobContext,
  engine: Load<Engine>,
  done: readonly Done[],
  after: AfterTurn,
): Promise<void> {
  return turn(context, async (turning) => {
    const { port, dispatch, signal } = context;
    const now = await port.read();
    assertNotCancelled(signal);
    const undo = (await engine()).undo(now, done);
    const back = describeBack(done, undo);
    const halted = () => {
      dispatch({ type: "changed", change: { kind: "partly" } });
      return after(done, back.removed);
    };
    await writePlan(context, undo.plan, () => {
      turning.begun = { left: "takenBack", halted };
    });
    delete turning.begun;
    dispatch({ type: "changed", change: { kind: "undone", count: done.length, whole: isWhole(undo) } });
    await goToCell(port, done.at(-1)?.cell);
    const check = await after(done, back.removed);
    await checkAgain(context, check);
    return { kind: "undone", back };
  });
}

/** Does once more what was taken back last. */
export function runRedo(context: JobContext, engine: Load<Engine>, done: Done, after: AfterTurn): Promise<void> {
  return turn(context, async (turning) => {
    const { port, dispatch, signal } = context;
    const now = await port.read();
    assertNotCancelled(signal);
    const plan = (await engine()).redo(now, done);
    if (plan === undefined) {
      dispatch({ type: "changed", change: { kind: "edited" } });
      return { kind: "outdated", done };
    }
    await writePlan(context, plan, () => {
      dispatch({ type: "changed", change: { kind: "redone" } });
      turning.begun = { left: "written", halted: () => after([done], []) };
    });
    delete turning.begun;
    await goToCell(port, done.cell);
    const check = await after([done], []);
    await checkAgain(context, check);
    return { kind: "redone", done };
  });
}

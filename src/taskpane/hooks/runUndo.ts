import { describeProblem } from "../model/describeProblem";
import type { Applied } from "../model/work";
import type { Engine, Load } from "../work/Engine";
import { assertNotCancelled, type JobContext } from "./runJob";
import { showCell } from "./showCell";

/** Takes a written plan back where its cells still hold what it wrote; tells how many cells stay as they are. */
export async function runUndo(
  { port, dispatch, signal }: JobContext,
  engine: Load<Engine>,
  applied: Applied,
  onUndone: () => Promise<void>,
): Promise<void> {
  try {
    dispatch({ type: "started" });
    const now = await port.read();
    assertNotCancelled(signal);
    const { plan, kept } = (await engine()).undo(now, applied);
    dispatch({ type: "writing" });
    await port.apply(plan, { signal });
    await showCell(port, applied.cell);
    await onUndone();
    dispatch({ type: "ended", outcome: { kind: "undone", kept: kept.length } });
  } catch (error) {
    const problem = describeProblem(error);
    const outcome = problem.code === "cancelled" ? ({ kind: "cancelled", wrote: false } as const) : problem;
    dispatch({ type: "ended", outcome, undo: "keep" });
  }
}

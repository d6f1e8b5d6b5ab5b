import { parseArea } from "./address";
import { applyPlan } from "./applyPlan";
import { cellAt, sameContent } from "./cellAt";
import { findSheet } from "./findSheet";
import { type KeptCell, planUndo, type Undo } from "./planUndo";
import type { Snapshot } from "./Snapshot";
import type { WritePlan } from "./WritePlan";
import type { Written } from "./Written";

const keyOf = ({ sheet, cell }: KeptCell): string => `${sheet}!${cell}`;

/** A cell of a sheet that goes is not kept, nor one that holds what it held in the beginning: half of a take-back gave it back. */
function isChanged({ sheet, cell }: KeptCell, book: Snapshot, before: Snapshot | undefined): boolean {
  const [here, was] = [findSheet(book, sheet), before && findSheet(before, sheet)];
  const { row = 0, column = 0 } = parseArea(cell) ?? {};
  return here !== undefined && !sameContent(cellAt(here, row, column), cellAt(was, row, column));
}

/** One plan that takes several back, given newest first. Cells of sheets that go are not kept. */
export function planTakeBack(now: Snapshot, done: readonly Written[]): Undo {
  const steps = done.flatMap((one) => (one.checks === undefined ? [one] : [one.checks, one]));
  const plan: WritePlan[number][] = [];
  const kept = new Map<string, KeptCell>();
  let book = now;
  for (const step of steps) {
    const undo = planUndo(book, step);
    book = applyPlan(book, undo.plan);
    plan.push(...undo.plan);
    for (const cell of undo.kept) kept.set(keyOf(cell), cell);
  }
  return { plan, kept: [...kept.values()].filter((cell) => isChanged(cell, book, done.at(-1)?.before)) };
}

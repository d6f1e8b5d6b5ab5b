import { applyPlan } from "./applyPlan";
import { type KeptCell, planUndo, type Undo } from "./planUndo";
import type { Snapshot } from "./Snapshot";
import type { WritePlan } from "./WritePlan";
import type { Written } from "./Written";

const keyOf = ({ sheet, cell }: KeptCell): string => `${sheet}!${cell}`;

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
  const stay = new Set(book.sheets.map((sheet) => sheet.name));
  return { plan, kept: [...kept.values()].filter(({ sheet }) => stay.has(sheet)) };
}

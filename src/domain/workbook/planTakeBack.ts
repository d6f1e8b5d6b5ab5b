import { applyPlan } from "./applyPlan";
import { type Applied, type KeptCell, planUndo, type Undo } from "./planUndo";
import type { Snapshot } from "./Snapshot";
import type { WritePlan } from "./WritePlan";

/** Something that was done, and what checks have written since on the sheets that it made, as one plan. */
export interface Written extends Applied {
  readonly checks?: Applied;
}

const keyOf = ({ sheet, cell }: KeptCell): string => `${sheet}!${cell}`;

/** Sheets that a plan makes, in lower case. */
function addedSheets(plan: WritePlan): ReadonlySet<string> {
  return new Set(plan.flatMap((op) => (op.op === "addSheet" ? [op.sheet.toLowerCase()] : [])));
}

/** Adds what a check wrote to something done before it, where that made a sheet that the check writes on: the sheet can go only with both. */
export function withCheck<W extends Written>(written: W, check: Applied): W {
  const made = addedSheets(written.plan);
  const meets = check.plan.some((op) => "sheet" in op && made.has(op.sheet.toLowerCase()));
  if (!meets) return written;
  const { before, plan } = written.checks ?? { before: check.before, plan: [] };
  return { ...written, checks: { before, plan: [...plan, ...check.plan] } };
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
  const stay = new Set(book.sheets.map((sheet) => sheet.name));
  return { plan, kept: [...kept.values()].filter(({ sheet }) => stay.has(sheet)) };
}

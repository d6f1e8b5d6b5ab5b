import type { Applied } from "./Undo";
import type { WritePlan } from "./WritePlan";

/** Something that was done, and what checks have written since on its sheets, as one plan. */
export interface Written extends Applied {
  readonly checks?: Applied;
}

/** Sheets that a plan writes on or makes, in lower case. */
function sheetsOf(plan: WritePlan): ReadonlySet<string> {
  return new Set(plan.flatMap((op) => ("sheet" in op && op.op !== "activate" ? [op.sheet.toLowerCase()] : [])));
}

/**
 * Adds what a check wrote to the last thing done that has a sheet in common with it, newest first: a sheet that was made can
 * go only with what the check wrote there, and a row that was marked is found again only where the check had not moved it.
 */
export function withCheck<W extends Written>(done: readonly W[], check: Applied): readonly W[] {
  const written = sheetsOf(check.plan);
  const last = done.findIndex(({ plan }) => [...sheetsOf(plan)].some((sheet) => written.has(sheet)));
  return done.map((one, index) => {
    if (index !== last) return one;
    const { before, plan } = one.checks ?? { before: check.before, plan: [] };
    return { ...one, checks: { before, plan: [...plan, ...check.plan] } };
  });
}

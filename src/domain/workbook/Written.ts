import type { Applied } from "./planUndo";
import type { WritePlan } from "./WritePlan";

/** Something that was done, and what checks have written since on the sheets that it made, as one plan. */
export interface Written extends Applied {
  readonly checks?: Applied;
}

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

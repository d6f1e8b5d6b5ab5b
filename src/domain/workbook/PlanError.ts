/** What Excel answers to a step that cannot be done, under Excel's own codes. */
type PlanErrorCode = "ItemNotFound" | "ItemAlreadyExists" | "InvalidArgument";

/** A plan that no workbook could carry out: a bug of ours, never the user's data. */
export class PlanError extends Error {
  constructor(
    readonly code: PlanErrorCode,
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
  }
}

/** Throws a PlanError unless the condition holds. */
export function assertPlan(condition: boolean, code: PlanErrorCode, detail: string): asserts condition {
  if (!condition) throw new PlanError(code, detail);
}

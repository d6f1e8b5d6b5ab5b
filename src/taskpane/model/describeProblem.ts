import type { ActionId } from "../../actions/registry";
import { HostError } from "../../actions/WorkbookPort";
import type { Outcome } from "./work";

type Left = (Outcome & { readonly kind: "cancelled" })["left"];

/** A caught error as data for the pane: a refusal of the host by its code, anything else as «unexpected». */
export function describeProblem(error: unknown, retry?: ActionId): Outcome & { readonly kind: "failed" } {
  const job = retry === undefined ? {} : { retry };
  if (error instanceof HostError) {
    return { kind: "failed", code: error.code, detail: `${error.hostCode} ${error.statement}`.trim(), ...job };
  }
  return { kind: "failed", code: "unexpected", detail: error instanceof Error ? error.message : String(error), ...job };
}

/** How a job ended that did not end well: cancelled by the person, who may have to take back what it wrote, or failed. */
export function describeEnd(error: unknown, left: Left, retry?: ActionId): Outcome {
  const problem = describeProblem(error, retry);
  return problem.code === "cancelled" ? { kind: "cancelled", left } : problem;
}

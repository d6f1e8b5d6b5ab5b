import type { WritePlan } from "../domain/workbook/WritePlan";
import { type ApplyOptions, HostError, type HostErrorCode, type WorkbookPort } from "./WorkbookPort";

/** Refusals that Excel makes before it writes anything. */
const refusals: readonly HostErrorCode[] = ["cell-edit", "protected", "read-only", "cancelled"];

/**
 * Writes a plan and calls `onBegun` once as soon as a part of it may stand in the workbook: also where the person or Excel
 * stops half way, so that the part can be taken back.
 */
export async function applyNoting(
  port: Pick<WorkbookPort, "apply">,
  plan: WritePlan,
  onBegun: () => void,
  options: ApplyOptions = {},
): Promise<void> {
  let begun = false;
  const note = () => {
    if (!begun) onBegun();
    begun = true;
  };
  const onProgress = (done: number, total: number) => {
    if (done > 0) note();
    options.onProgress?.(done, total);
  };
  try {
    await port.apply(plan, { ...options, onProgress });
  } catch (error) {
    if (!(error instanceof HostError && refusals.includes(error.code))) note();
    throw error;
  }
  note();
}

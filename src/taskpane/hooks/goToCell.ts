import { HostError, type WorkbookPort } from "../../actions/WorkbookPort";
import type { SheetLink } from "../../domain/workbook/WritePlan";

/** Shows the cell that was just written. What was written counts all the same where Excel refuses, as on a hidden sheet. */
export async function goToCell(port: WorkbookPort, to: SheetLink | undefined): Promise<void> {
  try {
    if (to) await port.goTo(to.sheet, to.cell);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
  }
}

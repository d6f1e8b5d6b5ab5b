import { HostError } from "../actions/WorkbookPort";
import { runExcel } from "./runExcel";

/** Milliseconds between tries while a person types in a cell. */
const pause = 1_000;

/** A batch that nobody waits for: while a person types in a cell, Excel refuses it and it is tried again. */
export async function runLater(
  batch: (context: Excel.RequestContext) => Promise<void>,
  previous?: OfficeExtension.ClientRequestContext,
): Promise<void> {
  try {
    await runExcel(batch, previous);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    // Whatever else Excel refuses here is asked for again by the next write, or is gone with its sheet.
    if (error.code === "cell-edit") setTimeout(() => void runLater(batch, previous), pause);
  }
}

import type { SelectedPlace } from "../actions/rows/selectedRows";
import { readSheetName } from "./events";
import { runExcel } from "./runExcel";
import { runLater } from "./runLater";

/** What is selected now: one round trip. */
export function readPlace(): Promise<SelectedPlace> {
  return runExcel(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    range.worksheet.load("name");
    await context.sync();
    return { sheet: range.worksheet.name, area: range.address.slice(range.address.lastIndexOf("!") + 1) };
  });
}

/** Calls the listener with each new selection (ExcelApi 1.9); returns how to stop. */
export async function onSelected(listener: (place: SelectedPlace) => void): Promise<() => void> {
  let stopped = false;
  const hear = async ({ worksheetId, address }: Excel.WorksheetSelectionChangedEventArgs) => {
    if (stopped) return;
    const sheet = await readSheetName(worksheetId);
    if (!stopped && sheet !== undefined) listener({ sheet, area: address });
  };
  const { events, context } = await runExcel(async (context) => {
    const events = context.workbook.worksheets.onSelectionChanged;
    const added = events.add(hear);
    await context.sync();
    return { events, context: added.context };
  });
  return () => {
    stopped = true;
    void runLater(async (run) => {
      events.remove(hear);
      await run.sync();
    }, context);
  };
}

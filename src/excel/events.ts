import { runExcel, runLater } from "./runExcel";
import { supports } from "./supports";

/** A change that this add-in wrote itself (known from ExcelApi 1.14 on). */
function isOwn(event: Excel.WorksheetChangedEventArgs): boolean {
  return event.triggerSource === "ThisLocalAddin";
}

/** Name of the sheet with that id; undefined when it is gone. */
export async function readSheetName(id: string): Promise<string | undefined> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load("name");
    await context.sync();
    return sheet.isNullObject ? undefined : sheet.name;
  });
}

/** Calls the listener when sheets come, go or (from ExcelApi 1.17 on) get another name; returns how to stop. */
export async function onSheets(listener: () => void): Promise<() => void> {
  let stopped = false;
  const hear = async () => {
    if (!stopped) listener();
  };
  const { handlers, context } = await runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [worksheets.onAdded, worksheets.onDeleted] as OfficeExtension.EventHandlers<unknown>[];
    if (supports("1.17")) handlers.push(worksheets.onNameChanged);
    const [added] = handlers.map((handler) => handler.add(hear));
    await context.sync();
    return { handlers, context: added?.context };
  });
  return () => {
    stopped = true;
    void runLater(async (run) => {
      for (const handler of handlers) handler.remove(hear);
      await run.sync();
    }, context);
  };
}

/** Calls the listener with the name of a sheet when a person changes a cell in it; returns how to stop. */
export async function onChanged(listener: (sheet: string) => void): Promise<() => void> {
  let stopped = false;
  const hear = async (event: Excel.WorksheetChangedEventArgs) => {
    if (stopped || isOwn(event)) return;
    const sheet = await readSheetName(event.worksheetId);
    if (sheet !== undefined) listener(sheet);
  };
  const { events, added } = await runExcel(async (context) => {
    const events = context.workbook.worksheets.onChanged;
    const added = events.add(hear);
    await context.sync();
    return { events, added };
  });
  return () => {
    stopped = true;
    // The result of `add` forgets its handler at the first `remove`; the collection can be asked again.
    void runLater(async (context) => {
      events.remove(hear);
      await context.sync();
    }, added.context);
  };
}

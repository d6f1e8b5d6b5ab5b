import { runExcel } from "./runExcel";

/** A change that this add-in wrote itself (known from ExcelApi 1.14 on). */
function isOwn(event: Excel.WorksheetChangedEventArgs): boolean {
  return event.triggerSource === "ThisLocalAddin";
}

async function readSheetName(id: string): Promise<string | undefined> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load("name");
    await context.sync();
    return sheet.isNullObject ? undefined : sheet.name;
  });
}

/** Calls the listener with the name of a sheet when a person changes a cell in it; returns how to stop. */
export async function onChanged(listener: (sheet: string) => void): Promise<() => void> {
  const handler = await runExcel(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(async (event) => {
      if (isOwn(event)) return;
      const sheet = await readSheetName(event.worksheetId);
      if (sheet !== undefined) listener(sheet);
    });
    await context.sync();
    return added;
  });
  return () => {
    handler.remove();
    void handler.context.sync();
  };
}

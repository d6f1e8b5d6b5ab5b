import { HostError } from "../actions/WorkbookPort";
import { runExcel } from "./runExcel";

/** Shows a sheet, by its name or id, and selects the cell (A1 address); one round trip. */
function show(sheet: string, cell: string): Promise<void> {
  return runExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(cell).select();
    await context.sync();
  });
}

/** Shows a cell. `id` is the sheet that bore the name when it was read: the way follows a sheet that was renamed since. */
export async function goTo(sheet: string, cell: string, id?: string): Promise<void> {
  if (id === undefined) return show(sheet, cell);
  try {
    await show(id, cell);
  } catch (error) {
    // The sheet is gone; another one may bear its name, as after an undo.
    if (!(error instanceof HostError && error.code === "missing")) throw error;
    await show(sheet, cell);
  }
}

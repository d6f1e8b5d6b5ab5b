import { runExcel } from "./runExcel";

/** Shows the sheet and selects the cell (A1 address); one round trip. */
export function goTo(sheet: string, cell: string): Promise<void> {
  return runExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(cell).select();
    await context.sync();
  });
}

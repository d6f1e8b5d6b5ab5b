import type { WritePlan } from "../../domain/workbook/WritePlan";

/** Charts and tables of the sheets that a plan empties: their names cost one round trip, their removal is queued. */
export async function clearObjects(context: Excel.RequestContext, plan: WritePlan): Promise<void> {
  const names = plan.flatMap((op) => (op.op === "clearSheet" ? [op.sheet] : []));
  if (names.length === 0) return;
  const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  for (const sheet of sheets) sheet.load("charts/items/name,tables/items/name");
  await context.sync();
  for (const sheet of sheets) {
    if (sheet.isNullObject) continue;
    for (const chart of sheet.charts.items) chart.delete();
    for (const table of sheet.tables.items) table.convertToRange();
  }
}

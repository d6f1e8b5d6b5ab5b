import { isOurChart } from "../../domain/workbook/isOurChart";
import type { WritePlan } from "../../domain/workbook/WritePlan";
import type { Reading } from "../readWorkbook";

/** Their names cost one round trip. */
async function askAndClear(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  for (const sheet of sheets) sheet.load("charts/items/name,tables/items/name");
  await context.sync();
  for (const sheet of sheets) {
    if (sheet.isNullObject) continue;
    for (const chart of sheet.charts.items) if (isOurChart(chart.name)) chart.delete();
    for (const table of sheet.tables.items) table.convertToRange();
  }
}

/** Queues the removal of our charts and of the tables of the sheets that a plan empties; what is not `known` is asked for first. */
export async function clearObjects(
  context: Excel.RequestContext,
  plan: WritePlan,
  known: Reading | undefined,
): Promise<void> {
  const names = plan.flatMap((op) => (op.op === "clearSheet" ? [op.sheet] : []));
  if (names.length === 0) return;
  if (known?.charts === undefined) return askAndClear(context, names);
  const { worksheets, tables } = context.workbook;
  for (const name of names) {
    const { charts } = worksheets.getItem(name);
    const own = known.charts.get(name)?.filter(isOurChart) ?? [];
    for (const chart of own) charts.getItemOrNullObject(chart).delete();
    const sheet = known.snapshot.sheets.find((one) => one.name === name);
    for (const table of sheet?.tables ?? []) tables.getItemOrNullObject(table.name).convertToRange();
  }
}

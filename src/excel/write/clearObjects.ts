import { findSheet } from "../../domain/workbook/findSheet";
import { isOurChart } from "../../domain/workbook/isOurChart";
import type { ChartSpec, WritePlan } from "../../domain/workbook/WritePlan";
import type { BookReading } from "../readWorkbook";

/** Charts that a plan makes on a sheet. */
function chartsOf(plan: WritePlan, sheet: string): readonly ChartSpec[] {
  return plan.flatMap((op) => (op.op === "addChart" && op.sheet === sheet ? [op.chart] : []));
}

/** Charts that stand under no name of ours, where one of ours is missing: a program may have renamed it (openpyxl). */
function mayBeRenamed(plan: WritePlan, sheet: string, charts: readonly string[]): boolean {
  return !charts.every(isOurChart) && chartsOf(plan, sheet).some(({ name }) => !charts.includes(name));
}

/** Ours by their names; under another name the only one that bears our title, where the name is gone. ExcelApi 1.13 tells no sources. */
function listOwn(charts: readonly Excel.Chart[], made: readonly ChartSpec[]): readonly Excel.Chart[] {
  const named = charts.filter(({ name }) => isOurChart(name));
  const missing = made.filter(({ name }) => named.every((chart) => chart.name !== name));
  const renamed = missing.flatMap(({ title }) => {
    const alike = charts.filter((chart) => !named.includes(chart) && chart.title.text === title);
    return alike.length === 1 ? alike : [];
  });
  return [...named, ...renamed];
}

/** Their names and titles cost one round trip. */
async function askAndClear(context: Excel.RequestContext, names: readonly string[], plan: WritePlan): Promise<void> {
  const asked = names.map((name) => ({ name, sheet: context.workbook.worksheets.getItemOrNullObject(name) }));
  for (const { sheet } of asked) sheet.load("charts/items/name,charts/items/title/text,tables/items/name");
  await context.sync();
  for (const { name, sheet } of asked) {
    if (sheet.isNullObject) continue;
    for (const chart of listOwn(sheet.charts.items, chartsOf(plan, name))) chart.delete();
    for (const table of sheet.tables.items) table.convertToRange();
  }
}

/** Queues the removal of our charts and of the tables of the sheets that a plan empties; what is not `known` is asked for first. */
export async function clearObjects(
  context: Excel.RequestContext,
  plan: WritePlan,
  known: BookReading | undefined,
): Promise<void> {
  const names = plan.flatMap((op) => (op.op === "clearSheet" ? [op.sheet] : []));
  if (names.length === 0) return;
  const charts = known?.charts;
  const isUnsure = (name: string) => mayBeRenamed(plan, name, charts?.get(name) ?? []);
  if (known === undefined || charts === undefined || names.some(isUnsure)) return askAndClear(context, names, plan);
  const { worksheets, tables } = context.workbook;
  for (const name of names) {
    const own = charts.get(name)?.filter(isOurChart) ?? [];
    for (const chart of own) worksheets.getItem(name).charts.getItemOrNullObject(chart).delete();
    const sheet = findSheet(known.snapshot, name);
    for (const table of sheet?.tables ?? []) tables.getItemOrNullObject(table.name).convertToRange();
  }
}

import { addSheet, tryExcel } from "../../support/askExcel";
import { withSharedHost } from "../../support/withHost";

withSharedHost();

/** Waits until so many events were heard, at most two seconds. */
async function heard(events: readonly unknown[], count: number): Promise<void> {
  for (let turn = 0; turn < 100 && events.length < count; turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 20));
}

const range = (workbook: Excel.Workbook, sheet: string, address: string) =>
  workbook.worksheets.getItem(sheet).getRange(address);

it("a cell that gets a formula is told with its result", async () => {
  await addSheet("Formula", [[4, "antes"]]);
  const events: unknown[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Formula").onChanged.add(async ({ details }) => void events.push(details));
    await context.sync();
    range(context.workbook, "Formula", "B1").formulas = [["=A1*2"]];
    await context.sync();
  });
  await heard(events, 1);
  expect(events).toEqual([
    { valueBefore: "antes", valueAfter: 8, valueTypeBefore: "String", valueTypeAfter: "Double" },
  ]);
});

it("a changed formula is told with the one before, and its sheet as calculated", async () => {
  await addSheet("Cambio", [[1, 2]]);
  await tryExcel((workbook) => {
    range(workbook, "Cambio", "C1").formulas = [["=A1+B1"]];
  });
  const [formulas, calculated]: [unknown[], unknown[]] = [[], []];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Cambio");
    sheet.onFormulaChanged.add(async ({ formulaDetails }) => void formulas.push(...formulaDetails));
    sheet.onCalculated.add(async ({ type }) => void calculated.push(type));
    await context.sync();
    sheet.getRange("A1").values = [[7]];
    sheet.getRange("C1").formulas = [["=A1*B1"]];
    await context.sync();
  });
  await heard(calculated, 1);
  expect(formulas).toEqual([{ cellAddress: "C1", previousFormula: "=A1+B1" }]);
  expect(calculated).toContain("WorksheetCalculated");
});

it("sheets are told when they are added, shown, left and deleted", async () => {
  const events: unknown[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(async ({ type }) => void events.push(type));
    worksheets.onActivated.add(async ({ type }) => void events.push(type));
    worksheets.onDeactivated.add(async ({ type }) => void events.push(type));
    worksheets.onDeleted.add(async ({ type }) => void events.push(type));
    await context.sync();
    worksheets.add("Nueva").activate();
    worksheets.getItem("Hoja1").activate();
    worksheets.getItem("Nueva").delete();
    await context.sync();
  });
  await heard(events, 6);
  expect(events).toEqual([
    "WorksheetAdded",
    "WorksheetDeactivated",
    "WorksheetActivated",
    "WorksheetDeactivated",
    "WorksheetActivated",
    "WorksheetDeleted",
  ]);
});

it("tables and charts are told when they are added, changed, gone to and deleted", async () => {
  await addSheet("Cosas", [
    ["a", "b"],
    [1, 2],
  ]);
  const events: unknown[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Cosas");
    context.workbook.tables.onAdded.add(async ({ type }) => void events.push(type));
    context.workbook.tables.onDeleted.add(async ({ tableName }) => void events.push(`deleted ${tableName}`));
    sheet.charts.onAdded.add(async ({ type }) => void events.push(type));
    sheet.charts.onActivated.add(async ({ type }) => void events.push(type));
    sheet.charts.onDeactivated.add(async ({ type }) => void events.push(type));
    await context.sync();
    const table = sheet.tables.add("A1:B2", true);
    table.name = "tCosas";
    table.onChanged.add(async ({ address }) => void events.push(`changed ${address}`));
    await context.sync();
    sheet.getRange("B2").values = [[5]];
    sheet.charts.add("Line", sheet.getRange("A1:B2"), "Auto").activate();
    sheet.getRange("D9").select();
    table.delete();
    await context.sync();
  });
  await heard(events, 7);
  expect(events.filter((event) => event !== "changed A1:B2")).toEqual([
    "TableAdded",
    "changed B2",
    "ChartAdded",
    "ChartActivated",
    "ChartDeactivated",
    "deleted tCosas",
  ]);
});

it("sorted rows are told with their cells", async () => {
  await addSheet("Orden", [[2], [1]]);
  const events: unknown[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Orden");
    sheet.onRowSorted.add(async ({ address }) => void events.push(address));
    await context.sync();
    sheet.getRange("A1:A2").sort.apply([{ key: 0 }]);
    await context.sync();
  });
  await heard(events, 1);
  expect(events).toEqual(["A1:A2"]);
});

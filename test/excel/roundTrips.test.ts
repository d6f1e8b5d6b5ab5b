import { structure } from "../../src/actions/structure";
import type { WritePlan } from "../../src/domain/workbook/WritePlan";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { sampleProject } from "../support/sampleProject";
import { withHost } from "../support/withHost";
import { samplePlan } from "./samplePlan";

const open = withHost();

async function count(work: () => Promise<unknown>): Promise<number> {
  open().host.reset();
  await work();
  return open().host.counters.syncs;
}

describe("round trips", () => {
  it("reads an empty workbook in two", async () => {
    expect(await count(() => excelWorkbook().read())).toBe(2);
  });

  it("writes a whole plan in one, and its page setup in another", async () => {
    const pages = samplePlan.filter(({ op }) => op === "setPage");
    const rest = samplePlan.filter(({ op }) => op !== "setPage");
    expect(pages.length).toBeGreaterThan(0);
    expect(await count(() => excelWorkbook().apply(rest))).toBe(1);
    expect(await count(() => excelWorkbook().apply(pages))).toBe(2);
  });

  it("reads a structured workbook in two", async () => {
    const workbook = excelWorkbook();
    await workbook.apply(samplePlan);
    expect(await count(() => workbook.read())).toBe(2);
  });

  it("writes five thousand rows in one, below 1 MB of payload", async () => {
    const values = Array.from({ length: 5_000 }, (_, row) => [row, `Renglón ${row}`, row * 1_000]);
    const plan: WritePlan = [
      { op: "addSheet", sheet: "Datos" },
      { op: "setValues", sheet: "Datos", area: "A1:C5000", values },
    ];
    expect(await count(() => excelWorkbook().apply(plan))).toBe(1);
  });

  it("empties a sheet in one when the workbook was read, and in two where its charts have to be learnt", async () => {
    const workbook = excelWorkbook();
    const plan: WritePlan = [{ op: "clearSheet", sheet: "Inicio" }];
    await workbook.apply(samplePlan);
    expect(await count(() => workbook.apply(plan))).toBe(2);
    await workbook.read();
    expect(await count(() => workbook.apply(plan))).toBe(1);
    expect(await count(() => workbook.apply(plan))).toBe(2);
  });

  it("leaves a chart of a person's on a sheet that it empties, and takes ours away", async () => {
    const workbook = excelWorkbook();
    await workbook.apply(samplePlan);
    const names = (sheet: string) =>
      Excel.run(async (context) => {
        const { charts } = context.workbook.worksheets.getItem(sheet);
        charts.load("items/name");
        await context.sync();
        return charts.items.map(({ name }) => name);
      });
    const ours = await names("Inicio");
    await Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem("Inicio");
      const data = context.workbook.worksheets.getItem("Presupuesto").getRange("E9:E12");
      charts.add("ColumnClustered", data).name = "Mi gráfico";
      await context.sync();
    });
    await workbook.read();
    await workbook.apply([{ op: "clearSheet", sheet: "Inicio" }]);
    expect([ours.length > 0, await names("Inicio")]).toEqual([true, ["Mi gráfico"]]);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ["one that a program renamed gives way, known by its title", ["Dinero por renglón"], ["graficoDinero"]],
    [
      "of two with our title nobody knows which is ours: both stay",
      ["Dinero por renglón", "Dinero por renglón"],
      ["Chart 1", "Chart 2", "graficoDinero"],
    ],
    ["one with another title stays", ["Dinero por mes"], ["Chart 1", "graficoDinero"]],
  ])("empties a sheet of charts without their names: %s", async (_, titles, left) => {
    const workbook = excelWorkbook();
    await workbook.apply(samplePlan);
    await Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem("Inicio");
      charts.getItem("graficoDinero").delete();
      const data = context.workbook.worksheets.getItem("Presupuesto").getRange("E9:E12");
      for (const [index, title] of titles.entries()) {
        const chart = charts.add("BarClustered", data);
        chart.name = `Chart ${index + 1}`;
        chart.title.text = title;
      }
      await context.sync();
    });
    const again = samplePlan.filter((op) => op.op === "addChart");
    for (const isRead of [true, false]) {
      if (isRead) await workbook.read();
      await workbook.apply([{ op: "clearSheet", sheet: "Inicio" }, ...again]);
      const names = await Excel.run(async (context) => {
        const { charts } = context.workbook.worksheets.getItem("Inicio");
        charts.load("items/name");
        await context.sync();
        return charts.items.map(({ name }) => name);
      });
      expect(names).toEqual(left);
    }
  });

  it("goes to a cell in one and reads the selection in two", async () => {
    const workbook = excelWorkbook();
    await workbook.apply(samplePlan);
    expect(await count(() => workbook.goTo("Presupuesto", "E11"))).toBe(1);
    expect(await count(() => workbook.readSelection())).toBe(2);
  });
});

describe("bytes of «Estructurar»", () => {
  it("stay below 0.95 MB with the sample project and what its form has: 1.76 MB before looks were gathered, for seven sheets fewer", async () => {
    const workbook = excelWorkbook();
    const { project, report } = await sampleProject();
    const { plan } = structure.run(await workbook.read(), { project, formReport: report });
    open().host.reset();
    await workbook.apply(plan);
    expect(open().host.counters.requestBytes).toBeLessThan(950_000);
  });
});

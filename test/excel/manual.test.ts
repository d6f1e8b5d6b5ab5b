import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { tryExcel, valuesOf } from "../support/askExcel";
import { withHost } from "../support/withHost";
import { samplePlan } from "./samplePlan";

const open = withHost();

/** A person who calculates by hand types an amount: Excel leaves the total as it was. */
async function typeByHand(): Promise<void> {
  await excelWorkbook().apply(samplePlan);
  await tryExcel((workbook) => {
    workbook.application.calculationMode = "Manual";
    workbook.worksheets.getItem("Presupuesto").getRange("E11").values = [[34_500_000]];
  });
}

describe("a workbook that a person calculates by hand", () => {
  it("is calculated before it is read, so that no total is called wrong that is only old", async () => {
    await typeByHand();
    expect(await valuesOf("Presupuesto", "F3")).toEqual([[599_290_000]]);
    open().host.reset();
    const book = await excelWorkbook().read();
    const { cells } = book.sheets.find(({ name }) => name === "Presupuesto") ?? {};
    expect(cells?.values[3 - (cells?.row ?? 0)]?.[6 - (cells?.column ?? 0)]).toBe(199_290_000);
    expect(open().host.counters.syncs).toBe(2);
  });

  it("is calculated before a selection is read", async () => {
    await typeByHand();
    await tryExcel((workbook) => {
      workbook.worksheets.getItem("Presupuesto").activate();
      workbook.worksheets.getItem("Presupuesto").getRange("F3:F4").select();
    });
    const { values } = await excelWorkbook().readSelection();
    expect(values.flat()).toContain(199_290_000);
    expect(values.flat()).not.toContain(599_290_000);
  });
});

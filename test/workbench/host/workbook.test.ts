import { addSheet, askExcel, tryExcel, valuesOf } from "../../support/askExcel";
import { withHost } from "../../support/withHost";

withHost();

const first = "Hoja1";

describe("the sheets of a workbook", () => {
  it("are at least one that is visible: the last cannot be deleted or hidden", async () => {
    const hide = (workbook: Excel.Workbook) => {
      workbook.worksheets.getItem(first).visibility = "Hidden";
    };
    const remove = (workbook: Excel.Workbook) => workbook.worksheets.getItem(first).delete();
    expect([await tryExcel(remove), await tryExcel(hide)]).toEqual(["InvalidOperation", "InvalidOperation"]);
    await addSheet("Otra");
    expect(await tryExcel(hide)).toBe("done");
    expect(await tryExcel((workbook) => workbook.worksheets.getItem("Otra").delete())).toBe("InvalidOperation");
  });

  it("that are hidden are not activated nor selected in", async () => {
    await addSheet("Oculta");
    await tryExcel((workbook) => {
      workbook.worksheets.getItem("Oculta").visibility = "Hidden";
    });
    const activate = (workbook: Excel.Workbook) => workbook.worksheets.getItem("Oculta").activate();
    const select = (workbook: Excel.Workbook) => workbook.worksheets.getItem("Oculta").getRange("A1").select();
    expect([await tryExcel(activate), await tryExcel(select)]).toEqual(["InvalidOperation", "InvalidOperation"]);
  });

  it("that are very hidden are not deleted", async () => {
    await addSheet("Muy oculta");
    await tryExcel((workbook) => {
      workbook.worksheets.getItem("Muy oculta").visibility = "VeryHidden";
    });
    expect(await tryExcel((workbook) => workbook.worksheets.getItem("Muy oculta").delete())).toBe("InvalidOperation");
  });

  it("that are not there: an error, or the null object when asked so", async () => {
    expect(await tryExcel((workbook) => void workbook.worksheets.getItem("No hay").load("name"))).toBe("ItemNotFound");
    const isNull = await askExcel((workbook) => {
      const sheet = workbook.worksheets.getItemOrNullObject("No hay").load("name");
      return () => sheet.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  it("take their tables, charts and protection with them when they go", async () => {
    await addSheet("P", [["A"], [1]]);
    await tryExcel((workbook) => {
      const sheet = workbook.worksheets.getItem("P");
      sheet.tables.add("A1:A2", true).name = "tP";
      sheet.charts.add("BarClustered", sheet.getRange("A2")).name = "gP";
      sheet.delete();
    });
    await addSheet("P");
    const left = await askExcel((workbook) => {
      const tables = workbook.tables.getCount();
      const charts = workbook.worksheets.getItem("P").charts.getCount();
      return () => [tables.value, charts.value];
    });
    expect(left).toEqual([0, 0]);
  });
});

describe("a request that is refused half way", () => {
  it("leaves done what came before the refused action, and nothing after it", async () => {
    await addSheet("P");
    const code = await tryExcel((workbook) => {
      const sheet = workbook.worksheets.getItem("P");
      sheet.getRange("A1").values = [["antes"]];
      sheet.getRange("A2:B2").values = [["mal"]];
      sheet.getRange("A3").values = [["después"]];
    });
    expect([code, await valuesOf("P", "A1:A3")]).toEqual(["InvalidArgument", [["antes"], [""], [""]]]);
  });

  it("names the line of JavaScript that failed", async () => {
    const failed = Excel.run(async (context) => {
      context.workbook.worksheets.getItem(first).name = "a/b";
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({
      code: "InvalidArgument",
      debugInfo: { statement: expect.stringContaining("worksheet.name") },
    });
  });
});

describe("what the host does not know", () => {
  it.each<[string, (workbook: Excel.Workbook) => void]>([
    ["Range.savedAsArray", (book) => void book.worksheets.getItem(first).getRange("A1").load("savedAsArray")],
    ["Worksheet.shapes", (book) => void book.worksheets.getItem(first).shapes.load("items/name")],
    ["Workbook.slicers", (book) => void book.slicers.load("items/name")],
    [
      "Table.autoFilter",
      (book) => void book.worksheets.getItem(first).tables.add("A1:A2", true).autoFilter.load("enabled"),
    ],
  ])("is an error that names the member: %s", async (name, use) => {
    const work = Excel.run(async (context) => {
      use(context.workbook);
      await context.sync();
    });
    await expect(work).rejects.toMatchObject({ code: "ApiNotFound", message: expect.stringContaining(name) });
  });
});

describe("manual calculation", () => {
  beforeEach(async () => {
    await tryExcel((workbook) => {
      workbook.worksheets.getItem("Hoja1").getRange("A1:B1").formulas = [[5, "=A1*2"]];
    });
    await valuesOf("Hoja1", "B1");
    await tryExcel(({ application }) => {
      application.calculationMode = "Manual";
    });
    await tryExcel((workbook) => {
      workbook.worksheets.getItem("Hoja1").getRange("A1").values = [[6]];
    });
  });

  it("leaves results old until somebody calculates", async () => {
    expect(await valuesOf("Hoja1", "A1:B1")).toEqual([[6, 10]]);
    await tryExcel(({ application }) => application.calculate("Recalculate"));
    expect(await valuesOf("Hoja1", "A1:B1")).toEqual([[6, 12]]);
  });

  it("calculates a formula that is entered", async () => {
    await tryExcel((workbook) => {
      workbook.worksheets.getItem("Hoja1").getRange("C1").formulas = [["=A1+1"]];
    });
    expect(await valuesOf("Hoja1", "A1:C1")).toEqual([[6, 10, 7]]);
  });

  it("ends with a calculation", async () => {
    await tryExcel(({ application }) => {
      application.calculationMode = "Automatic";
    });
    expect(await valuesOf("Hoja1", "A1:B1")).toEqual([[6, 12]]);
    await tryExcel((workbook) => {
      workbook.worksheets.getItem("Hoja1").getRange("A1").values = [[7]];
    });
    expect(await valuesOf("Hoja1", "A1:B1")).toEqual([[7, 14]]);
  });
});

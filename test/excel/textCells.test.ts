import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { askExcel, tryExcel } from "../support/askExcel";
import { withHost } from "../support/withHost";

withHost();

const formatsOf = (area: string) =>
  askExcel((workbook) => {
    const range = workbook.worksheets.getItem("Hoja1").getRange(area).load("numberFormat,values");
    return () => [range.numberFormat[0], range.values[0]] as unknown[];
  });

describe("a formula that points to a text cell", () => {
  beforeEach(async () => {
    const workbook = excelWorkbook();
    await workbook.read();
    await workbook.apply([
      { op: "setNumberFormat", sheet: "Hoja1", area: "A2:A3", format: "@" },
      { op: "setValues", sheet: "Hoja1", area: "A1:B1", values: [["Código", "Copia"]] },
      { op: "setValues", sheet: "Hoja1", area: "A2:A3", values: [["0406001"], ["0406002"]] },
    ]);
  });

  it.each(["=A2", '=LEFT(A2,2)&"x"', "=COUNTIFS(A2:A3,A2)"])("%s makes its own cell one in Excel", async (formula) => {
    await tryExcel((workbook) => {
      workbook.worksheets.getItem("Hoja1").getRange("C2").formulas = [[formula]];
    });
    expect((await formatsOf("C2"))[0]).toEqual(["@"]);
  });

  it("leaves its cell without format when the add-in writes it, and a format that was given before as it is", async () => {
    const workbook = excelWorkbook();
    await workbook.read();
    await workbook.apply([
      { op: "setNumberFormat", sheet: "Hoja1", area: "D2", format: "#,##0" },
      { op: "setFormulas", sheet: "Hoja1", area: "C2:D2", formulas: [["=A2", "=VALUE(A2)"]] },
      { op: "setFormulas", sheet: "Hoja1", area: "E2", formulas: [["=A3"]] },
    ]);
    expect(await formatsOf("C2:E2")).toEqual([
      ["General", "#,##0", "General"],
      ["0406001", 406_001, "0406002"],
    ]);
  });
});

import { addSheet, askExcel, tryExcel } from "../../support/askExcel";
import { withSharedHost } from "../../support/withHost";

withSharedHost();
beforeAll(() => addSheet("L"));

function write(value: string): Promise<string> {
  return tryExcel((workbook) => {
    workbook.worksheets.getItem("L").getRange("A1").values = [[value]];
  });
}

/** Of texts within Excel's 255 characters. */
function formulaOf(length: number): string {
  const parts = `="x"${`&"${"x".repeat(200)}"`.repeat(40)}`;
  return `${parts}&"${"x".repeat(length - parts.length - 3)}"`;
}

describe("the length of a cell", () => {
  it.each([
    ["a text of 32,767 characters", "x".repeat(32_767), "done"],
    ["a text of 32,768 characters", "x".repeat(32_768), "InvalidArgument"],
    ["a formula of 8,192 characters", formulaOf(8_192), "done"],
    ["a formula of 8,193 characters", formulaOf(8_193), "InvalidArgument"],
  ])("%s", async (_, value, code) => {
    expect(await write(value)).toBe(code);
  });
});

describe("formulas", () => {
  it("have English names and commas whatever the language of the person", async () => {
    const values = await askExcel((workbook) => {
      const cells = workbook.worksheets.getItem("L").getRange("B1:B2");
      cells.formulas = [["=SUM(1,2)"], ["=SUMA(1,2)"]];
      cells.load("values");
      return () => cells.values.flat() as unknown[];
    });
    expect(values).toEqual([3, "#NAME?"]);
  });

  it("with SORT are refused, since it spoils other cells of the embedded calculator", async () => {
    expect(await write("=SORT(A1:A3)")).toBe("InvalidArgument");
    expect(await write('=IF(TRUE,"SORT(",1)')).toBe("done");
  });
});

describe("number formats", () => {
  it("are en-US codes, as they were written", async () => {
    const format = await askExcel((workbook) => {
      const cell = workbook.worksheets.getItem("L").getRange("C1");
      cell.numberFormat = [["$#,##0;[Red]-$#,##0"]];
      cell.load("numberFormat");
      return () => cell.numberFormat as unknown;
    });
    expect(format).toEqual([["$#,##0;[Red]-$#,##0"]]);
  });
});

describe("headers and footers", () => {
  it("have at most 255 characters", async () => {
    const set = (text: string) =>
      tryExcel((workbook) => {
        workbook.worksheets.getItem("L").pageLayout.headersFooters.defaultForAllPages.centerFooter = text;
      });
    expect([await set("x".repeat(255)), await set("x".repeat(256))]).toEqual(["done", "InvalidArgument"]);
  });
});

describe("custom properties", () => {
  it("are trimmed to 255 characters, and their keys know no case", async () => {
    const read = await askExcel((workbook) => {
      const { custom } = workbook.properties;
      custom.add("gm.Clave", "x".repeat(300));
      const item = custom.getItem("GM.CLAVE").load("key,value");
      return () => [item.key, String(item.value).length];
    });
    expect(read).toEqual(["gm.Clave", 255]);
  });
});

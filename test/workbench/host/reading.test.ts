import { addSheet, askExcel, tryExcel, valuesOf } from "../../support/askExcel";
import { withSharedHost } from "../../support/withHost";

withSharedHost();

describe("values that are read", () => {
  it("are empty texts, serial numbers of dates, booleans, and texts of errors", async () => {
    await addSheet("Lectura", [["", "19/9/2022", true, "=1/0", "=NA()", '=A1&"x"']]);
    expect(await valuesOf("Lectura", "A1:F1")).toEqual([["", 44_823, true, "#DIV/0!", "#N/A", "x"]]);
  });

  it("stand in `formulas` too where there is no formula", async () => {
    await addSheet("Formulas", [[5, "=A1*2", ""]]);
    const formulas = await askExcel((workbook) => {
      const range = workbook.worksheets.getItem("Formulas").getRange("A1:C1").load("formulas");
      return () => range.formulas as unknown;
    });
    expect(formulas).toEqual([[5, "=A1*2", ""]]);
  });

  it("have formulas in the person's language, to read and to write, and stay in English elsewhere", async () => {
    await addSheet("Local", [[5, "=SUM(A1,1.5)", true]]);
    const formulas = () =>
      askExcel((workbook) => {
        const range = workbook.worksheets.getItem("Local").getRange("A1:C1").load("formulas,formulasLocal");
        return () => [range.formulas, range.formulasLocal] as unknown;
      });
    expect(await formulas()).toEqual([[[5, "=SUM(A1,1.5)", true]], [[5, "=SUMA(A1;1,5)", true]]]);
    const write = (local: string) =>
      tryExcel((workbook) => {
        workbook.worksheets.getItem("Local").getRange("B1").formulasLocal = [[local]];
      });
    await write('=SI(A1>1;"sí";"no")');
    expect(await valuesOf("Local", "B1")).toEqual([["sí"]]);
    expect(await write("=SUMA(A1,2)")).toBe("InvalidArgument");
    expect(await valuesOf("Local", "B1")).toEqual([["sí"]]);
  });

  it("are refused above 5,000,000 cells, and null for whole columns", async () => {
    await addSheet("Grande");
    const load = (address: string) => (workbook: Excel.Workbook) => {
      workbook.worksheets.getItem("Grande").getRange(address).load("values");
    };
    expect(await tryExcel(load("A1:J500001"))).toBe("RangeExceedsLimit");
    const whole = await askExcel((workbook) => {
      const range = workbook.worksheets.getItem("Grande").getRange("A:B").load("values,address");
      return () => [range.values, range.address] as unknown[];
    });
    expect(whole).toEqual([null, "Grande!A:B"]);
  });

  it("cannot be read before they were loaded", async () => {
    const early = Excel.run(async (context) => context.workbook.worksheets.getActiveWorksheet().getRange("A1").values);
    await expect(early).rejects.toMatchObject({ code: "PropertyNotLoaded" });
  });
});

describe("the used range", () => {
  it("of a blank sheet is its first cell, and the null object when asked so", async () => {
    await addSheet("Blanca");
    const used = await askExcel((workbook) => {
      const sheet = workbook.worksheets.getItem("Blanca");
      const range = sheet.getUsedRange().load("address");
      const none = sheet.getUsedRangeOrNullObject().load("address");
      return () => [range.address, none.isNullObject];
    });
    expect(used).toEqual(["Blanca!A1", true]);
  });

  it("of a range without content fails, its null object does not", async () => {
    await addSheet("Lejos", [["x"]]);
    const far = (workbook: Excel.Workbook) => workbook.worksheets.getItem("Lejos").getRange("D5:E9");
    expect(await tryExcel((workbook) => void far(workbook).getUsedRange(true).load("address"))).toBe("ItemNotFound");
    expect(await tryExcel((workbook) => void far(workbook).getUsedRangeOrNullObject(true).load("address"))).toBe(
      "done",
    );
  });

  it("counts formats unless only values are asked for, and begins at the first used cell", async () => {
    await addSheet("Formatos");
    const used = await askExcel((workbook) => {
      const sheet = workbook.worksheets.getItem("Formatos");
      sheet.getRange("B2:C3").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("B7").numberFormat = [["@"]];
      const all = sheet.getUsedRange().load("address");
      const values = sheet.getUsedRange(true).load("address");
      return () => [all.address, values.address];
    });
    expect(used).toEqual(["Formatos!B2:C7", "Formatos!B2:C3"]);
  });
});

describe("shapes", () => {
  it.each<[string, unknown]>([
    ["too few rows", [[1, 2]]],
    [
      "too many columns",
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    ["rows of different length", [[1, 2], [3]]],
    ["a flat array", [1, 2]],
  ])("an array with %s is refused", async (_, values) => {
    const code = await tryExcel((workbook) => {
      workbook.worksheets.getActiveWorksheet().getRange("A1:B2").values = values as unknown[][];
    });
    expect(code).toBe("InvalidArgument");
  });

  it("a large array of another shape is refused before any of it is written", async () => {
    await addSheet("Forma");
    const code = await tryExcel((workbook) => {
      const values = Array.from({ length: 2_000 }, () => [1]);
      workbook.worksheets.getItem("Forma").getRange("A1:A1999").values = values;
    });
    expect([code, await valuesOf("Forma", "A1")]).toEqual(["InvalidArgument", [[""]]]);
  });

  it("one value goes into all cells of a range", async () => {
    await addSheet("Una");
    await tryExcel((workbook) => {
      workbook.worksheets.getItem("Una").getRange("A1:B2").values = "x" as unknown as string[][];
    });
    expect(await valuesOf("Una", "A1:B2")).toEqual([
      ["x", "x"],
      ["x", "x"],
    ]);
  });

  it("one formula goes into all cells of a range, and its relative references move as with Ctrl+Enter", async () => {
    await addSheet("Fórmula", [[1], [2], [3]]);
    const read = await askExcel((workbook) => {
      const range = workbook.worksheets.getItem("Fórmula").getRange("B1:C3");
      range.formulas = '=$A1&"-A1-"&$A$1' as unknown as string[][];
      range.load("formulas,values");
      return () => [range.formulas, range.values];
    });
    expect(read).toEqual([
      [1, 2, 3].map((row) => [`=$A${row}&"-A1-"&$A$1`, `=$A${row}&"-A1-"&$A$1`]),
      [1, 2, 3].map((row) => [`${row}-A1-1`, `${row}-A1-1`]),
    ]);
  });

  it.each(["A0", "XFE1", "A1048577", "no son celdas", ""])("«%s» is no address", async (address) => {
    const code = await tryExcel(
      (workbook) => void workbook.worksheets.getActiveWorksheet().getRange(address).load("address"),
    );
    expect(code).toBe("InvalidArgument");
  });
});

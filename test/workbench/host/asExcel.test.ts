import { addSheet, askExcel, tryExcel, valuesOf } from "../../support/askExcel";
import { withHost } from "../../support/withHost";

withHost();

const sheetName = "Hoja1";
const range = (workbook: Excel.Workbook, address: string) => workbook.worksheets.getItem(sheetName).getRange(address);

function formulasOf(address: string, sheet = sheetName): Promise<readonly unknown[]> {
  return askExcel((workbook) => {
    const cells = workbook.worksheets.getItem(sheet).getRange(address).load("formulas");
    return () => cells.formulas.flat();
  });
}

/** Sets a property as a step of a batch. */
function set<T, K extends keyof T>(target: T, key: K, value: T[K]): void {
  target[key] = value;
}

async function addTable(): Promise<void> {
  await addSheet("T", [
    ["Objeto", "Valor", "Nota"],
    ["a", 10, ""],
    ["b", 20, ""],
  ]);
  await tryExcel((workbook) => {
    workbook.worksheets.getItem("T").tables.add("A1:C3", true).name = "tT";
  });
}

describe("the spelling of formulas", () => {
  it("is Excel's own: functions and cells in capitals, sheets, names and columns as they are called", async () => {
    await addTable();
    await tryExcel((workbook) => {
      workbook.names.add("miNombre", "=T!$B$2");
      range(workbook, "A1:A3").formulas = [
        ["=sum(t!b2:$b$3)+MINOMBRE"],
        ['=if(true,"sí no",#n/a)'],
        ["=Sum(TT[valor])"],
      ];
    });
    expect(await formulasOf("A1:A3")).toEqual([
      "=SUM(T!B2:$B$3)+miNombre",
      '=IF(TRUE,"sí no",#N/A)',
      "=SUM(tT[Valor])",
    ]);
    expect((await valuesOf(sheetName, "A1:A3")).flat()).toEqual([40, "sí no", 30]);
  });
});

describe("numbers and ranges of a formula", () => {
  it.each([
    ["=SUM(B2:A1)", "=SUM(A1:B2)"],
    ["=SUM(b$2:$a1)", "=SUM($A1:B$2)"],
    ["=SUM(Hoja1!C:B)+SUM($9:4)", "=SUM(Hoja1!B:C)+SUM(4:$9)"],
    ["=SUM(A1:A1)", "=SUM(A1:A1)"],
    ["=A1*0.50+1E3+007", "=A1*0.5+1000+7"],
    ["=.5%*{1.0,2e1}", "=0.5%*{1,20}"],
    ["=1234567890123412", "=1234567890123410"],
    ["=1e300", "=1E300"],
    ['="1.50 B2:A1"', '="1.50 B2:A1"'],
  ])("are Excel's: %s is %s", async (formula, spelled) => {
    await tryExcel((workbook) => set(range(workbook, "D4"), "formulas", [[formula]]));
    expect(await formulasOf("D4")).toEqual([spelled]);
  });
});

describe("formulas of names, validations and conditional formats", () => {
  beforeEach(async () => {
    await addTable();
    await tryExcel((workbook) => {
      workbook.names.add("Alfa", "=t!$b$2");
      workbook.names.addFormulaLocal("lista", "=TT[valor]");
      workbook.names.add("suma", "=sum(T!$b$3:$a$2)+ALFA*1.50");
      range(workbook, "A1").dataValidation.rule = { list: { inCellDropDown: true, source: "=t!$b$3:$b$2" } };
      const limits = { formula1: "=max(a2:a1)", formula2: "0.50", operator: "Between" } as const;
      range(workbook, "A2").dataValidation.rule = { decimal: limits };
      range(workbook, "A3").conditionalFormats.add("Custom").custom.rule.formula = "=and(a3>0.0,ALFA>0)";
      const { cellValue } = range(workbook, "A4").conditionalFormats.add("CellValue");
      cellValue.rule = { formula1: "=t!b2", operator: "LessThan" };
      const { textComparison } = range(workbook, "A5").conditionalFormats.add("ContainsText");
      textComparison.rule = { operator: "Contains", text: "sum(a1)" };
    });
  });

  it("come back in Excel's spelling as those of cells do; what is no formula stays", async () => {
    const seen = await askExcel((workbook) => {
      const names = ["Alfa", "lista", "suma"].map((name) => workbook.names.getItem(name).load("formula"));
      const rules = ["A1", "A2"].map((cell) => range(workbook, cell).dataValidation.load("rule"));
      const formats = ["A3", "A4", "A5"].map((cell) =>
        range(workbook, cell).conditionalFormats.load(
          "items/customOrNullObject/rule/formula,items/cellValueOrNullObject/rule,items/textComparisonOrNullObject/rule",
        ),
      );
      return () => {
        const [custom, value, text] = formats.map(({ items }) => items[0]);
        return [
          names.map(({ formula }) => formula as string),
          rules[0]?.rule.list?.source,
          [rules[1]?.rule.decimal?.formula1, rules[1]?.rule.decimal?.formula2],
          custom?.customOrNullObject.rule.formula,
          value?.cellValueOrNullObject.rule.formula1,
          text?.textComparisonOrNullObject.rule.text,
        ];
      };
    });
    expect(seen).toEqual([
      ["=T!$B$2", "=tT[Valor]", "=SUM(T!$A$2:$B$3)+Alfa*1.5"],
      "=T!$B$2:$B$3",
      ["=MAX(A1:A2)", "=0.5"],
      "=AND(A3>0,Alfa>0)",
      "=T!B2",
      "sum(a1)",
    ]);
  });
});

describe("formulas that speak of a table", () => {
  beforeEach(async () => {
    await addTable();
    await tryExcel((workbook) => {
      workbook.worksheets.getItem("T").getRange("C2:C3").formulas = [["=[@Valor]*2"], ["=[@Valor]*2"]];
      range(workbook, "A1").formulas = [["=SUM(tT[Valor])"]];
      workbook.names.addFormulaLocal("lista", "=tT[Valor]");
    });
  });
  const name = () =>
    askExcel((workbook) => {
      const item = workbook.names.getItem("lista").load("formula");
      return () => item.formula as unknown;
    });

  it.each([
    [
      "by its column",
      (workbook: Excel.Workbook) => set(workbook.tables.getItem("tT").columns.getItem("Valor"), "name", "Monto"),
    ],
    [
      "by its header cell",
      (workbook: Excel.Workbook) => set(workbook.worksheets.getItem("T").getRange("B1"), "values", [["Monto"]]),
    ],
  ])("follow a header that is renamed %s", async (_, rename) => {
    expect(await tryExcel(rename)).toBe("done");
    expect([await formulasOf("A1"), await formulasOf("C2:C3", "T"), await name()]).toEqual([
      ["=SUM(tT[Monto])"],
      ["=[@Monto]*2", "=[@Monto]*2"],
      "=tT[Monto]",
    ]);
    expect(await valuesOf(sheetName, "A1")).toEqual([[30]]);
  });

  it("speak of plain cells once it is converted", async () => {
    await tryExcel((workbook) => void workbook.tables.getItem("tT").convertToRange());
    expect([await formulasOf("A1"), await formulasOf("C2:C3", "T"), await name()]).toEqual([
      ["=SUM(T!$B$2:$B$3)"],
      ["=T!$B2*2", "=T!$B3*2"],
      "=T!$B$2:$B$3",
    ]);
    expect(await valuesOf(sheetName, "A1")).toEqual([[30]]);
  });
});

describe("cells that move when a table gets or loses a column", () => {
  beforeEach(async () => {
    await addTable();
    await tryExcel((workbook) => {
      const sheet = workbook.worksheets.getItem("T");
      sheet.getRange("E1:E4").values = [["lado"], [7], [8], [9]];
      range(workbook, "A1:A4").formulas = [["=T!$E$2"], ["=SUM(T!B2:E3)"], ["=T!E4"], ["=T!C2"]];
      workbook.names.add("lado", "=T!$E$3");
    });
  });
  const name = () =>
    askExcel((workbook) => {
      const item = workbook.names.getItem("lado").load("formula");
      return () => item.formula as unknown;
    });

  it("are followed by formulas and names in the rows of the table", async () => {
    await tryExcel((workbook) => void workbook.tables.getItem("tT").columns.add(0, undefined, "Nuevo"));
    expect([await formulasOf("A1:A4"), await name()]).toEqual([
      ["=T!$F$2", "=SUM(T!C2:F3)", "=T!E4", "=T!D2"],
      "=T!$F$3",
    ]);
    expect((await valuesOf(sheetName, "A1:A3")).flat()).toEqual([7, 45, 9]);
  });

  it("are followed when a column goes; what pointed into it leads nowhere", async () => {
    await tryExcel((workbook) => void workbook.tables.getItem("tT").columns.getItem("Nota").delete());
    expect([await formulasOf("A1:A4"), await name()]).toEqual([
      ["=T!$D$2", "=SUM(T!B2:D3)", "=T!E4", "=T!#REF!"],
      "=T!$D$3",
    ]);
  });
});

describe("a table made of headers only", () => {
  it("takes its first rows in the place of the empty one", async () => {
    await addSheet("V", [["a", "b"]]);
    await tryExcel((workbook) => {
      const table = workbook.worksheets.getItem("V").tables.add("A1:B1", true);
      table.name = "tV";
      table.rows.add(undefined, [[1, 2]] as never);
      table.rows.add(undefined, [[3, 4]] as never);
    });
    const read = await askExcel((workbook) => {
      const cells = workbook.tables.getItem("tV").getRange().load("address,values");
      return () => [cells.address, cells.values] as unknown[];
    });
    expect(read).toEqual([
      "V!A1:B3",
      [
        ["a", "b"],
        [1, 2],
        [3, 4],
      ],
    ]);
  });
});

describe("a number whose cell becomes a text cell", () => {
  it("stays a number for formulas", async () => {
    await tryExcel((workbook) => {
      range(workbook, "A1").values = [[5]];
      range(workbook, "A1").numberFormat = [["@"]];
      range(workbook, "C1:D1").formulas = [["=ISTEXT(A1)", "=SUM(A1:A1)"]];
    });
    expect(await valuesOf(sheetName, "C1:D1")).toEqual([[false, 5]]);
  });
});

describe("conditional formats", () => {
  const rules = () =>
    askExcel((workbook) => {
      const formats = range(workbook, "A1:B2").conditionalFormats.load("items/priority,items/custom/rule/formula");
      return () => formats.items.map(({ priority, custom }) => [priority, custom.rule.formula]);
    });
  beforeEach(async () => {
    await tryExcel((workbook) => {
      for (const formula of ["=A1>1", "=A1>2", "=A1>3"])
        range(workbook, "A1:B2").conditionalFormats.add("Custom").custom.rule.formula = formula;
      range(workbook, "A1").dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } };
    });
  });
  const validation = () =>
    askExcel((workbook) => {
      const { dataValidation } = range(workbook, "A1");
      dataValidation.load("type");
      return () => dataValidation.type as string;
    });

  it("have the priorities in which they were added", async () => {
    expect(await rules()).toEqual([
      [0, "=A1>1"],
      [1, "=A1>2"],
      [2, "=A1>3"],
    ]);
  });

  it("go with clear() and with the formats; the validation goes only with all", async () => {
    await tryExcel((workbook) => range(workbook, "A1:B2").clear("Formats"));
    expect([await rules(), await validation()]).toEqual([[], "WholeNumber"]);
    await tryExcel((workbook) => range(workbook, "A1:B2").clear());
    expect(await validation()).toBe("None");
  });
});

describe("what is loaded", () => {
  it("may be all of the items, or nothing but that they are there", async () => {
    const read = await askExcel((workbook) => {
      const all = workbook.worksheets.load("items");
      const none = range(workbook, "A1").load("$none");
      const named = workbook.worksheets.getItemOrNullObject(sheetName).load("NoPropertiesNeeded" as never);
      return () => [all.items.map((sheet) => sheet.name), none.isNullObject, named.isNullObject] as unknown[];
    });
    expect(read).toEqual([[sheetName], false, false]);
  });
});

describe("looks of ranges", () => {
  const fill = (workbook: Excel.Workbook, address: string) => range(workbook, address).format.fill;

  it("take colours by name", async () => {
    await tryExcel((workbook) => {
      fill(workbook, "A1").color = "Orange";
    });
    const color = await askExcel((workbook) => {
      const loaded = fill(workbook, "A1").load("color");
      return () => loaded.color;
    });
    expect([color, await tryExcel((workbook) => set(fill(workbook, "A1"), "color", "naranja"))]).toEqual([
      "#FFA500",
      "InvalidArgument",
    ]);
  });

  it("take one number format for all cells", async () => {
    await tryExcel((workbook) => set(range(workbook, "A1:B2"), "numberFormat", [["0.00"]]));
    const formats = await askExcel((workbook) => {
      const cells = range(workbook, "A1:B2").load("numberFormat");
      return () => cells.numberFormat.flat() as string[];
    });
    expect(formats).toEqual(["0.00", "0.00", "0.00", "0.00"]);
  });

  it("reach whole columns, rows and sheets, 10.000 rows at once too", async () => {
    const codes = await Promise.all([
      tryExcel((workbook) => set(fill(workbook, "D:D"), "color", "#FF0000")),
      tryExcel((workbook) => set(range(workbook, "3:3").format.font, "bold", true)),
      tryExcel((workbook) => set(workbook.worksheets.getItem(sheetName).getRange().format, "rowHeight", 20)),
      tryExcel((workbook) => set(range(workbook, "A1:A10000").format, "rowHeight", 21)),
    ]);
    const read = await askExcel((workbook) => {
      const color = fill(workbook, "D7").load("color");
      const font = range(workbook, "B3").format.font.load("bold");
      const row = range(workbook, "A9999").format.load("rowHeight");
      return () => [color.color, font.bold, row.rowHeight] as unknown[];
    });
    expect([codes, read]).toEqual([
      ["done", "done", "done", "done"],
      ["#FF0000", true, 21],
    ]);
  });

  it.each<[string, (workbook: Excel.Workbook) => void]>([
    ["a row of 500 points", (workbook) => set(range(workbook, "A1").format, "rowHeight", 500)],
    ["a column of 5.000 points", (workbook) => set(range(workbook, "A1").format, "columnWidth", 5_000)],
    ["the seventh place of one sheet", (workbook) => set(workbook.worksheets.getItem(sheetName), "position", 7)],
  ])("refuse %s", async (_, change) => {
    expect(await tryExcel(change)).toBe("InvalidArgument");
  });
});

describe("a list rule", () => {
  it("takes a range as its source", async () => {
    const code = await tryExcel((workbook) => {
      const source = range(workbook, "A1:A3");
      range(workbook, "C1").dataValidation.rule = { list: { inCellDropDown: true, source } };
    });
    const rule = await askExcel((workbook) => {
      const { dataValidation } = range(workbook, "C1");
      dataValidation.load("rule");
      return () => dataValidation.rule as unknown;
    });
    expect([code, rule]).toEqual(["done", { list: { inCellDropDown: true, source: "=Hoja1!$A$1:$A$3" } }]);
  });
});

describe("a date rule", () => {
  it("takes a date by its text, which is no formula", async () => {
    await tryExcel((workbook) => {
      range(workbook, "A1").dataValidation.rule = { date: { formula1: "2000-01-01", operator: "GreaterThan" } };
    });
    const rule = await askExcel((workbook) => {
      const { dataValidation } = range(workbook, "A1");
      dataValidation.load("rule");
      return () => dataValidation.rule as unknown;
    });
    expect(rule).toEqual({ date: { formula1: "=36526", operator: "GreaterThan" } });
  });
});

describe("places", () => {
  it("are read with their corners in any order", async () => {
    const address = await askExcel((workbook) => {
      const cells = range(workbook, "B2:A1").load("address");
      return () => cells.address;
    });
    expect(address).toBe("Hoja1!A1:B2");
  });

  it("of an error are the member that was refused", async () => {
    const refused = (batch: (workbook: Excel.Workbook) => void) =>
      Excel.run(async (context) => {
        batch(context.workbook);
        await context.sync();
      }).catch((error: OfficeExtension.Error) => error.debugInfo.errorLocation);
    expect(await refused((workbook) => set(range(workbook, "A1:B1"), "values", [[1]]))).toBe("Range.values");
    expect(await refused((workbook) => void workbook.worksheets.add("a/b"))).toBe("WorksheetCollection.add");
  });
});

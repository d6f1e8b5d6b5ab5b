import { addSheet, askExcel, tryExcel, valuesOf } from "../../support/askExcel";
import { withSharedHost } from "../../support/withHost";

withSharedHost();

const sheetName = "Datos";
const range = (workbook: Excel.Workbook, address: string) => workbook.worksheets.getItem(sheetName).getRange(address);

beforeAll(async () => {
  await addSheet(sheetName, [
    ["Gasto", "Valor", "Pagado"],
    ["Café", 12500, true],
    ["Luz y agua", 3000, false],
    ["café molido", 800, ""],
  ]);
  await tryExcel((workbook) => {
    range(workbook, "D2:D4").formulas = [["=B2*2"], ["=B3/0"], ['="x"&B4']];
  });
});

function addressOf(find: (workbook: Excel.Workbook) => Excel.Range | Excel.RangeAreas): Promise<string> {
  return askExcel((workbook) => {
    const found = find(workbook).load("address") as Excel.Range;
    return () => (found.isNullObject ? "none" : found.address.replaceAll(`${sheetName}!`, ""));
  });
}

describe("cells that are sought", () => {
  it.each<[string, string, Excel.SearchCriteria, string]>([
    ["in any case and anywhere in the cell", "CAFÉ", {}, "A2"],
    ["as the whole cell in its own case", "café molido", { completeMatch: true, matchCase: true }, "A4"],
    ["from the end", "café", { searchDirection: "Backwards" }, "A4"],
    ["in vain", "té", {}, "none"],
  ])("%s", async (_, text, criteria, expected) => {
    expect(await addressOf((workbook) => range(workbook, "A1:D4").findOrNullObject(text, criteria))).toBe(expected);
  });

  it("are ItemNotFound for find, and all of them for findAll", async () => {
    expect(await tryExcel((workbook) => void range(workbook, "A1:D4").find("té", {}))).toBe("ItemNotFound");
    const all = await addressOf((workbook) =>
      workbook.worksheets.getItem(sheetName).findAll("café", { completeMatch: false, matchCase: false }),
    );
    expect(all).toBe("A2,A4");
  });

  it.each<[Excel.SpecialCellType, Excel.SpecialCellValueType | undefined, string]>([
    ["Formulas", undefined, "D2:D4"],
    ["Formulas", "Errors", "D3"],
    ["Constants", "Numbers", "B2:B4"],
    ["Constants", "LogicalText", "A1:C1,A2:A4,C2:C3"],
    ["Blanks", undefined, "C4"],
  ] as never)("are those of the kind %s %s", async (type, valueType, expected) => {
    const found = addressOf((workbook) => range(workbook, "A1:D4").getSpecialCells(type, valueType));
    // D1 is blank too.
    expect(
      (await found)
        .split(",")
        .filter((one) => one !== "D1")
        .join(","),
    ).toBe(expected);
  });
});

describe("where the keyboard leads from a cell", () => {
  it("is the end of the filled cells, the next filled one, or the end of the sheet", async () => {
    const edges = await Promise.all([
      addressOf((workbook) => range(workbook, "A2").getRangeEdge("Down")),
      addressOf((workbook) => range(workbook, "A6").getRangeEdge("Up")),
      addressOf((workbook) => range(workbook, "A4").getRangeEdge("Down")),
      addressOf((workbook) => range(workbook, "B2").getExtendedRange("Right")),
    ]);
    expect(edges).toEqual(["A4", "A4", "A1048576", "B2:D2"]);
  });
});

describe("neighbours of a range", () => {
  it("are found on each side, and cells in common too", async () => {
    const found = await Promise.all([
      addressOf((workbook) => range(workbook, "B2:C3").getColumnsBefore(1)),
      addressOf((workbook) => range(workbook, "B2:C3").getRowsBelow(2)),
      addressOf((workbook) => range(workbook, "B2:C3").getLastColumn()),
      addressOf((workbook) => range(workbook, "B2:C3").getIntersection("C3:D9")),
      addressOf((workbook) => range(workbook, "D4").getResizedRange(-1, -2)),
    ]);
    expect(found).toEqual(["A2:A3", "B4:C5", "C2:C3", "C3", "B3:D4"]);
    expect(await tryExcel((workbook) => void range(workbook, "A1").getIntersection("B2"))).toBe("ItemNotFound");
  });
});

describe("several ranges at once", () => {
  it("share their looks, and differ as null", async () => {
    const seen = await askExcel((workbook) => {
      const both = workbook.worksheets.getItem(sheetName).getRanges("A2:B2, D4");
      both.format.fill.color = "#00FF00";
      range(workbook, "D4").format.font.bold = true;
      both.load("address,areaCount,cellCount,format/fill/color,format/font/bold");
      return () => [both.address, both.areaCount, both.cellCount, both.format.fill.color, both.format.font.bold];
    });
    expect(seen).toEqual([`${sheetName}!A2:B2,${sheetName}!D4`, 2, 3, "#00FF00", null]);
  });
});

describe("what cells show", () => {
  it("is their value in its format and in the person's language, with Excel's word for its type", async () => {
    const seen = await askExcel((workbook) => {
      range(workbook, "F1:F4").values = [[45000], [0.125], [1234567.5], [true]];
      range(workbook, "F1:F3").numberFormat = [["m/d/yyyy"], ["0.0%"], ["$#,##0.00"]];
      const cells = range(workbook, "F1:F5").load("text,valueTypes");
      return () => [cells.text.flat(), cells.valueTypes.flat()];
    });
    expect(seen).toEqual([
      ["15/03/2023", "12,5%", "$1.234.567,50", "VERDADERO", ""],
      ["Double", "Double", "Double", "Boolean", "Empty"],
    ]);
  });
});

describe("columns that are fitted", () => {
  it("are as wide as their longest text, rows as high as their tallest", async () => {
    const [narrow = 0, wide = 0, low, high] = await askExcel((workbook) => {
      range(workbook, "H1:I1").values = [["No", "Nombre del proyecto de inversión"]];
      range(workbook, "H1").format.font.size = 22;
      range(workbook, "H2").values = [["x"]];
      range(workbook, "H:I").format.autofitColumns();
      range(workbook, "1:2").format.autofitRows();
      const widths = ["H1", "I1"].map((cell) => range(workbook, cell).format.load("columnWidth"));
      const heights = ["H1", "H2"].map((cell) => range(workbook, cell).format.load("rowHeight"));
      return () => [...widths.map((one) => one.columnWidth), ...heights.map((one) => one.rowHeight)];
    });
    expect(wide).toBeGreaterThan(narrow * 3);
    expect([low, high]).toEqual([30, 15]);
  });

  it("begin at 48 points, rows at 15", async () => {
    const sizes = await askExcel((workbook) => {
      const format = range(workbook, "Z90").format.load("columnWidth,rowHeight");
      return () => [format.columnWidth, format.rowHeight];
    });
    expect(sizes).toEqual([48, 15]);
  });
});

describe("results that fill several cells", () => {
  it("tell where they spill to and from", async () => {
    await tryExcel((workbook) => {
      range(workbook, "K1").formulas = [["=FILTER(A2:A4,B2:B4>1000)"]];
    });
    expect(await valuesOf(sheetName, "K1:K2")).toEqual([["Café"], ["Luz y agua"]]);
    expect(await addressOf((workbook) => range(workbook, "K1").getSpillingToRange())).toBe("K1:K2");
    expect(await addressOf((workbook) => range(workbook, "K2").getSpillParentOrNullObject())).toBe("K1");
    expect(await addressOf((workbook) => range(workbook, "A1").getSpillParentOrNullObject())).toBe("none");
  });
});

describe("rows that are repeated", () => {
  it("are removed, and the others close up", async () => {
    const counts = await askExcel((workbook) => {
      range(workbook, "M1:N4").values = [
        ["a", 1],
        ["A", 1],
        ["b", 1],
        ["a", 2],
      ];
      const result = range(workbook, "M1:N4").removeDuplicates([0, 1], false).load("removed,uniqueRemaining");
      return () => [result.removed, result.uniqueRemaining];
    });
    expect(counts).toEqual([1, 3]);
    expect(await valuesOf(sheetName, "M1:N4")).toEqual([
      ["a", 1],
      ["b", 1],
      ["a", 2],
      ["", ""],
    ]);
  });
});

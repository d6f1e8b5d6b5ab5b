import { askExcel, tryExcel } from "../../support/askExcel";
import { withHost } from "../../support/withHost";

withHost();

const range = (workbook: Excel.Workbook, address: string) => workbook.worksheets.getItem("Hoja1").getRange(address);

/** Fill and alignment of a range, null where its cells differ. */
function looksOf(address: string): Promise<readonly unknown[]> {
  return askExcel((workbook) => {
    const { format } = range(workbook, address);
    format.load("verticalAlignment,horizontalAlignment,fill/pattern,fill/patternColor,fill/color");
    return () => [
      format.fill.color,
      format.fill.pattern,
      format.fill.patternColor,
      format.horizontalAlignment,
      format.verticalAlignment,
    ];
  });
}

const plain = ["#FFFFFF", "None", "#000000", "General", "Bottom"];

describe("fill patterns", () => {
  it("lie over the fill, keep their colour, and «Solid» is a fill without one", async () => {
    expect(await looksOf("A1:B2")).toEqual(plain);
    await tryExcel((workbook) => {
      const { fill } = range(workbook, "A1:B2").format;
      fill.color = "yellow";
      fill.pattern = "Gray25";
      fill.patternColor = "red";
    });
    expect((await looksOf("A1:B2")).slice(0, 3)).toEqual(["#FFFF00", "Gray25", "#FF0000"]);
    await tryExcel((workbook) => Object.assign(range(workbook, "A1").format.fill, { pattern: "Solid" }));
    expect((await looksOf("A1")).slice(0, 2)).toEqual(["#FFFF00", "Solid"]);
    expect((await looksOf("A1:B1"))[1]).toBeNull();
  });

  it("stay when the fill gets another colour, and go with «None» and with the fill", async () => {
    await tryExcel((workbook) => {
      for (const address of ["A1", "B1", "C1"])
        Object.assign(range(workbook, address).format.fill, { color: "yellow", pattern: "Checker" });
      Object.assign(range(workbook, "A1").format.fill, { color: "lime" });
      Object.assign(range(workbook, "B1").format.fill, { pattern: "None" });
      range(workbook, "C1").format.fill.clear();
    });
    expect((await looksOf("A1")).slice(0, 2)).toEqual(["#00FF00", "Checker"]);
    expect(await looksOf("B1:C1")).toEqual(plain);
  });

  it("«Solid» over a cell without fill is white", async () => {
    await tryExcel((workbook) => Object.assign(range(workbook, "A1").format.fill, { pattern: "Solid" }));
    expect((await looksOf("A1")).slice(0, 2)).toEqual(["#FFFFFF", "Solid"]);
  });

  it.each(["LinearGradient", "RectangularGradient", "gray25"])("«%s» is refused", async (pattern) => {
    expect(await tryExcel((workbook) => Object.assign(range(workbook, "A1").format.fill, { pattern }))).toBe(
      "InvalidArgument",
    );
  });

  it("are set and read cell by cell", async () => {
    const told = await askExcel((workbook) => {
      range(workbook, "A1:B1").setCellProperties([[{ format: { fill: { pattern: "Grid" } } }, {}]]);
      const properties = range(workbook, "A1:B1").getCellProperties({
        format: { fill: { pattern: true, patternColor: true } },
      });
      return () => properties.value[0]?.map(({ format }) => format?.fill);
    });
    expect(told).toEqual([
      { pattern: "Grid", patternColor: "#000000" },
      { pattern: "None", patternColor: "#000000" },
    ]);
  });
});

describe("alignments that the grid does not draw", () => {
  it.each(["Justify", "Distributed"])("vertical «%s» is given back, and gives way to another", async (word) => {
    const align = (value: string) =>
      tryExcel((workbook) => Object.assign(range(workbook, "A1:B2").format, { verticalAlignment: value }));
    expect(await align(word)).toBe("done");
    expect((await looksOf("A1:B2"))[4]).toBe(word);
    await align("Top");
    expect((await looksOf("A1:B2"))[4]).toBe("Top");
  });

  it.each(["Fill", "Justify", "CenterAcrossSelection", "Distributed"])("horizontal «%s» too", async (word) => {
    const align = (value: string) =>
      tryExcel((workbook) => Object.assign(range(workbook, "A1:B2").format, { horizontalAlignment: value }));
    await align(word);
    expect((await looksOf("A1:B2"))[3]).toBe(word);
    await align("General");
    expect((await looksOf("A1:B2"))[3]).toBe("General");
  });

  it("«Middle» is no word of Excel's", async () => {
    expect(
      await tryExcel((workbook) => Object.assign(range(workbook, "A1").format, { verticalAlignment: "Middle" })),
    ).toBe("InvalidArgument");
  });
});

describe("what is kept beside the grid's own looks", () => {
  beforeEach(async () => {
    await tryExcel((workbook) => {
      const cell = range(workbook, "A1");
      cell.values = [["Meta"]];
      cell.format.protection.locked = false;
      cell.format.verticalAlignment = "Justify";
      Object.assign(cell.format.fill, { color: "yellow", pattern: "Up" });
    });
  });

  it("goes with a copy, with inserted rows and with a sheet's copy, and leaves the lock", async () => {
    await tryExcel((workbook) => {
      range(workbook, "C1").copyFrom("A1");
      range(workbook, "1:1").insert("Down");
      workbook.worksheets.getItem("Hoja1").copy("End").name = "Copia";
    });
    const kept = ["#FFFF00", "Up", "#000000", "General", "Justify"];
    expect([await looksOf("A2"), await looksOf("C2"), await looksOf("A1")]).toEqual([kept, kept, plain]);
    const rest = await askExcel((workbook) => {
      const copy = workbook.worksheets.getItem("Copia").getRange("A2").format;
      copy.load("verticalAlignment,fill/pattern,protection/locked");
      return () => [copy.verticalAlignment, copy.fill.pattern, copy.protection.locked];
    });
    expect(rest).toEqual(["Justify", "Up", false]);
  });

  it("stays when the cell is locked again, and goes when its formats are cleared or it gets a style", async () => {
    await tryExcel((workbook) => Object.assign(range(workbook, "A1").format.protection, { locked: true }));
    expect((await looksOf("A1"))[4]).toBe("Justify");
    await tryExcel((workbook) => range(workbook, "A1").copyFrom("Z1", "Formats"));
    expect(await looksOf("A1")).toEqual(plain);
    await tryExcel((workbook) => {
      Object.assign(range(workbook, "A1").format, { verticalAlignment: "Justify" });
      range(workbook, "A1").clear("Formats");
    });
    expect(await looksOf("A1")).toEqual(plain);
    await tryExcel((workbook) => {
      Object.assign(range(workbook, "A1").format.fill, { pattern: "Up" });
      range(workbook, "A1").style = "Good";
    });
    expect((await looksOf("A1")).slice(0, 2)).toEqual(["#C6EFCE", "Solid"]);
  });
});

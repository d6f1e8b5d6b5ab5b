import { addSheet, askExcel, tryExcel, valuesOf } from "../../support/askExcel";
import { withSharedHost } from "../../support/withHost";

withSharedHost();

const cell = (workbook: Excel.Workbook, address: string) => workbook.worksheets.getItem("T").getRange(address);

beforeAll(async () => {
  await addSheet("T", [
    ["Objeto", "Valor"],
    ["a", 10],
    ["b", 20],
  ]);
  await tryExcel((workbook) => {
    workbook.worksheets.getItem("T").tables.add("A1:B3", true).name = "tT";
  });
});

describe("a formula in a header", () => {
  it("becomes the text of its result, and the title of its column", async () => {
    await tryExcel((workbook) => {
      cell(workbook, "B1").formulas = [['="Año "&2025+1']];
    });
    const seen = await askExcel((workbook) => {
      const header = cell(workbook, "B1").load("formulas");
      const columns = workbook.tables.getItem("tT").columns.load("items/name");
      return () => [header.formulas.flat() as unknown[], columns.items.map(({ name }) => name)];
    });
    expect(seen).toEqual([["Año 2026"], ["Objeto", "Año 2026"]]);
    await tryExcel((workbook) => {
      cell(workbook, "D2").formulas = [["=SUM(tT[Año 2026])"]];
    });
    expect(await valuesOf("T", "D2")).toEqual([[30]]);
  });
});

describe("a formula that speaks of its row", () => {
  it("is #VALUE! outside of the rows of the table, alone and inside another, and says the same when it is read", async () => {
    await addSheet("Otra");
    await tryExcel((workbook) => {
      cell(workbook, "D9").formulas = [["=tT[@Objeto]"]];
      cell(workbook, "D1").formulas = [['=IFERROR(tT[@Objeto],"fuera")&"."']];
      workbook.worksheets.getItem("Otra").getRange("A1:A3").formulas = "=tT[@Objeto]" as unknown as string[][];
    });
    expect([await valuesOf("T", "D9"), await valuesOf("T", "D1")]).toEqual([[["#VALUE!"]], [["fuera."]]]);
    expect(await valuesOf("Otra", "A1:A3")).toEqual([["#VALUE!"], ["#VALUE!"], ["#VALUE!"]]);
    const formulas = await askExcel((workbook) => {
      const range = cell(workbook, "D9").load("formulas");
      return () => range.formulas as unknown;
    });
    expect(formulas).toEqual([["=tT[@Objeto]"]]);
  });

  it("is calculated once its row is one of the table's, and is #VALUE! again when it is not", async () => {
    const resize = (address: string) => tryExcel((workbook) => workbook.tables.getItem("tT").resize(address));
    await tryExcel((workbook) => {
      cell(workbook, "A4:B4").values = [["c", 30]];
      cell(workbook, "E4").formulas = [["=tT[@Objeto]"]];
    });
    expect(await valuesOf("T", "E4")).toEqual([["#VALUE!"]]);
    await resize("A1:B4");
    expect(await valuesOf("T", "E4")).toEqual([["c"]]);
    await resize("A1:B3");
    expect(await valuesOf("T", "E4")).toEqual([["#VALUE!"]]);
  });

  it("is no formula of a name", async () => {
    expect(await tryExcel((workbook) => void workbook.names.add("fila", "=tT[@Objeto]"))).toBe("InvalidArgument");
  });

  it("holds beside the table in its rows", async () => {
    await tryExcel((workbook) => {
      cell(workbook, "E3").formulas = [["=tT[@Objeto]"]];
    });
    expect(await valuesOf("T", "E3")).toEqual([["b"]]);
  });
});

describe("names of functions", () => {
  it("are in capitals when somebody knows them, and stay as they were typed when nobody does", async () => {
    await tryExcel((workbook) => {
      cell(workbook, "G1:G3").formulas = [["=sum(b2:b3)"], ["=miFuncion(b2)"], ["=iferror(xlookup(1,b2:b3,b2:b3),0)"]];
    });
    const formulas = await askExcel((workbook) => {
      const cells = cell(workbook, "G1:G3").load("formulas,values");
      return () => cells.formulas.flat() as unknown[];
    });
    expect(formulas).toEqual(["=SUM(B2:B3)", "=miFuncion(B2)", "=IFERROR(XLOOKUP(1,B2:B3,B2:B3),0)"]);
    expect(await valuesOf("T", "G2")).toEqual([["#NAME?"]]);
  });
});

import { addSheet, askExcel, tryExcel, valuesOf } from "../../support/askExcel";
import { withSharedHost } from "../../support/withHost";

withSharedHost();

const range = (workbook: Excel.Workbook, sheet: string, address: string) =>
  workbook.worksheets.getItem(sheet).getRange(address);

function formulasOf(sheet: string, address: string): Promise<readonly unknown[]> {
  return askExcel((workbook) => {
    const cells = range(workbook, sheet, address).load("formulas");
    return () => cells.formulas.flat();
  });
}

const months = [
  ["Mes", "Valor"],
  ["enero", 10],
  ["febrero", 20],
  ["marzo", 30],
];

describe("inserted cells", () => {
  it("push the others down, and formulas, names, validations, comments and looks follow them", async () => {
    await addSheet("Abre", months);
    const done = await tryExcel((workbook) => {
      range(workbook, "Abre", "D1:D2").formulas = [["=SUM(B2:B4)"], ["=B4"]];
      range(workbook, "Abre", "B4").format.fill.color = "#FF0000";
      range(workbook, "Abre", "B2:B4").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      workbook.names.add("marzo", range(workbook, "Abre", "B4"));
      workbook.comments.add("Abre!B4", "Revisar");
      range(workbook, "Abre", "A3:B3").insert("Down");
    });
    expect(done).toBe("done");
    expect(await valuesOf("Abre", "A1:B5")).toEqual([months[0], months[1], ["", ""], months[2], months[3]]);
    expect(await formulasOf("Abre", "D1:D2")).toEqual(["=SUM(B2:B5)", "=B5"]);
    const seen = await askExcel((workbook) => {
      const fill = range(workbook, "Abre", "B5").format.fill.load("color");
      const rule = range(workbook, "Abre", "B2:B5").dataValidation.load("type");
      const name = workbook.names.getItem("marzo").load("formula");
      const place = workbook.comments.getItemAt(0).getLocation().load("address");
      return () => [fill.color, rule.type, name.formula, place.address];
    });
    expect(seen).toEqual(["#FF0000", "WholeNumber", "=Abre!$B$5", "Abre!B5"]);
  });

  it("push a table below them down, and let a table grow that they lie in", async () => {
    await addSheet("Tablas", [["a", ""], ...months]);
    await tryExcel((workbook) => {
      workbook.worksheets.getItem("Tablas").tables.add("A2:B5", true).name = "tMeses";
      range(workbook, "Tablas", "D1").formulas = [["=SUM(tMeses[Valor])"]];
      range(workbook, "Tablas", "1:1").insert("Down");
      range(workbook, "Tablas", "A5:B5").insert("Down");
      range(workbook, "Tablas", "A5:B5").values = [["otro", 5]];
    });
    const area = await askExcel((workbook) => {
      const table = workbook.tables.getItem("tMeses").getRange().load("address");
      return () => table.address;
    });
    expect(area).toBe("Tablas!A3:B7");
    expect(await valuesOf("Tablas", "D2")).toEqual([[65]]);
    expect(await tryExcel((workbook) => void range(workbook, "Tablas", "B4:B4").insert("Down"))).toBe(
      "InvalidOperation",
    );
  });

  it("as whole rows and columns take heights and widths with them", async () => {
    await addSheet("Filas", [[1], [2]]);
    const sizes = await askExcel((workbook) => {
      range(workbook, "Filas", "A2").format.rowHeight = 40;
      range(workbook, "Filas", "2:2").insert("Down");
      range(workbook, "Filas", "A:B").insert("Right");
      const [second, third] = ["C2", "C3"].map((cell) => range(workbook, "Filas", cell).format.load("rowHeight"));
      return () => [second?.rowHeight, third?.rowHeight];
    });
    expect(sizes).toEqual([15, 40]);
    expect(await valuesOf("Filas", "C1:C3")).toEqual([[1], [""], [2]]);
  });
});

describe("deleted cells", () => {
  it("close up, and a formula that spoke of them alone is #REF!", async () => {
    await addSheet("Cierra", months);
    await tryExcel((workbook) => {
      range(workbook, "Cierra", "D1:D3").formulas = [["=SUM(B2:B4)"], ["=B3"], ["=$B$4"]];
      range(workbook, "Cierra", "A3:B3").delete("Up");
    });
    expect(await valuesOf("Cierra", "A2:B4")).toEqual([
      ["enero", 10],
      ["marzo", 30],
      ["", ""],
    ]);
    expect(await formulasOf("Cierra", "D1:D3")).toEqual(["=SUM(B2:B3)", "=#REF!", "=$B$3"]);
  });
});

describe("copied cells", () => {
  beforeAll(async () => {
    await addSheet("Copia", [[3, 5, 7]]);
    await tryExcel((workbook) => {
      range(workbook, "Copia", "D1").formulas = [["=SUM(A1:C1)"]];
      range(workbook, "Copia", "A1").format.font.bold = true;
    });
  });

  it("take formulas with them, relative to their new place", async () => {
    await tryExcel((workbook) => range(workbook, "Copia", "A2").copyFrom("A1:D1"));
    expect(await formulasOf("Copia", "A2:D2")).toEqual([3, 5, 7, "=SUM(A2:C2)"]);
  });

  it("are values, formats or turned when one asks for that", async () => {
    await tryExcel((workbook) => {
      range(workbook, "Copia", "A3").copyFrom("D1", "Values");
      range(workbook, "Copia", "B3").copyFrom("A1", "Formats");
      range(workbook, "Copia", "A5").copyFrom("A1:D1", "All", false, true);
    });
    expect(await formulasOf("Copia", "A3:B3")).toEqual([15, ""]);
    expect(await formulasOf("Copia", "A5:A8")).toEqual([3, 5, 7, "=SUM(A5:A7)"]);
    const bold = await askExcel((workbook) => {
      const fonts = ["B3", "A5", "A6"].map((cell) => range(workbook, "Copia", cell).format.font.load("bold"));
      return () => fonts.map((font) => font.bold);
    });
    expect(bold).toEqual([true, true, false]);
  });

  it("leave cells as they are where the source is blank, when blanks are skipped", async () => {
    await tryExcel((workbook) => {
      range(workbook, "Copia", "A10:C11").values = [
        [1, "", 2],
        [7, 8, 9],
      ];
      range(workbook, "Copia", "A11").copyFrom("A10:C10", "All", true);
    });
    expect(await valuesOf("Copia", "A11:C11")).toEqual([[1, 8, 2]]);
  });
});

describe("moved cells", () => {
  it("are followed by formulas that point to them, and keep pointing where they did", async () => {
    await addSheet("Muda", [[2, 4]]);
    await tryExcel((workbook) => {
      range(workbook, "Muda", "C1").formulas = [["=A1*B1"]];
      range(workbook, "Muda", "B1:C1").moveTo("E5");
    });
    expect(await formulasOf("Muda", "B1:C1")).toEqual(["", ""]);
    expect(await formulasOf("Muda", "E5:F5")).toEqual([4, "=A1*E5"]);
    expect(await valuesOf("Muda", "F5")).toEqual([[8]]);
  });
});

describe("filled cells", () => {
  it("go on with a series of numbers, and repeat a text and a formula", async () => {
    await addSheet("Llena", [
      [1, "a"],
      [3, "b"],
    ]);
    await tryExcel((workbook) => {
      range(workbook, "Llena", "C1").formulas = [["=A1*2"]];
      range(workbook, "Llena", "A1:B2").autoFill("A1:B5");
      range(workbook, "Llena", "C1").autoFill("C1:C5");
    });
    expect(await valuesOf("Llena", "A1:C5")).toEqual([
      [1, "a", 2],
      [3, "b", 6],
      [5, "a", 10],
      [7, "b", 14],
      [9, "a", 18],
    ]);
  });
});

describe("references relative to their cell", () => {
  it("are read and written as R1C1", async () => {
    await addSheet("Relativa", [[1, 2]]);
    await tryExcel((workbook) => {
      range(workbook, "Relativa", "C1:C2").formulasR1C1 = [["=RC[-2]+RC[-1]"], ["=SUM(R1C1:R1C2)"]];
    });
    expect(await formulasOf("Relativa", "C1:C2")).toEqual(["=A1+B1", "=SUM($A$1:$B$1)"]);
    const read = await askExcel((workbook) => {
      const cells = range(workbook, "Relativa", "C1:C2").load("formulasR1C1");
      return () => cells.formulasR1C1.flat() as unknown[];
    });
    expect(read).toEqual(["=RC[-2]+RC[-1]", "=SUM(R1C1:R1C2)"]);
  });
});

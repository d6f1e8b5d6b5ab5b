import { addSheet, askExcel, tryExcel, valuesOf } from "../../support/askExcel";
import { withSharedHost } from "../../support/withHost";

withSharedHost();

/** A sheet with a table of two rows, a sum below it and a note beside it. */
async function addTable(sheet: string): Promise<void> {
  await addSheet(sheet, [
    ["Gasto", "Valor", "Doble", "", "nota"],
    ["Luz", 10, "", "", ""],
    ["Agua", 20, "", "", ""],
    ["", "", "", "", ""],
    ["Total", "", "", "", "abajo"],
  ]);
  await tryExcel((workbook) => {
    const cells = workbook.worksheets.getItem(sheet);
    cells.tables.add("A1:C3", true).name = `t${sheet}`;
    cells.getRange("C2:C3").formulas = [["=[@Valor]*2"], ["=[@Valor]*2"]];
    cells.getRange("B5").formulas = [[`=SUM(t${sheet}[Valor])`]];
    cells.getRange("B2:B3").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
    cells.getRange("A3:C3").format.fill.color = "#EEEEEE";
  });
}

const rowsOf = (workbook: Excel.Workbook, sheet: string) => workbook.tables.getItem(`t${sheet}`).rows;

describe("rows that a table gets", () => {
  it("at its end move what stands below its columns down, and nothing else", async () => {
    await addTable("Fin");
    const done = await tryExcel((workbook) => {
      rowsOf(workbook, "Fin").add(undefined, [
        ["Pan", 5, null],
        ["Sal", 7, null],
      ] as never);
    });
    expect(done).toBe("done");
    expect(await valuesOf("Fin", "A3:E7")).toEqual([
      ["Agua", 20, 40, "", ""],
      ["Pan", 5, 10, "", ""],
      ["Sal", 7, 14, "", "abajo"],
      ["", "", "", "", ""],
      ["Total", 42, "", "", ""],
    ]);
  });

  it("have the validations, looks and formulas of the row before", async () => {
    const seen = await askExcel((workbook) => {
      const sheet = workbook.worksheets.getItem("Fin");
      const rule = sheet.getRange("B2:B5").dataValidation.load("type");
      const free = sheet.getRange("B6").dataValidation.load("type");
      const fill = sheet.getRange("A5").format.fill.load("color");
      return () => [rule.type, free.type, fill.color];
    });
    expect(seen).toEqual(["WholeNumber", "None", "#EEEEEE"]);
  });

  it("between others move these, and formulas follow", async () => {
    await addTable("Medio");
    await tryExcel((workbook) => {
      workbook.worksheets.getItem("Medio").getRange("G1").formulas = [["=B3"]];
      rowsOf(workbook, "Medio").add(1, [["Pan", 5, null]] as never);
    });
    expect(await valuesOf("Medio", "A2:C6")).toEqual([
      ["Luz", 10, 20],
      ["Pan", 5, 10],
      ["Agua", 20, 40],
      ["", "", ""],
      ["Total", 35, ""],
    ]);
    const formula = await askExcel((workbook) => {
      const cell = workbook.worksheets.getItem("Medio").getRange("G1").load("formulas");
      return () => cell.formulas.flat() as unknown[];
    });
    expect(formula).toEqual(["=B4"]);
    expect(await tryExcel((workbook) => void rowsOf(workbook, "Medio").add(9))).toBe("InvalidArgument");
  });
});

describe("a deleted row of a table", () => {
  it("goes with its cells, those below move up, and formulas follow", async () => {
    await addTable("Menos");
    await tryExcel((workbook) => {
      workbook.worksheets.getItem("Menos").getRange("G1:H1").formulas = [["=B3", "=B2"]];
      rowsOf(workbook, "Menos").getItemAt(0).delete();
    });
    expect(await valuesOf("Menos", "A2:C5")).toEqual([
      ["Agua", 20, 40],
      ["", "", ""],
      ["Total", 20, ""],
      ["", "", ""],
    ]);
    const seen = await askExcel((workbook) => {
      const cells = workbook.worksheets.getItem("Menos").getRange("G1:H1").load("formulas");
      const table = workbook.tables.getItem("tMenos").getRange().load("address");
      return () => [table.address, ...(cells.formulas.flat() as unknown[])];
    });
    expect(seen).toEqual(["Menos!A1:C2", "=B2", "=#REF!"]);
  });

  it("stays empty when it is the only one, and takes what is added next", async () => {
    await addTable("Vacia");
    await tryExcel((workbook) => {
      rowsOf(workbook, "Vacia").getItemAt(1).delete();
      rowsOf(workbook, "Vacia").getItemAt(0).delete();
    });
    const after = [
      ["", "", ""],
      ["", "", ""],
      ["Total", 0, ""],
    ];
    expect(await valuesOf("Vacia", "A2:C4")).toEqual(after);
    await tryExcel((workbook) => void rowsOf(workbook, "Vacia").add(undefined, [["Pan", 5, 1]] as never));
    expect(await valuesOf("Vacia", "A2:C3")).toEqual([["Pan", 5, 1], after[1]]);
    expect(await tryExcel((workbook) => rowsOf(workbook, "Vacia").getItemAt(1).delete())).toBe("ItemNotFound");
  });
});

describe("the row of totals", () => {
  it("stands below the table with a sum of what is shown, moves with new rows, and goes again", async () => {
    await addTable("Suma");
    await tryExcel((workbook) => {
      const table = workbook.tables.getItem("tSuma");
      table.showTotals = true;
      table.rows.add(undefined, [["Pan", 5, null]] as never);
      table.columns.getItem("Gasto").filter.applyValuesFilter(["Luz", "Pan"]);
    });
    const address = await askExcel((workbook) => {
      const [all, total] = [
        workbook.tables.getItem("tSuma").getRange(),
        workbook.tables.getItem("tSuma").getTotalRowRange(),
      ];
      all.load("address");
      total.load("address");
      return () => [all.address, total.address];
    });
    expect(address).toEqual(["Suma!A1:C5", "Suma!A5:C5"]);
    expect(await valuesOf("Suma", "A5:C5")).toEqual([["Total", "", 30]]);
    await tryExcel((workbook) => {
      workbook.tables.getItem("tSuma").showTotals = false;
    });
    expect(await valuesOf("Suma", "A4:B6")).toEqual([
      ["Pan", 5],
      ["Total", 35],
      ["", ""],
    ]);
  });
});

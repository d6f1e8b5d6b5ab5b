import { addSheet, askExcel, tryExcel, valuesOf } from "../../support/askExcel";
import { withHost } from "../../support/withHost";

withHost();

type Row = [sheet: string, address: string];

function formulasOf([sheet, address]: Row): Promise<readonly unknown[]> {
  return askExcel((workbook) => {
    const cells = workbook.worksheets.getItem(sheet).getRange(address).load("formulas");
    return () => cells.formulas.flat();
  });
}

function nameFormulas(): Promise<Readonly<Record<string, string>>> {
  return askExcel((workbook) => {
    const names = workbook.names.load("items/name,items/formula");
    return () => Object.fromEntries(names.items.map(({ name, formula }) => [name, String(formula)]));
  });
}

/** A table of four columns, what a sheet beside it says of it, and a name. */
beforeEach(async () => {
  const rows = [
    ["Rubro", "Valor", "IVA", "Doble"],
    ["a", 2, 3, ""],
    ["b", 5, 6, ""],
  ];
  await addSheet("Gastos", rows);
  await addSheet("Cuentas", [[""]]);
  await tryExcel((workbook) => {
    const sheet = workbook.worksheets.getItem("Gastos");
    sheet.tables.add("A1:D3", true).name = "tGastos";
    sheet.getRange("D2:D3").formulas = [["=[@Valor]*2"], ["=[@Valor]*2"]];
    workbook.names.addFormulaLocal("valores", "=tGastos[Valor]");
  });
});

function account(...formulas: string[]): Promise<string> {
  return tryExcel((workbook) => {
    const cells = workbook.worksheets.getItem("Cuentas").getRange(`A1:A${formulas.length}`);
    cells.formulas = formulas.map((formula) => [formula]);
  });
}

const column = (workbook: Excel.Workbook, name: string) => workbook.tables.getItem("tGastos").columns.getItem(name);

describe("a deleted column of a table", () => {
  it("leaves #REF! in formulas, names and its own table, and a column of that name added later heals none of them", async () => {
    await account("=SUM(tGastos[Valor])", "=SUM(valores)", "=COUNTA(tGastos[[#Headers],[#Data],[Valor]])");
    await tryExcel((workbook) => column(workbook, "Valor").delete());
    await tryExcel((workbook) => void workbook.tables.getItem("tGastos").columns.add(-1, undefined, "Valor"));
    expect(await formulasOf(["Cuentas", "A1:A3"])).toEqual([
      "=SUM(tGastos[#REF!])",
      "=SUM(valores)",
      "=COUNTA(tGastos[[#Headers],[#Data],[#REF!]])",
    ]);
    expect(await valuesOf("Cuentas", "A1:A2")).toEqual([["#REF!"], ["#REF!"]]);
    expect(await formulasOf(["Gastos", "C2:C3"])).toEqual(["=[@#REF!]*2", "=[@#REF!]*2"]);
    expect(await valuesOf("Gastos", "C2:C3")).toEqual([["#REF!"], ["#REF!"]]);
    expect(await nameFormulas()).toEqual({ valores: "=tGastos[#REF!]" });
  });

  it("lets a run of columns shrink, and is #REF! once the whole run is gone", async () => {
    await account("=SUM(tGastos[[Valor]:[Doble]])", "=SUM(tGastos[[Valor]:[IVA]])", "=SUM(tGastos[[Rubro]:[Doble]])");
    await tryExcel((workbook) => column(workbook, "Valor").delete());
    const runs = ["=SUM(tGastos[[IVA]:[Doble]])", "=SUM(tGastos[IVA])", "=SUM(tGastos[[Rubro]:[Doble]])"];
    expect(await formulasOf(["Cuentas", "A1:A3"])).toEqual(runs);
    await tryExcel((workbook) => column(workbook, "IVA").delete());
    const left = ["=SUM(tGastos[Doble])", "=SUM(tGastos[#REF!])", "=SUM(tGastos[[Rubro]:[Doble]])"];
    expect(await formulasOf(["Cuentas", "A1:A3"])).toEqual(left);
  });

  it("is lost too when a column of the sheet goes, and other tables keep theirs of that name", async () => {
    await addSheet("Otra", [["Valor"], [7]]);
    await tryExcel((workbook) => {
      workbook.worksheets.getItem("Otra").tables.add("A1:A2", true).name = "tOtra";
    });
    await account("=SUM(tGastos[Valor])+tOtra[Valor]", "=Gastos!B2", "=Gastos!C2");
    await tryExcel((workbook) => workbook.worksheets.getItem("Gastos").getRange("B:B").delete("Left"));
    expect(await formulasOf(["Cuentas", "A1:A3"])).toEqual([
      "=SUM(tGastos[#REF!])+tOtra[Valor]",
      "=Gastos!#REF!",
      "=Gastos!B2",
    ]);
  });
});

describe("a deleted table", () => {
  const said = ["=SUM(tGastos[Valor])+1", "=ROWS(tGastos)", '="tGastos[Valor]"', "=SUM(valores)"];
  const lost = ["=SUM(#REF!)+1", "=ROWS(#REF!)", '="tGastos[Valor]"', "=SUM(valores)"];
  const gone: readonly (readonly [string, (workbook: Excel.Workbook) => void])[] = [
    ["by itself", (workbook) => workbook.tables.getItem("tGastos").delete()],
    ["with its sheet", (workbook) => workbook.worksheets.getItem("Gastos").delete()],
    ["with the rows of the sheet", (workbook) => workbook.worksheets.getItem("Gastos").getRange("1:3").delete("Up")],
    ["with its columns", (workbook) => workbook.worksheets.getItem("Gastos").getRange("A:D").delete("Left")],
  ];

  it.each(gone)("%s leaves #REF!, and another table of that name heals nothing", async (_, remove) => {
    await account(...said);
    expect(await tryExcel(remove)).toBe("done");
    await addSheet("Nueva", [["Valor"], [9]]);
    await tryExcel((workbook) => {
      workbook.worksheets.getItem("Nueva").tables.add("A1:A2", true).name = "tGastos";
    });
    expect(await formulasOf(["Cuentas", "A1:A4"])).toEqual(lost);
    expect(await valuesOf("Cuentas", "A1:A4")).toEqual([["#REF!"], ["#REF!"], ["tGastos[Valor]"], ["#REF!"]]);
    expect(await nameFormulas()).toEqual({ valores: "=#REF!" });
  });

  it("that only becomes cells leaves areas, as «Convert to range» does", async () => {
    await account("=SUM(tGastos[Valor])");
    await tryExcel((workbook) => void workbook.tables.getItem("tGastos").convertToRange());
    expect(await formulasOf(["Cuentas", "A1"])).toEqual(["=SUM(Gastos!$B$2:$B$3)"]);
  });
});

describe("a deleted sheet", () => {
  it("leaves «#REF!A1» in the cells and names that led there, and a sheet of that name heals neither", async () => {
    await account("=Gastos!B2+1", "=SUM(Gastos!$B$2:$B$3)");
    await tryExcel((workbook) => void workbook.names.add("primero", "=Gastos!$B$2"));
    await tryExcel((workbook) => workbook.worksheets.getItem("Gastos").delete());
    await addSheet("Gastos", [
      ["", ""],
      ["", 4],
    ]);
    expect(await formulasOf(["Cuentas", "A1:A2"])).toEqual(["=#REF!B2+1", "=SUM(#REF!$B$2:$B$3)"]);
    expect(await valuesOf("Cuentas", "A1:A2")).toEqual([["#REF!"], ["#REF!"]]);
    expect(await nameFormulas()).toEqual({ primero: "=#REF!$B$2", valores: "=#REF!" });
  });
});

describe("what a loss left in a formula", () => {
  it("is taken when it is written again, as by an undo, and stays #REF!", async () => {
    expect(await account("=SUM(tGastos[#REF!])", "=IFERROR(#REF!B2,-1)", "=Gastos!#REF!")).toBe("done");
    expect(await formulasOf(["Cuentas", "A1:A3"])).toEqual([
      "=SUM(tGastos[#REF!])",
      "=IFERROR(#REF!B2,-1)",
      "=Gastos!#REF!",
    ]);
    expect(await valuesOf("Cuentas", "A1:A3")).toEqual([["#REF!"], [-1], ["#REF!"]]);
  });

  it("is shown and typed in the words of the person's Excel", async () => {
    await account("=SUM(tGastos[#REF!])", "=#REF!B2");
    const shown = await askExcel((workbook) => {
      const cells = workbook.worksheets.getItem("Cuentas").getRange("A1:A2").load("formulasLocal");
      return () => cells.formulasLocal.flat();
    });
    expect(shown).toEqual(["=SUMA(tGastos[#¡REF!])", "=#¡REF!B2"]);
    await tryExcel((workbook) => {
      workbook.worksheets.getItem("Cuentas").getRange("A3:A4").formulasLocal = shown.map((formula) => [formula]);
    });
    expect(await formulasOf(["Cuentas", "A3:A4"])).toEqual(["=SUM(tGastos[#REF!])", "=#REF!B2"]);
  });
});

describe("a name whose formula changes", () => {
  it("gives the cells that use it another result at once, and #NAME? once it is deleted", async () => {
    await tryExcel((workbook) => void workbook.names.add("tasa", "=Gastos!$B$2"));
    await account("=SUM(tasa)");
    expect(await valuesOf("Cuentas", "A1")).toEqual([[2]]);
    await tryExcel((workbook) => {
      workbook.names.getItem("tasa").formula = "=Gastos!$B$3";
    });
    expect(await valuesOf("Cuentas", "A1")).toEqual([[5]]);
    await tryExcel((workbook) => workbook.names.getItem("tasa").delete());
    expect(await valuesOf("Cuentas", "A1")).toEqual([["#NAME?"]]);
  });
});

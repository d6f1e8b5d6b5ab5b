import { addSheet, askExcel, tryExcel, valuesOf } from "../../support/askExcel";
import { withHost } from "../../support/withHost";

withHost();

const lines = [
  ["Objeto", "Valor", "Nota"],
  ["Talleres", 10, ""],
  ["Equipos", 20, ""],
];

beforeEach(async () => {
  await addSheet("P", lines);
  await tryExcel((workbook) => {
    workbook.worksheets.getItem("P").tables.add("A1:C3", true).name = "tP";
  });
});

const table = (workbook: Excel.Workbook) => workbook.tables.getItem("tP");

function columnsOf(name = "tP"): Promise<readonly string[]> {
  return askExcel((workbook) => {
    const { columns } = workbook.tables.getItem(name);
    columns.load("items/name");
    return () => columns.items.map((column) => column.name);
  });
}

function areaOf(): Promise<string> {
  return askExcel((workbook) => {
    const range = table(workbook).getRange().load("address");
    return () => range.address;
  });
}

describe("the headers of a table", () => {
  it("become unique texts: empty ones get a name, repeated ones a number", async () => {
    await addSheet("H", [
      ["Valor", "", "valor", 2022],
      [1, 2, 3, 4],
    ]);
    await tryExcel((workbook) => {
      workbook.worksheets.getItem("H").tables.add("A1:D2", true).name = "tH";
    });
    expect(await columnsOf("tH")).toEqual(["Valor", "Columna2", "valor2", "2022"]);
    expect(await valuesOf("H", "A1:D1")).toEqual([["Valor", "Columna2", "valor2", "2022"]]);
  });

  it("change with the cell that is written, and stay unique", async () => {
    await tryExcel((workbook) => {
      workbook.worksheets.getItem("P").getRange("B1:C1").values = [["Objeto", "N.º"]];
    });
    expect(await columnsOf()).toEqual(["Objeto", "Objeto2", "N.º"]);
  });
});

describe("the place of a table", () => {
  it.each([
    ["overlaps another table", "C3:D9"],
    ["holds merged cells", "F1:G3"],
  ])("is refused when it %s", async (_, area) => {
    await tryExcel((workbook) => workbook.worksheets.getItem("P").getRange("F2:G2").merge());
    const code = await tryExcel((workbook) => void workbook.worksheets.getItem("P").tables.add(area, true));
    expect(code).toBe("InvalidOperation");
  });

  it("takes no merging afterwards", async () => {
    const code = await tryExcel((workbook) => workbook.worksheets.getItem("P").getRange("A2:A3").merge());
    expect(code).toBe("InvalidOperation");
  });

  it("does not grow when something is written below it", async () => {
    await tryExcel((workbook) => {
      workbook.worksheets.getItem("P").getRange("A4:B4").values = [["Plataforma", 30]];
    });
    expect(await areaOf()).toBe("P!A1:C3");
  });

  it("grows by resize, which keeps the header row", async () => {
    expect(await tryExcel((workbook) => table(workbook).resize("A1:D5"))).toBe("done");
    expect([await areaOf(), await columnsOf()]).toEqual(["P!A1:D5", ["Objeto", "Valor", "Nota", "Columna4"]]);
    expect(await tryExcel((workbook) => table(workbook).resize("A2:D5"))).toBe("InvalidArgument");
    expect(await tryExcel((workbook) => table(workbook).resize("A1:D1"))).toBe("InvalidArgument");
    expect(await tryExcel((workbook) => table(workbook).resize("F1:G5"))).toBe("InvalidArgument");
  });

  it("grows by rows.add, and its calculated column with it", async () => {
    await tryExcel((workbook) => {
      workbook.worksheets.getItem("P").getRange("C2:C3").formulas = [["=tP[[#This Row],[Valor]]*2"], ["=[@Valor]*2"]];
    });
    await tryExcel((workbook) => void table(workbook).rows.add(undefined, [["Plataforma", 30, null]] as string[][]));
    expect([await areaOf(), await valuesOf("P", "A4:C4")]).toEqual(["P!A1:C4", [["Plataforma", 30, 60]]]);
  });
});

describe("a calculated column, which Excel makes by itself", () => {
  const write = (area: string, formulas: (string | number)[][]) => (workbook: Excel.Workbook) => {
    workbook.worksheets.getItem("P").getRange(area).formulas = formulas;
  };
  const formulasOf = (area: string) =>
    askExcel((workbook) => {
      const range = workbook.worksheets.getItem("P").getRange(area).load("formulas");
      return () => range.formulas.flat() as unknown[];
    });

  it("takes one formula in an empty column for all rows, each with its own references", async () => {
    await tryExcel(write("C3", [["=B3*2"]]));
    expect(await formulasOf("C2:C3")).toEqual(["=B2*2", "=B3*2"]);
  });

  it("takes the last of several formulas, also where one formula filled the column before", async () => {
    await tryExcel(write("C2:C3", [["=1+1"], ["=1+2"]]));
    expect(await formulasOf("C2:C3")).toEqual(["=1+2", "=1+2"]);
    await tryExcel(write("C2", [["=2+2"]]));
    expect(await formulasOf("C2:C3")).toEqual(["=2+2", "=2+2"]);
  });

  it("is none where a constant stands in the column", async () => {
    await tryExcel(write("C2:C3", [["x"], ["=1+2"]]));
    await tryExcel(write("C2", [["=2+2"]]));
    expect(await formulasOf("C2:C3")).toEqual(["=2+2", "=1+2"]);
  });

  it("goes on in the rows that resize gives the table", async () => {
    await tryExcel(write("C2:C3", [["=[@Valor]*2"], ["=[@Valor]*2"]]));
    await tryExcel((workbook) => {
      workbook.worksheets.getItem("P").getRange("C5").values = [["mano"]];
      table(workbook).resize("A1:C5");
    });
    expect(await formulasOf("C2:C5")).toEqual(["=[@Valor]*2", "=[@Valor]*2", "=[@Valor]*2", "mano"]);
  });
});

describe("columns of a table", () => {
  it("are added at the right end, and what stands there moves", async () => {
    await tryExcel((workbook) => {
      workbook.worksheets.getItem("P").getRange("D2").values = [["al lado"]];
      table(workbook).columns.add(-1, undefined, "Unidad");
    });
    expect([await areaOf(), await columnsOf()]).toEqual(["P!A1:D3", ["Objeto", "Valor", "Nota", "Unidad"]]);
    expect(await valuesOf("P", "D1:E2")).toEqual([
      ["Unidad", ""],
      ["", "al lado"],
    ]);
  });

  it("are taken out with their cells, and those to the right close up", async () => {
    await tryExcel((workbook) => table(workbook).columns.getItem("VALOR").delete());
    expect([await areaOf(), await columnsOf()]).toEqual(["P!A1:B3", ["Objeto", "Nota"]]);
    expect(await tryExcel((workbook) => table(workbook).columns.getItem("Valor").delete())).toBe("ItemNotFound");
  });
});

describe("structured references", () => {
  async function calculate(formula: string): Promise<unknown> {
    await tryExcel((workbook) => {
      workbook.worksheets.getItem("P").getRange("F1").formulas = [[formula]];
    });
    return (await valuesOf("P", "F1"))[0]?.[0];
  }

  it.each([
    ["=SUM(tP[Valor])", 30],
    ["=ROWS(tP[#Data])", 2],
    ["=COUNTA(tP[#Headers])", 3],
    ['=SUMIFS(tP[Valor],tP[Objeto],"Equipos")', 20],
    ['=INDEX(tP[Valor],MATCH("Equipos",tP[Objeto],0))', 20],
  ])("%s is calculated", async (formula, value) => {
    expect(await calculate(formula)).toBe(value);
  });

  it.each([
    ["Valor [#]", "=SUM(tP[Valor '['#']])"],
    ["Valor (COP)", "=SUM(tP[Valor (COP)])"],
    ["Valor d'hoy", "=SUM(tP[Valor d''hoy])"],
  ])(
    "to a column «%s» are refused, since the embedded calculator would give an error where Excel gives a sum",
    async (title, formula) => {
      const code = await tryExcel((workbook) => {
        workbook.worksheets.getItem("P").getRange("B1").values = [[title]];
        workbook.worksheets.getItem("P").getRange("F1").formulas = [[formula]];
      });
      expect([code, (await valuesOf("P", "B1:F1"))[0]]).toEqual(["InvalidArgument", [title, "Nota", "", "", ""]]);
    },
  );

  it.each(["=SUM(tNoHay[Valor])", "=SUM(tP[No hay])", "=[@Valor]"])(
    "%s is refused: Excel knows no such cells",
    async (formula) => {
      const code = await tryExcel((workbook) => {
        workbook.worksheets.getItem("P").getRange("F1").formulas = [[formula]];
      });
      expect(code).toBe("InvalidArgument");
    },
  );

  it.each([
    ["C2", "=tP[[#This Row],[Valor]]*2", "=[@Valor]*2"],
    ["C2", "=[@Valor]/SUM(tP[Valor])", "=[@Valor]/SUM([Valor])"],
    [
      "C2",
      "=SUMIFS(tP[Valor],tP[Objeto],[@Objeto])&tP[[#Headers],[Nota]]",
      "=SUMIFS([Valor],[Objeto],[@Objeto])&tP[[#Headers],[Nota]]",
    ],
    ["F2", "=SUM(tP[Valor])+tP[[#This Row],[Valor]]", "=SUM(tP[Valor])+tP[@Valor]"],
  ])("in %s %s comes back as %s: a formula does not name the table around it", async (cell, formula, shown) => {
    await tryExcel((workbook) => {
      workbook.worksheets.getItem("P").getRange(cell).formulas = [[formula]];
    });
    const formulas = await askExcel((workbook) => {
      const range = workbook.worksheets.getItem("P").getRange(cell).load("formulas");
      return () => range.formulas as unknown;
    });
    expect(formulas).toEqual([[shown]]);
  });
});

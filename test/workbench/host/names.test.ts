import { addSheet, askExcel, tryExcel } from "../../support/askExcel";
import { withSharedHost } from "../../support/withHost";

withSharedHost();

describe("the name of a sheet", () => {
  it.each([
    ["x".repeat(32), "is longer than 31 characters"],
    ["a[b", "holds ["],
    ["a]b", "holds ]"],
    ["a:b", "holds :"],
    ["a*b", "holds *"],
    ["a?b", "holds ?"],
    ["a/b", "holds /"],
    ["a\\b", "holds a backslash"],
    ["'a", "begins with an apostrophe"],
    ["a'", "ends with an apostrophe"],
    ["", "is empty"],
  ])("«%s» is refused: it %s", async (name) => {
    expect(await tryExcel((workbook) => void workbook.worksheets.add(name))).toBe("InvalidArgument");
  });

  it.each(["x".repeat(31), "Catálogo PIDM", "l'agua", "2022"])("«%s» is taken", async (name) => {
    expect(await tryExcel((workbook) => void workbook.worksheets.add(name))).toBe("done");
  });

  it("is unique whatever its case, also when a sheet is renamed", async () => {
    await addSheet("Lista");
    await addSheet("Otra");
    expect(await tryExcel((workbook) => void workbook.worksheets.add("LISTA"))).toBe("ItemAlreadyExists");
    const rename = (name: string) => (workbook: Excel.Workbook) => {
      workbook.worksheets.getItem("Otra").name = name;
    };
    expect(await tryExcel(rename("lista"))).toBe("ItemAlreadyExists");
    expect(await tryExcel(rename("OTRA"))).toBe("done");
  });

  it("finds its sheet whatever its case", async () => {
    await addSheet("Ficha");
    const name = await askExcel((workbook) => {
      const sheet = workbook.worksheets.getItem("FICHA").load("name");
      return () => sheet.name;
    });
    expect(name).toBe("Ficha");
  });
});

const refused = ["1Tabla", "mi tabla", "T1", "XFD1048576", "R1C1", "R", "c", "a-b", "", "x".repeat(256)];

describe("the name of a table", () => {
  beforeAll(async () => {
    await addSheet("Tablas", [
      ["A", "", "B"],
      [1, "", 2],
    ]);
    await tryExcel((workbook) => {
      const sheet = workbook.worksheets.getItem("Tablas");
      sheet.tables.add("A1:A2", true).name = "tUna";
      sheet.tables.add("C1:C2", true).name = "tOtra";
    });
  });
  const rename = (name: string) => (workbook: Excel.Workbook) => {
    workbook.tables.getItem("tUna").name = name;
  };

  it.each(refused)("«%s» is refused", async (name) => {
    expect(await tryExcel(rename(name))).toBe("InvalidArgument");
  });

  it("is unique in the workbook among tables and names, whatever its case", async () => {
    await tryExcel((workbook) => void workbook.names.add("nombre", "=1"));
    expect(await tryExcel(rename("TOTRA"))).toBe("ItemAlreadyExists");
    expect(await tryExcel(rename("Nombre"))).toBe("ItemAlreadyExists");
    expect(await tryExcel(rename("TUNA"))).toBe("done");
  });
});

describe("a defined name", () => {
  it.each(refused)("«%s» is refused", async (name) => {
    expect(await tryExcel((workbook) => void workbook.names.add(name, "=1"))).toBe("InvalidArgument");
  });

  it.each(["_uno", "gm.tPresupuesto.amount", "fTotalDeclarado", "año2022x"])("«%s» is taken once", async (name) => {
    const add = (workbook: Excel.Workbook) => void workbook.names.add(name, "=1");
    expect([await tryExcel(add), await tryExcel(add)]).toEqual(["done", "ItemAlreadyExists"]);
  });

  it("leads to its cells, and may be hidden and taken away", async () => {
    await addSheet("Hoja con espacio", [[5]]);
    await tryExcel((workbook) => {
      workbook.names.add("celda", workbook.worksheets.getItem("Hoja con espacio").getRange("A1")).visible = false;
    });
    const read = await askExcel((workbook) => {
      const item = workbook.names.getItem("CELDA").load("formula,visible");
      const range = item.getRange().load("values");
      return () => [item.formula, item.visible, range.values[0]?.[0]] as unknown[];
    });
    expect(read).toEqual(["='Hoja con espacio'!$A$1", false, 5]);
    expect(await tryExcel((workbook) => workbook.names.getItem("celda").delete())).toBe("done");
    expect(await tryExcel((workbook) => workbook.names.getItem("celda").delete())).toBe("ItemNotFound");
  });

  it("leads nowhere once its sheet is gone", async () => {
    await addSheet("Pasajera");
    await tryExcel((workbook) => {
      workbook.names.add("perdida", "=Pasajera!$A$1");
      workbook.worksheets.getItem("Pasajera").delete();
    });
    const formula = await askExcel((workbook) => {
      const item = workbook.names.getItem("perdida").load("formula");
      return () => item.formula as unknown;
    });
    expect(formula).toBe("=#REF!$A$1");
  });

  describe("of a column of a table", () => {
    beforeAll(async () => {
      await addSheet("Metas", [["Código"], ["1-2-5-1"], ["1-2-5-3"]]);
      await tryExcel((workbook) => {
        workbook.worksheets.getItem("Metas").tables.add("A1:A3", true).name = "tMetas";
        workbook.names.add("fija", "=tMetas[Código]");
        workbook.names.addFormulaLocal("viva", "=tMetas[Código]");
      });
    });

    it.each([
      ["fija", "=Metas!$A$2:$A$3", "Metas!A2:A3"],
      ["viva", "=tMetas[Código]", "Metas!A2:A4"],
    ])(
      "«%s» is kept as %s: only addFormulaLocal keeps the reference, which grows with the table",
      async (name, formula, area) => {
        await tryExcel((workbook) => workbook.tables.getItem("tMetas").resize("A1:A4"));
        const read = await askExcel((workbook) => {
          const item = workbook.names.getItem(name).load("formula");
          const range = item.getRange().load("address");
          return () => [item.formula, range.address] as unknown[];
        });
        expect(read).toEqual([formula, area]);
      },
    );

    it("takes no words of a language in addFormulaLocal, which the host does not translate", async () => {
      const code = await tryExcel((workbook) => void workbook.names.addFormulaLocal("suma", "=SUMA(tMetas[Código])"));
      expect(code).toBe("ApiNotFound");
    });
  });
});

import { addSheet, askExcel, tryExcel, valuesOf } from "../../support/askExcel";
import { withSharedHost } from "../../support/withHost";

const host = withSharedHost();

describe("settings", () => {
  it("are kept by key until they are deleted", async () => {
    const seen = await askExcel((workbook) => {
      workbook.settings.add("plan", { año: 2026, listo: true });
      workbook.settings.add("otra", "x");
      workbook.settings.getItem("otra").delete();
      const known = workbook.settings.getItem("plan").load("value");
      const gone = workbook.settings.getItemOrNullObject("otra").load("value");
      const count = workbook.settings.getCount();
      return () => [known.value, gone.isNullObject, count.value];
    });
    expect(seen).toEqual([{ año: 2026, listo: true }, true, 1]);
  });
});

describe("XML parts", () => {
  const xml = '<?xml version="1.0"?><r:plan xmlns:r="urn:plan"><meta/></r:plan>';

  it("are found by the namespace of their root", async () => {
    const seen = await askExcel((workbook) => {
      const part = workbook.customXmlParts.add(xml).load("namespaceUri");
      const only = workbook.customXmlParts.getByNamespace("urn:plan").getOnlyItem().getXml();
      const none = workbook.customXmlParts.getByNamespace("urn:otro").getCount();
      return () => [part.namespaceUri, only.value, none.value];
    });
    expect(seen).toEqual(["urn:plan", xml, 0]);
    expect(await tryExcel((workbook) => void workbook.customXmlParts.add("plan"))).toBe("InvalidArgument");
  });
});

describe("comments", () => {
  beforeAll(() => addSheet("Notas", [["a"]]));

  it("stand at their cell with replies, are resolved, and go", async () => {
    const seen = await askExcel((workbook) => {
      const { comments } = workbook.worksheets.getItem("Notas");
      const comment = comments.add("A1", "¿Cuadra?");
      comment.replies.add("Sí");
      comment.replies.add("No");
      comment.replies.getItemAt(0).delete();
      comment.resolved = true;
      comment.load("content,resolved,replies/items/content");
      const place = workbook.comments.getItemByCell("Notas!A1").getLocation().load("address");
      return () => [
        comment.content,
        comment.resolved,
        comment.replies.items.map(({ content }) => content),
        place.address,
      ];
    });
    expect(seen).toEqual(["¿Cuadra?", true, ["No"], "Notas!A1"]);
  });

  it("belong to one cell, which has only one", async () => {
    const add = (address: string) => tryExcel((workbook) => void workbook.comments.add(`Notas!${address}`, "x"));
    expect([await add("B1:B2"), await add("A1")]).toEqual(["InvalidArgument", "InvalidOperation"]);
  });

  it("tell when they are added, changed and deleted", async () => {
    const told: unknown[] = [];
    await Excel.run(async (context) => {
      const { comments } = context.workbook.worksheets.getItem("Notas");
      comments.onAdded.add(async ({ type }) => void told.push(type));
      comments.onChanged.add(async ({ changeType }) => void told.push(changeType));
      comments.onDeleted.add(async ({ type }) => void told.push(type));
      await context.sync();
      const comment = comments.add("C3", "uno");
      comment.content = "dos";
      comment.replies.add("tres");
      comment.delete();
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(told).toEqual(["CommentAdded", "CommentEdited", "ReplyAdded", "CommentDeleted"]);
  });
});

describe("a sheet that is deleted", () => {
  it("takes its comments and its own names with it", async () => {
    await addSheet("Breve", [[1]]);
    const counts = () =>
      askExcel((workbook) => {
        const comments = workbook.comments.load("items/content");
        return () => comments.items.filter(({ content }) => content === "breve").length;
      });
    await tryExcel((workbook) => {
      workbook.comments.add("Breve!A1", "breve");
      workbook.worksheets.getItem("Breve").names.add("propia", "=Breve!$A$1");
    });
    expect(await counts()).toBe(1);
    await tryExcel((workbook) => workbook.worksheets.getItem("Breve").delete());
    expect(await counts()).toBe(0);
    expect(await tryExcel((workbook) => void workbook.names.add("propia", "=2"))).toBe("done");
  });
});

describe("styles of cells", () => {
  it("give their look, in the place of the one before, and are named by their cells", async () => {
    await addSheet("Estilos", [["a", "b"]]);
    const seen = await askExcel((workbook) => {
      const sheet = workbook.worksheets.getItem("Estilos");
      workbook.styles.add("Aviso");
      const own = workbook.styles.getItem("Aviso");
      own.font.color = "#112233";
      own.fill.color = "#FFEEDD";
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A1").style = "Aviso";
      sheet.getRange("B1").style = "Heading1";
      const first = sheet.getRange("A1").load("style,format/fill/color,format/font/color,format/font/bold");
      const second = sheet.getRange("B1").load("style,format/font/size,format/font/bold");
      const both = sheet.getRange("A1:B1").load("style");
      return () => [
        [first.style, first.format.fill.color, first.format.font.color, first.format.font.bold],
        [second.style, second.format.font.size, second.format.font.bold],
        both.style,
      ];
    });
    expect(seen).toEqual([["Aviso", "#FFEEDD", "#112233", false], ["Heading 1", 15, true], null]);
    const unknown = await tryExcel((workbook) => {
      workbook.worksheets.getItem("Estilos").getRange("A1").style = "Ninguno";
    });
    expect(unknown).toBe("InvalidArgument");
  });

  it("can be set cell by cell with other properties", async () => {
    await tryExcel((workbook) => {
      workbook.worksheets
        .getItem("Estilos")
        .getRange("A3:B3")
        .setCellProperties([[{ format: { fill: { color: "Blue" }, font: { bold: true } } }, { style: "Bad" }]]);
    });
    const seen = await askExcel((workbook) => {
      const cells = workbook.worksheets
        .getItem("Estilos")
        .getRange("A3:B3")
        .getCellProperties({ style: true, format: { fill: { color: true }, font: { bold: true, color: true } } });
      return () => cells.value[0];
    });
    expect(seen).toEqual([
      { style: "Normal", format: { fill: { color: "#0000FF" }, font: { bold: true, color: "#000000" } } },
      { style: "Bad", format: { fill: { color: "#FFC7CE" }, font: { bold: false, color: "#9C0006" } } },
    ]);
  });

  it("can be set column by column, which hides and shows columns too", async () => {
    await tryExcel((workbook) => {
      const range = workbook.worksheets.getItem("Estilos").getRange("H1:J2");
      range.setColumnProperties([{ format: { columnWidth: 90 } }, { columnHidden: true }, {}]);
      range.setColumnProperties([{ format: { font: { bold: true } } }, {}, { columnHidden: false }]);
    });
    const seen = await askExcel((workbook) => {
      const sheet = workbook.worksheets.getItem("Estilos");
      const columns = ["H1", "I1", "J1"].map((cell) => sheet.getRange(cell).load("columnHidden"));
      const bold = sheet.getRange("H1:H3").load("format/columnWidth");
      const cells = ["H2", "H3"].map((cell) => sheet.getRange(cell).load("format/font/bold"));
      return () => [
        columns.map(({ columnHidden }) => columnHidden),
        bold.format.columnWidth,
        cells.map(({ format }) => format.font.bold),
      ];
    });
    expect(seen).toEqual([[false, true, false], 90, [true, false]]);
    const short = await tryExcel((workbook) =>
      workbook.worksheets.getItem("Estilos").getRange("H1:J1").setColumnProperties([{}]),
    );
    expect(short).toBe("InvalidArgument");
  });
});

describe("names of a sheet", () => {
  it("are listed with it alone, and give what their formula gives", async () => {
    await addSheet("Ambito", [[4], [5]]);
    const seen = await askExcel((workbook) => {
      const sheet = workbook.worksheets.getItem("Ambito");
      sheet.names.add("suma", "=SUM(Ambito!$A$1:$A$2)", "las dos");
      sheet.names.add("celda", sheet.getRange("A2"));
      const own = sheet.names.load("items/name,items/scope,items/type,items/value,items/comment");
      const all = workbook.names.load("items/name");
      return () => [
        own.items.map(({ name, scope, type, value, comment }) => [name, scope, type, value as unknown, comment]),
        all.items.map(({ name }) => name).filter((name) => ["suma", "celda"].includes(name)),
      ];
    });
    expect(seen).toEqual([
      [
        ["celda", "Worksheet", "Range", "Ambito!A2", ""],
        ["suma", "Worksheet", "Integer", 9, "las dos"],
      ],
      [],
    ]);
  });
});

describe("functions without a cell", () => {
  it("are calculated with ranges, constants and one another", async () => {
    await addSheet("Funciones", [
      ["llave", 3],
      ["tuerca", 4],
    ]);
    const seen = await askExcel((workbook) => {
      const cells = workbook.worksheets.getItem("Funciones").getRange("A1:B2");
      const { functions } = workbook;
      const found = functions.vlookup("tuerca", cells, 2, false);
      const results = [
        functions.sum(found, 10, functions.vlookup("llave", cells, 2, false)),
        functions.vlookup("x", cells, 2, false),
      ];
      for (const result of results) result.load("value,error");
      return () => results.map(({ value, error }) => [value, error]);
    });
    expect(seen).toEqual([
      [17, ""],
      [null, "#N/A"],
    ]);
  });
});

describe("a copied sheet", () => {
  it("has its own table, whose formulas speak of it, and the looks and rules of the first", async () => {
    await addSheet("Plan", [
      ["Valor", "Doble"],
      [10, ""],
      [20, ""],
    ]);
    await tryExcel((workbook) => {
      const sheet = workbook.worksheets.getItem("Plan");
      sheet.tables.add("A1:B3", true).name = "tPlan";
      sheet.getRange("B2:B3").formulas = [["=[@Valor]*2"], ["=[@Valor]*2"]];
      sheet.getRange("D1").formulas = [["=SUM(tPlan[Doble])"]];
      sheet.getRange("A2").format.fill.color = "#ABCDEF";
      sheet.getRange("A:A").format.columnWidth = 99;
      sheet.copy("After", sheet);
    });
    await tryExcel((workbook) => {
      workbook.worksheets.getItem("Plan (2)").getRange("A2").values = [[100]];
    });
    expect(await valuesOf("Plan (2)", "A2:D2")).toEqual([[100, 200, "", ""]]);
    expect([await valuesOf("Plan (2)", "D1"), await valuesOf("Plan", "D1")]).toEqual([[[240]], [[60]]]);
    const look = await askExcel((workbook) => {
      const cell = workbook.worksheets.getItem("Plan (2)").getRange("A2").load("format/columnWidth,format/fill/color");
      return () => [cell.format.columnWidth, cell.format.fill.color];
    });
    expect(look).toEqual([99, "#ABCDEF"]);
  });
});

describe("a binding", () => {
  it("tells when its cells change, and when they are selected", async () => {
    await addSheet("Enlace", [[1], [2], [3]]);
    const told: unknown[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Enlace");
      const binding = context.workbook.bindings.add(sheet.getRange("A2:B3"), "Range", "filas");
      binding.onDataChanged.add(async () => void told.push("changed"));
      binding.onSelectionChanged.add(async ({ startRow, rowCount }) => void told.push([startRow, rowCount]));
      await context.sync();
      sheet.getRange("A1").values = [[9]];
      sheet.getRange("A2").values = [[9]];
      sheet.activate();
      sheet.getRange("A3").select();
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(told).toEqual(["changed", [1, 1]]);
  });
});

describe("the person's language", () => {
  it("says how numbers and dates are written", async () => {
    const ask = () =>
      askExcel((workbook) => {
        const { application } = workbook;
        application.load(
          "decimalSeparator,thousandsSeparator,cultureInfo/name,cultureInfo/datetimeFormat/shortDatePattern",
        );
        const { cultureInfo } = application;
        return () => [application.decimalSeparator, cultureInfo.name, cultureInfo.datetimeFormat.shortDatePattern];
      });
    expect(await ask()).toEqual([",", "es-CO", "d/MM/yyyy"]);
    host().host.locale = "en-US";
    expect(await ask()).toEqual([".", "en-US", "M/d/yyyy"]);
    host().host.locale = "es-CO";
  });
});

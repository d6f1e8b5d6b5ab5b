import { addSheet, askExcel, tryExcel, valuesOf } from "../../support/askExcel";
import { withHost } from "../../support/withHost";

withHost();

const sheet = (workbook: Excel.Workbook) => workbook.worksheets.getItem("P");

beforeEach(async () => {
  await addSheet("P", [
    ["Objeto", "Valor"],
    ["Talleres", 10],
  ]);
  await tryExcel((workbook) => {
    sheet(workbook).tables.add("A1:B2", true).name = "tP";
    sheet(workbook).getRange("D1:D5").format.protection.locked = false;
    sheet(workbook).protection.protect({ allowFormatColumns: true });
  });
});

describe("a protected sheet", () => {
  it.each<[string, (workbook: Excel.Workbook) => void]>([
    ["values in a locked cell", (book) => Object.assign(sheet(book).getRange("C1"), { values: [[1]] })],
    [
      "values in a block with one locked cell",
      (book) => Object.assign(sheet(book).getRange("D5:D6"), { values: [[1], [2]] }),
    ],
    ["formulas", (book) => Object.assign(sheet(book).getRange("A2"), { formulas: [["=1"]] })],
    ["number formats", (book) => Object.assign(sheet(book).getRange("D1"), { numberFormat: [["@"]] })],
    ["looks", (book) => Object.assign(sheet(book).getRange("D1").format.fill, { color: "#FF0000" })],
    ["heights of rows", (book) => Object.assign(sheet(book).getRange("A1").format, { rowHeight: 30 })],
    ["validations", (book) => sheet(book).getRange("D1").dataValidation.clear()],
    ["conditional formats", (book) => sheet(book).getRange("D1").conditionalFormats.clearAll()],
    ["merging", (book) => sheet(book).getRange("D1:D2").merge()],
    ["emptying", (book) => sheet(book).getRange().clear()],
    ["links", (book) => Object.assign(sheet(book).getRange("D1"), { hyperlink: { documentReference: "P!A1" } })],
    ["charts", (book) => void sheet(book).charts.add("BarClustered", sheet(book).getRange("B2:B2"))],
    ["new tables", (book) => void sheet(book).tables.add("D1:D2", true)],
    ["larger tables", (book) => book.tables.getItem("tP").resize("A1:B5")],
    ["more rows in a table", (book) => void book.tables.getItem("tP").rows.add(undefined, [["x", 1]])],
    ["more columns in a table", (book) => void book.tables.getItem("tP").columns.add(-1, undefined, "C")],
  ])("takes no %s: AccessDenied", async (_, change) => {
    const before = await valuesOf("P", "A1:D6");
    expect(await tryExcel(change)).toBe("AccessDenied");
    expect(await valuesOf("P", "A1:D6")).toEqual(before);
  });

  it.each<[string, (workbook: Excel.Workbook) => void]>([
    [
      "values in unlocked cells",
      (book) => Object.assign(sheet(book).getRange("D1:D5"), { values: [[1], [2], [3], [4], [5]] }),
    ],
    ["what its options open", (book) => Object.assign(sheet(book).getRange("A1").format, { columnWidth: 90 })],
    ["a selection", (book) => sheet(book).getRange("A1").select()],
    ["another name", (book) => Object.assign(sheet(book), { name: "Q" })],
  ])("takes %s", async (_, change) => {
    expect(await tryExcel(change)).toBe("done");
  });

  it("cannot be protected twice", async () => {
    expect(await tryExcel((workbook) => sheet(workbook).protection.protect())).toBe("InvalidOperation");
  });

  it("opens with its password only, and can be written again", async () => {
    await tryExcel((workbook) => {
      sheet(workbook).protection.unprotect();
      sheet(workbook).protection.protect({}, "clave");
    });
    const open = (password?: string) => tryExcel((workbook) => sheet(workbook).protection.unprotect(password));
    expect([await open(), await open("otra"), await open("clave")]).toEqual(["AccessDenied", "AccessDenied", "done"]);
    const state = await askExcel((workbook) => {
      const protection = sheet(workbook).protection.load("protected");
      return () => protection.protected;
    });
    expect(state).toBe(false);
  });
});

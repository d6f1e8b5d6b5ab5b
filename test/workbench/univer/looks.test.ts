import type { Book, CellStyle } from "../../../src/workbench/host/Book";
import { startUniverBook } from "../../../src/workbench/univer/openUniverBook";
import { at, withBook } from "./withBook";

const opened = withBook();

const plain: CellStyle = {
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  wrap: false,
};

describe("looks of the embedded workbook", () => {
  it("gives back the look that was set, part by part", () => {
    const { book, sheet } = opened();
    const line = { style: "thin", color: "#D1D5D8" } as const;
    book.patchStyle(sheet, at("A1:B2"), { bold: true, color: "#FFFFFF", fill: "#0B5C7A", fontSize: 14, wrap: true });
    book.patchStyle(sheet, at("B2"), { horizontal: "Right", vertical: "Center", borders: { top: line, bottom: line } });
    const first = { ...plain, bold: true, color: "#FFFFFF", fill: "#0B5C7A", fontSize: 14, wrap: true };
    expect(book.readStyle(sheet, 1, 1)).toEqual(first);
    expect(book.readStyle(sheet, 2, 2)).toEqual({
      ...first,
      horizontal: "Right",
      vertical: "Center",
      borders: { top: line, bottom: line },
    });
    book.patchStyle(sheet, at("A1"), { bold: null, fill: null });
    expect(book.readStyle(sheet, 1, 1)).toEqual({ ...plain, color: "#FFFFFF", fontSize: 14, wrap: true });
    book.clearStyle(sheet, at("A1:B2"));
    expect(book.readStyle(sheet, 2, 2)).toEqual(plain);
  });

  it("keeps looks and values apart", async () => {
    const { book, sheet, put, values } = opened();
    book.patchStyle(sheet, at("A1"), { bold: true });
    book.writeFormats(sheet, at("A1"), [["#,##0"]]);
    put("A1", [[199290000]]);
    expect(await values("A1")).toEqual([[199290000]]);
    expect([book.readStyle(sheet, 1, 1).bold, book.readFormats(sheet, at("A1"))]).toEqual([true, [["#,##0"]]]);
    put("A1", [[""]]);
    expect([book.readStyle(sheet, 1, 1).bold, book.readFormats(sheet, at("A1"))]).toEqual([true, [["#,##0"]]]);
  });

  it("gives back number formats in en-US codes, and leaves those that were not asked", () => {
    const { book, sheet } = opened();
    const day = '[$-es-CO]d" de "mmmm" de "yyyy';
    book.writeFormats(sheet, at("A1:C1"), [["#,##0", "@", day]]);
    book.writeFormats(sheet, at("A1:C1"), [[undefined, "General", undefined]]);
    expect(book.readFormats(sheet, at("A1:D1"))).toEqual([["#,##0", "General", day, "General"]]);
  });

  it("remembers which cells a protected sheet leaves open", () => {
    const { book, sheet } = opened();
    book.setUnlocked(sheet, at("B2:B3"), true);
    book.setUnlocked(sheet, at("B3"), false);
    expect([1, 2, 3].map((row) => book.isUnlocked(sheet, row, 2))).toEqual([false, true, false]);
  });
});

describe("what a person reads in a cell", () => {
  let book: Book;
  let shown: (row: number, column: number) => unknown;
  beforeEach(() => {
    const { parts, book: opened } = startUniverBook();
    book = opened;
    shown = (row, column) => parts.workbook.getActiveSheet()?.getCell(row - 1, column - 1)?.v;
  });
  afterEach(() => book.dispose());

  it.each([
    ["#,##0", 199290000, "199.290.000"],
    ['"$"#,##0', 199290000, "$199.290.000"],
    ["0.0%", 0.768, "76,8%"],
    ['[$-es-CO]d" de "mmmm" de "yyyy', 44823, "19 de septiembre de 2022"],
    ["@", "0406001", "0406001"],
  ])("shows %s as in Colombia", (format, value, text) => {
    const [sheet] = book.sheets();
    book.writeFormats(sheet?.id ?? "", at("A1"), [[format]]);
    book.write(sheet?.id ?? "", at("A1"), [[{ value }]]);
    expect(shown(1, 1)).toBe(text);
  });
});

import { gatherLooks } from "../../../src/workbench/host/gatherLooks";
import { openUniverBook } from "../../../src/workbench/univer/openUniverBook";

const all = { row: 1, column: 1, rows: 3, columns: 3 };
const inner = { row: 2, column: 2, rows: 1, columns: 1 };
const line = { style: "thin", color: "#C9D6DC" } as const;

async function open() {
  const real = await openUniverBook();
  const sent: string[] = [];
  const book = new Proxy(real, {
    get: (target, key) => {
      if (key === "patchStyles") sent.push(String(key));
      return Reflect.get(target, key) as unknown;
    },
  });
  return { real, sent, sheet: real.activeSheet(), ...gatherLooks(book) };
}

describe("changes of looks", () => {
  it("of the same cells reach the workbook as one, before anything else is asked", async () => {
    const { book, real, sent, sheet } = await open();
    book.patchStyle(sheet, all, { bold: true });
    book.patchStyle(sheet, all, { fill: "#EEF5F8", borders: { top: line } });
    book.patchStyle(sheet, all, { borders: { left: line } });
    expect([sent.length, real.readStyle(sheet, 1, 1).bold]).toEqual([0, false]);
    book.sheets();
    expect(sent).toHaveLength(1);
    expect(real.readStyle(sheet, 3, 3)).toMatchObject({
      bold: true,
      fill: "#EEF5F8",
      borders: { top: line, left: line },
    });
    book.dispose();
  });

  it("can be read while they wait, and give what they give afterwards", async () => {
    const { book, real, flush, sheet } = await open();
    book.patchStyle(sheet, all, { bold: true, color: "#0B5C7A", borders: { top: line } });
    book.patchStyle(sheet, inner, { bold: null, borders: { bottom: line } });
    const early = [book.readStyle(sheet, 2, 2), book.readStyle(sheet, 1, 1)];
    flush();
    const late = [real.readStyle(sheet, 2, 2), real.readStyle(sheet, 1, 1)];
    const shown = early.map((style) => ({ ...style, bold: style.bold ?? false }));
    expect(shown).toEqual(late);
    book.dispose();
  });

  it("keep their order where they touch the same part of the same cells", async () => {
    const { book, real, flush, sheet } = await open();
    book.patchStyle(sheet, all, { color: "#FF0000" });
    book.patchStyle(sheet, inner, { color: "#00FF00" });
    book.patchStyle(sheet, all, { color: "#0000FF" });
    book.patchStyle(sheet, all, { italic: true });
    flush();
    expect(real.readStyle(sheet, 2, 2)).toMatchObject({ color: "#0000FF", italic: true });
    book.dispose();
  });
});

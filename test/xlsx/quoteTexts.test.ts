import JSZip from "jszip";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import { emptySnapshot } from "../../src/domain/workbook/Snapshot";
import { graftSheets } from "../../src/xlsx/graft/graftSheets";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";

const texts = ["=1+1", "+57 607 644 4831", "- Taller 1", "@alcaldia", "Meta 1", "5-1"];

const book = applyPlan(emptySnapshot, [
  { op: "addSheet", sheet: "Metas" },
  { op: "setNumberFormat", sheet: "Metas", area: "A1:A6", format: "@" },
  { op: "setValues", sheet: "Metas", area: "A1:A6", values: texts.map((text) => [text]) },
  { op: "setFormulas", sheet: "Metas", area: "B1:B1", formulas: [["=1+1"]] },
]);

/** Whether the format of each cell of column A is a quoted one. */
async function quotesOf(bytes: Uint8Array, part: string): Promise<readonly boolean[]> {
  const zip = await JSZip.loadAsync(bytes);
  const read = async (path: string) => (await zip.file(path)?.async("string")) ?? "";
  const formats = /<cellXfs[^>]*>([\s\S]*?)<\/cellXfs>/.exec(await read("xl/styles.xml"))?.[1]?.match(/<xf\s[^>]*>/g);
  const cells = (await read(part)).matchAll(/<c\s[^>]*?r="A\d+"[^>]*>/g);
  return [...cells].map(([tag]) => {
    const style = Number(/\ss="(\d+)"/.exec(tag)?.[1] ?? 0);
    return formats?.[style]?.includes('quotePrefix="1"') ?? false;
  });
}

describe("texts that begin as a formula does", () => {
  it("are written as quoted texts, so that editing the cell in Excel leaves them texts", async () => {
    const bytes = await writeXlsx(book);
    expect(await quotesOf(bytes, "xl/worksheets/sheet1.xml")).toEqual([true, true, true, true, false, false]);
  });

  it("are read back as they were, with their format", async () => {
    const reading = await readXlsx(await writeXlsx(book));
    const cells = reading.ok ? reading.snapshot.sheets[0]?.cells : undefined;
    expect(cells?.values.map(([text]) => text)).toEqual(texts);
    expect(cells?.formats.map(([format]) => format)).toEqual(texts.map(() => "@"));
    expect(cells?.formulas.map(([formula]) => formula)).toEqual(texts.map(() => ""));
  });

  it("stay quoted on a sheet that is put into another file", async () => {
    const other = await writeXlsx(applyPlan(emptySnapshot, [{ op: "addSheet", sheet: "Otra" }]));
    const grafting = await graftSheets(other, book, new Set(["Metas"]));
    expect(await quotesOf(grafting?.bytes ?? new Uint8Array(), "xl/worksheets/sheet2.xml")).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

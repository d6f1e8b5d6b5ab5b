import JSZip from "jszip";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { sampleBook } from "./sampleBook";

/** The sample file with one part changed. */
async function changed(path: string, change: (xml: string) => string): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(await writeXlsx(sampleBook));
  zip.file(path, change((await zip.file(path)?.async("string")) ?? ""));
  return zip.generateAsync({ type: "uint8array" });
}

describe("readXlsx (bad files)", () => {
  it.each([
    ["an empty file", new Uint8Array(), "empty"],
    ["an old .xls", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), "binary"],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47]), "binary"],
    ["a cut zip", new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0, 0, 0]), "binary"],
    ["a file above 50 MB", new Uint8Array(51 * 1024 * 1024), "too-large"],
  ])("answers %s with a code", async (_, bytes, code) => {
    expect(await readXlsx(bytes)).toMatchObject({ ok: false, code });
  });

  it("answers a zip that is no workbook, and a workbook cut in half, with what they are", async () => {
    const zip = new JSZip();
    zip.file("nota.txt", "hola");
    const whole = await writeXlsx(sampleBook);
    const archive = await zip.generateAsync({ type: "uint8array" });
    expect(await readXlsx(archive)).toEqual({ ok: false, code: "binary", found: "zip" });
    expect(await readXlsx(whole.slice(0, whole.length / 2))).toEqual({ ok: false, code: "binary", found: "cut-xlsx" });
  });
});

describe("readXlsx (what other programs write)", () => {
  it("gives every cell of a shared formula its own formula", async () => {
    const bytes = await changed("xl/worksheets/sheet1.xml", (xml) => {
      let index = 0;
      return xml.replace(/<f>tPresupuesto[^<]*<\/f>/g, () => {
        index += 1;
        return index === 1 ? '<f t="shared" ref="D6:D9" si="0">C6*$C$3</f>' : '<f t="shared" si="0"/>';
      });
    });
    const reading = await readXlsx(bytes);
    const formulas = reading.ok ? reading.snapshot.sheets[0]?.cells?.formulas : undefined;
    expect(formulas?.slice(5, 9).map((row) => row[3])).toEqual(["=C6*$C$3", "=C7*$C$3", "=C8*$C$3", "=C9*$C$3"]);
  });

  it("leaves the totals row out of a table", async () => {
    const bytes = await changed("xl/tables/table1.xml", (xml) =>
      xml.replace('totalsRowShown="0"', 'totalsRowCount="1"').replace('ref="A5:D9"', 'ref="A5:D10"'),
    );
    const reading = await readXlsx(bytes);
    expect(reading.ok && reading.snapshot.sheets[0]?.tables[0]?.area).toBe("A5:D9");
  });

  it("counts days from 1900 in a file that counts from 1904", async () => {
    const bytes = await changed("xl/workbook.xml", (xml) =>
      xml.replace("<bookViews", '<workbookPr date1904="1"/><bookViews'),
    );
    const reading = await readXlsx(bytes);
    expect(reading.ok && reading.snapshot.sheets[0]?.cells?.values[19]?.[1]).toBe(44_823 + 1462);
  });

  it.each<[string, (xml: string) => string]>([
    ["single quotes", (xml) => xml.replace(/ (r|s|t)="([^"]*)"/g, " $1='$2'")],
    ["a line for every tag", (xml) => xml.replaceAll("><", ">\r\n<")],
    [
      "a prefix before every tag",
      (xml) =>
        xml
          .replace(/<(\/?)(\w+)(?=[\s>/])/g, "<$1x:$2")
          .replace('xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"', (own) =>
            own.replace("xmlns=", "xmlns:x="),
          ),
    ],
  ])("keeps dates in a sheet with %s", async (_, change) => {
    const reading = await readXlsx(await changed("xl/worksheets/sheet1.xml", change));
    expect(reading.ok && reading.snapshot.sheets[0]?.cells?.values[19]?.[1]).toBe(44_823);
  });

  it("refuses a sheet in UTF-16, of which nothing would be read", async () => {
    const zip = await JSZip.loadAsync(await writeXlsx(sampleBook));
    const xml = (await zip.file("xl/worksheets/sheet1.xml")?.async("string")) ?? "";
    const wide = new Uint8Array(Uint16Array.from(`\ufeff${xml}`, (sign) => sign.charCodeAt(0)).buffer);
    zip.file("xl/worksheets/sheet1.xml", wide);
    expect(await readXlsx(await zip.generateAsync({ type: "uint8array" }))).toMatchObject({
      ok: false,
      code: "broken",
    });
  });

  it("gives a number too large for a date back as it is", async () => {
    const bytes = await changed("xl/worksheets/sheet1.xml", (xml) => xml.replace("<v>44823</v>", "<v>599290000</v>"));
    const reading = await readXlsx(bytes);
    expect(reading.ok && reading.snapshot.sheets[0]?.cells?.values[19]?.[1]).toBe(599_290_000);
  });
});

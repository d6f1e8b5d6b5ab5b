import JSZip from "jszip";
import { summarize } from "../../src/actions/summarize";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { sampleWorkbook } from "../support/sampleProject";
import { validateOoxml } from "../support/validateOoxml";

const names = ["graficoActividades", "graficoProgramas", "graficoCronograma"];

/** The frames of the charts; the only drawing of the file. */
async function openDrawing(bytes: Uint8Array): Promise<{ zip: JSZip; path: string; xml: string }> {
  const zip = await JSZip.loadAsync(bytes);
  const [part] = zip.file(/^xl\/drawings\/drawing\d+\.xml$/);
  return { zip, path: part?.name ?? "", xml: (await part?.async("string")) ?? "" };
}

async function summaryFile(): Promise<Uint8Array> {
  const book = await sampleWorkbook();
  return writeXlsx(applyPlan(book, summarize.run(book).plan));
}

describe("Names of charts in files", () => {
  it("stand where Excel reads them, so that building the summary again in Excel finds its charts", async () => {
    const bytes = await summaryFile();
    const { xml } = await openDrawing(bytes);
    expect([...xml.matchAll(/<xdr:cNvPr [^>]*?name="([^"]*)"/g)].map(([, name]) => name)).toEqual(names);
    expect(await validateOoxml(bytes)).toEqual([]);
  });

  it("are read from files that Excel wrote, so that building the summary again makes no second set of charts", async () => {
    const { zip, path, xml } = await openDrawing(await summaryFile());
    zip.file(
      path,
      xml.replace(/<xdr:cNvPr [^>]*>/g, (tag) => tag.replace(/ (?:title|descr)="[^"]*"/g, "")),
    );
    const reading = await readXlsx(await zip.generateAsync({ type: "uint8array" }));
    if (!reading.ok) throw new Error(`The workbook cannot be read: ${reading.code}`);
    const again = applyPlan(reading.snapshot, summarize.run(reading.snapshot).plan);
    expect(again.sheets.find(({ name }) => name === "Resumen")?.look.charts.map(({ name }) => name)).toEqual(names);
  });
});

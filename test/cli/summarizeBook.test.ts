import JSZip from "jszip";
import { cellAt } from "../../src/domain/workbook/cellAt";
import type { Snapshot } from "../../src/domain/workbook/Snapshot";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { typeInto } from "../support/bookTools";
import { hasLibreOffice, recalculate } from "../support/libreOffice";
import { type MemoryCli, memoryCli } from "../support/memoryIo";
import { validateOoxml } from "../support/validateOoxml";

async function open(bytes: Uint8Array | undefined): Promise<Snapshot> {
  const reading = await readXlsx(bytes ?? new Uint8Array());
  if (!reading.ok) throw new Error(`The workbook cannot be read: ${reading.code}`);
  return reading.snapshot;
}

async function importedBook(): Promise<{ readonly cli: MemoryCli; readonly bytes: Uint8Array }> {
  const cli = memoryCli();
  await cli.run("importar", "formato.txt", "--salida", "libro.xlsx");
  return { cli, bytes: cli.files.get("libro.xlsx") ?? new Uint8Array() };
}

/** The parts of a package as text, without those that hold the whole workbook together. */
async function partsOf(bytes: Uint8Array): Promise<Readonly<Record<string, string>>> {
  const zip = await JSZip.loadAsync(bytes);
  const shared = /^(?:\[Content_Types\]\.xml|xl\/styles\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels)$/;
  const files = Object.values(zip.files).filter(({ name, dir }) => !dir && !shared.test(name));
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file.name, await file.async("binarystring")] as const)),
  );
}

/** The file with one part changed, as another program would leave it. */
async function edit(
  bytes: Uint8Array,
  changes: Readonly<Record<string, (xml: string) => string>>,
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  for (const [path, change] of Object.entries(changes))
    zip.file(path, change((await zip.file(path)?.async("string")) ?? ""), { createFolders: false });
  return zip.generateAsync({ type: "uint8array" });
}

const summaryOf = ({ sheets }: Snapshot) => sheets.find(({ name }) => name === "Resumen");

describe("resumir", () => {
  it("adds «Resumen» with its three charts to a valid file and leaves every other part byte for byte", async () => {
    const { cli, bytes } = await importedBook();
    const { code, out, err } = await cli.run("resumir", "libro.xlsx", "--salida", "con-resumen.xlsx");
    const after = cli.files.get("con-resumen.xlsx") ?? new Uint8Array();
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("La hoja Resumen está al día. Las demás hojas no cambiaron.");
    expect(await validateOoxml(after)).toEqual([]);
    expect(await partsOf(after)).toMatchObject(await partsOf(bytes));
    expect(summaryOf(await open(after))?.look.charts.map(({ name }) => name)).toEqual([
      "graficoActividades",
      "graficoProgramas",
      "graficoCronograma",
    ]);
  });

  it("rebuilds it in place, twice, without leaving charts of before", async () => {
    const { cli } = await importedBook();
    await cli.run("resumir", "libro.xlsx");
    const first = cli.files.get("libro.xlsx") ?? new Uint8Array();
    expect((await cli.run("resumir", "libro.xlsx")).code).toBe(0);
    const second = cli.files.get("libro.xlsx") ?? new Uint8Array();
    expect(Object.keys(await partsOf(second)).sort()).toEqual(Object.keys(await partsOf(first)).sort());
    expect(summaryOf(await open(second))).toEqual(summaryOf(await open(first)));
    expect(await validateOoxml(second)).toEqual([]);
  });

  it("keeps what our own writer would lose: a font, merged cells, a comment in another sheet", async () => {
    const { cli, bytes } = await importedBook();
    const touched = await edit(bytes, {
      "xl/worksheets/sheet1.xml": (xml) =>
        xml.replace("</sheetData>", '</sheetData><mergeCells count="1"><mergeCell ref="H30:I31"/></mergeCells>'),
      "xl/styles.xml": (xml) =>
        xml
          .replace("</fonts>", '<font><b/><sz val="14"/><name val="Arial"/></font></fonts>')
          .replace(/<fonts count="(\d+)"/, (_, n: string) => `<fonts count="${Number(n) + 1}"`),
      "xl/comments1.xml": () => "<comments/>",
    });
    cli.files.set("libro.xlsx", touched);
    await cli.run("resumir", "libro.xlsx");
    const after = await JSZip.loadAsync(cli.files.get("libro.xlsx") ?? new Uint8Array());
    expect(await after.file("xl/worksheets/sheet1.xml")?.async("string")).toContain('<mergeCell ref="H30:I31"/>');
    expect(await after.file("xl/styles.xml")?.async("string")).toContain(
      '<font><b/><sz val="14"/><name val="Arial"/></font>',
    );
    expect(await after.file("xl/comments1.xml")?.async("string")).toBe("<comments/>");
  });

  it("refuses to rebuild in place where pictures on the sheet would be lost, and tells it in another file", async () => {
    const { cli } = await importedBook();
    await cli.run("resumir", "libro.xlsx");
    const image = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
    const withPicture = await edit(cli.files.get("libro.xlsx") ?? new Uint8Array(), {
      "xl/drawings/_rels/drawing1.xml.rels": (xml) =>
        xml.replace(
          "</Relationships>",
          `<Relationship Id="rId9" Type="${image}" Target="../media/image1.png"/></Relationships>`,
        ),
      "xl/media/image1.png": () => "png",
    });
    cli.files.set("libro.xlsx", withPicture);
    const refused = await cli.run("resumir", "libro.xlsx");
    expect(refused.code).toBe(2);
    expect(refused.err).toBe("En la hoja «Resumen» se perderían: imágenes. Use --salida con otro archivo.");
    expect(cli.files.get("libro.xlsx")).toBe(withPicture);
    const copied = await cli.run("resumir", "libro.xlsx", "--salida", "otro.xlsx");
    expect(copied).toMatchObject({ code: 0, err: "En la hoja «Resumen» no se conservarían: imágenes." });
  });

  it("does not erase in place what a person typed on the sheet, and says what another file does not keep", async () => {
    const { cli } = await importedBook();
    await cli.run("resumir", "libro.xlsx");
    const noted = typeInto(await open(cli.files.get("libro.xlsx") ?? new Uint8Array()), "Resumen", "G80", [["Acta 4"]]);
    const file = await writeXlsx(noted);
    cli.files.set("libro.xlsx", file);
    const refused = await cli.run("resumir", "libro.xlsx");
    const lost = "celdas escritas a mano (G80)";
    expect(refused).toMatchObject({
      code: 2,
      err: `En la hoja «Resumen» se perderían: ${lost}. Use --salida con otro archivo.`,
    });
    expect(cli.files.get("libro.xlsx")).toBe(file);
    const copied = await cli.run("resumir", "libro.xlsx", "--salida", "otro.xlsx");
    expect(copied).toMatchObject({ code: 0, err: `En la hoja «Resumen» no se conservarían: ${lost}.` });
  });

  it("keeps macros in their own file type", async () => {
    const { cli, bytes } = await importedBook();
    cli.files.set("libro.xlsm", await edit(bytes, { "xl/vbaProject.bin": () => "vba" }));
    const refused = await cli.run("resumir", "libro.xlsm", "--salida", "otro.xlsx");
    expect(refused).toMatchObject({
      code: 2,
      err: "El libro tiene macros: la salida «otro.xlsx» debe terminar en .xlsm.",
    });
    expect((await cli.run("resumir", "libro.xlsm")).code).toBe(0);
    expect(await partsOf(cli.files.get("libro.xlsm") ?? new Uint8Array())).toMatchObject({
      "xl/vbaProject.bin": "vba",
    });
  });

  it.each([
    ["formato.txt", "«formato.txt» no es un libro. Se esperaba un archivo .xlsx."],
    ["nada.xlsx", "No se encontró el archivo «nada.xlsx». Se esperaba un libro .xlsx con las hojas del proyecto."],
  ])("refuses %s and writes nothing", async (path, err) => {
    const cli = memoryCli();
    expect(await cli.run("resumir", path)).toEqual({ code: 2, out: "", err });
    expect([...cli.files.keys()]).toEqual(["formato.txt"]);
  });

  const testCalculated = hasLibreOffice() ? it : it.skip;

  testCalculated(
    "shows the totals when LibreOffice calculates the file (skipped without LibreOffice)",
    async () => {
      const { cli } = await importedBook();
      await cli.run("resumir", "libro.xlsx");
      const summary = summaryOf(await open(await recalculate(cli.files.get("libro.xlsx") ?? new Uint8Array())));
      const figures = summary === undefined ? [] : [1, 2, 3, 4, 5].map((column) => cellAt(summary, 14, column).value);
      expect(figures).toEqual([599_290_000, 199_290_000, 400_000_000, 7, 32]);
    },
    120_000,
  );
});

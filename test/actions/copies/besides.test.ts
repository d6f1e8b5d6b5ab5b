import ExcelJS from "exceljs";
import { templateNames } from "../../../src/actions/newForm/formParts";
import { receiveReturns } from "../../../src/actions/receiveReturns";
import type { Snapshot } from "../../../src/domain/workbook/Snapshot";
import { describeReceipt } from "../../../src/i18n/describeReceipt";
import { receiptTexts } from "../../../src/i18n/es/receipts";
import { readSheetAside } from "../../../src/xlsx/readSheetAside";
import { readXlsx } from "../../../src/xlsx/readXlsx";
import { writeLocked } from "../../../src/xlsx/writeXlsx";
import { type ActivePart, withActive } from "../../support/activeContent";
import { received, sendCopies, sharedProject } from "../../support/copies";
import { withExternalBooks } from "../../support/externalBook";
import { judged } from "../../support/returnedCopies";

const picture = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

let book: Snapshot;
let bytes: Uint8Array;
beforeAll(async () => {
  const sent = sendCopies(await sharedProject(), ["Girón"]);
  book = sent.book;
  bytes = await writeLocked(sent.copies[0]?.snapshot ?? book, "2022-10-03");
});

/** The copy after somebody worked in it with another program. */
async function worked(work: (workbook: ExcelJS.Workbook) => void): Promise<Snapshot> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as never);
  work(workbook);
  return readBack(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

async function readBack(file: Uint8Array): Promise<Snapshot> {
  const reading = await readXlsx(file);
  if (!reading.ok) throw new Error(reading.code);
  return reading.snapshot;
}

function sheetOf(workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(name);
  return sheet;
}

/** What a person reads of it, without who saved it and what the rules say. */
function told(copy: Snapshot): readonly string[] {
  const { receipts } = receiveReturns.run(book, { files: [received("vuelta.xlsx", copy)], today: "2022-10-18" });
  const [receipt] = receipts;
  if (receipt === undefined) throw new Error("no receipt");
  const lines = describeReceipt(receipt, { taken: 0, open: [] }, templateNames, receiptTexts);
  return lines.filter((line) => !/^(?:La guardó|Las reglas)/.test(line));
}

const nothingInTables = "Sus tablas volvieron igual que salieron. No hay nada que recibir en ellas.";

describe("what a copy brings besides its tables", () => {
  it("is told where it is: comments, pictures, sheets, rows outside and columns of somebody's; none is a silent pass", async () => {
    const copy = await worked((workbook) => {
      const followUp = sheetOf(workbook, "Seguimiento");
      followUp.getCell("E8").note = "¿Cuenta la jornada del 4 de mayo?";
      const evidence = sheetOf(workbook, "Evidencias");
      evidence.getCell("B7").note = "No tenemos el acta";
      const id = workbook.addImage({ base64: picture, extension: "png" });
      evidence.addImage(id, { tl: { col: 3, row: 9 }, ext: { width: 100, height: 80 } });
      workbook.addWorksheet("Soportes").addRow(["1-2-5-1", 40]);
      const training = sheetOf(workbook, "Capacitación");
      training.getRow(training.rowCount + 3).getCell(2).value = "Taller de la tarde";
      sheetOf(workbook, "Inicio").getCell("F4").value = "Revisado por Planeación";
    });
    const [, last] =
      /:\w+?(\d+)$/.exec(copy.sheets.find(({ name }) => name === "Capacitación")?.tables[0]?.area ?? "") ?? [];
    const below = `B${Number(last) + 3}`;
    expect(told(copy)).toEqual([
      nothingInTables,
      "Trae una hoja que no salió en la copia, y de allí no se recibe nada: Soportes.",
      `Hay datos fuera de las tablas. No se reciben: Inicio F4, Capacitación ${below}.`,
      "Trae 2 comentarios, que no pasan al libro. Léalos en el archivo: Evidencias B7, Seguimiento E8.",
      "Trae 1 imagen, dibujo o gráfica que no pasa al libro. Véalo todo en el archivo: Evidencias.",
    ]);
    const verdict = judged(copy);
    expect(verdict.ok && verdict.digest.besides).toEqual([
      "Soportes",
      "Inicio F4",
      `Capacitación ${below}`,
      "Evidencias B7",
      "Seguimiento E8",
      "Evidencias",
    ]);
  });

  it("counts each drawn thing once, charts of ours not, and takes no time over comments that never end", () => {
    const part = (path: string, xml: string) => [path, new TextEncoder().encode(xml)] as const;
    const relation = (type: string, target: string) =>
      `<Relationship Id="${type}" Type="x/${type}" Target="${target}"/>`;
    const drawn = (name: string) =>
      `<xdr:twoCellAnchor><mc:Choice><xdr:graphicFrame><xdr:cNvPr id="1" name="${name}"/></xdr:graphicFrame></mc:Choice><mc:Fallback><xdr:sp/></mc:Fallback></xdr:twoCellAnchor>`;
    const parts = new Map([
      part(
        "xl/worksheets/_rels/sheet1.xml.rels",
        `<Relationships>${relation("drawing", "../d.xml")}${relation("comments", "../c.xml")}</Relationships>`,
      ),
      part("xl/d.xml", `<xdr:wsDr>${drawn("Gráfico 1")}${drawn("graficoRiesgos")}</xdr:wsDr>`),
      part("xl/c.xml", `<comments><comment ref="b2"/><!-- ${"<comment ".repeat(200_000)} --></comments>`),
    ]);
    expect(readSheetAside(parts, "xl/worksheets/sheet1.xml")).toEqual({ comments: ["B2"], drawings: 1 });
  });

  it.each<[ActivePart, string]>([
    ["macros", "macros"],
    ["macroSheets", "hojas de macros de Excel 4"],
    ["controls", "controles ActiveX"],
    ["objects", "objetos incrustados"],
    ["packages", "objetos incrustados"],
    ["dde", "enlaces DDE con otros programas"],
    ["connections", "conexiones de datos"],
  ])("is told in one sentence where it could run or fetch something: %s", async (kind, words) => {
    const copy = await readBack(await withActive(bytes, kind));
    const lines = told(copy);
    expect(lines[0]).toBe(nothingInTables);
    expect(lines.at(-1)).toBe(
      `Trae ${words}. Nada de eso se ejecutó ni se recibe. Si abre el archivo en Excel, no lo habilite.`,
    );
    const verdict = judged(copy);
    expect(verdict.ok && verdict.digest.active).toEqual([kind === "packages" ? "objects" : kind]);
  });

  it("names the files that it is linked to though no formula says so", async () => {
    const copy = await readBack(await withExternalBooks(bytes, ["file:///C:/Users/ana/Mi%20plan.xlsx"]));
    expect(told(copy)).toEqual([nothingInTables, "Remite a otro archivo, que no se abre: Mi plan.xlsx."]);
  });

  it("names a sheet that is one chart, and does not take the file for damaged", async () => {
    expect(told(await readBack(await withActive(bytes, "chartSheet")))).toEqual([
      nothingInTables,
      "Trae una hoja que no salió en la copia, y de allí no se recibe nada: Gráfico1.",
      "Trae 1 imagen, dibujo o gráfica que no pasa al libro. Véalo todo en el archivo: Gráfico1.",
    ]);
  });

  it("is nothing where nobody put anything, and headings stay known though a program writes the columns of a table in part", async () => {
    const copy = await worked(() => undefined);
    // ExcelJS says «Unknown».
    expect(copy.saved).toBeUndefined();
    expect(told(copy)).toEqual(["Volvió igual que salió. No hay nada que recibir."]);
    const followUp = copy.sheets.find(({ name }) => name === "Seguimiento");
    expect(followUp?.tables[0]?.columns.slice(-3)).toEqual(["Entrega", "Peso en el municipio", "Avance ponderado"]);
  });
});

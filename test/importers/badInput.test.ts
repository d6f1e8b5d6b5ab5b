import JSZip from "jszip";
import { importWords } from "../../src/i18n/es/import";
import { readForm } from "../../src/importers/readForm";
import { sampleLines, sampleText, utf8 } from "../support/sampleForm";

/** The sentence that a person reads; fails on a form that can be read. */
async function refusal(bytes: Uint8Array): Promise<string> {
  const reading = await readForm(bytes);
  if (reading.ok) throw new Error("This file should not be readable");
  return importWords.unreadable[reading.code](reading.found);
}

const expected = "Se esperaba el formato DIE-FO-013 en Word (.docx) o en texto con tabulaciones (.txt).";

const asDocument = "Ábralo en Word, elija Archivo → Guardar como → «Documento de Word (.docx)» y use ese archivo.";

async function zipped(files: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(files)) zip.file(name, content);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

const word = (body: string): string =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;

const package_ = {
  "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
};

const starts = (...bytes: number[]): Uint8Array => new Uint8Array([...bytes, ...new Array(64).fill(1)]);

/** Pseudo-random bytes (a linear congruential generator), the same each time. */
function noise(length: number): Uint8Array {
  let state = 7;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  });
}

/** Writes another unpacked size into both headers of each file of a zip. */
function lieAboutSizes(bytes: Uint8Array, size: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 4 < bytes.length; at += 1) {
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, size, true);
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return bytes;
}

describe("a file that is no form gets one clear sentence", () => {
  it.each<[string, Uint8Array, string]>([
    ["an empty file", new Uint8Array(), `El archivo está vacío. ${expected}`],
    ["blank lines only", utf8(" \n\t\n\r\n"), `El archivo está vacío. ${expected}`],
    ["a byte order mark only", new Uint8Array([0xef, 0xbb, 0xbf]), `El archivo está vacío. ${expected}`],
    ["a PDF", starts(0x25, 0x50, 0x44, 0x46), `El archivo es un PDF y no se puede leer. ${expected}`],
    ["a picture", starts(0x89, 0x50, 0x4e, 0x47), `El archivo es una imagen PNG y no se puede leer. ${expected}`],
    [
      "an old Office file",
      starts(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      `El archivo es un archivo de Office anterior a 2007 (.doc o .xls) y no se puede leer. ${expected} ${asDocument}`,
    ],
    [
      "a document with a password",
      new Uint8Array([
        ...starts(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
        ...[..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]),
      ]),
      `El archivo es un documento con contraseña y no se puede leer. ${expected} Ábralo con su contraseña, quítela en Archivo → Información → Proteger documento, y guárdelo de nuevo.`,
    ],
    ["an RTF", utf8("{\\rtf1\\ansi hola}"), `El archivo es un documento RTF. ${expected} ${asDocument}`],
    ["noise", noise(50_000), `El archivo es otro tipo de archivo y no se puede leer. ${expected}`],
    [
      "another text",
      utf8("Acta de reunión número 4\n\nAsistentes: varios"),
      `El archivo no es el formato: empieza por «Acta de reunión número 4». ${expected}`,
    ],
    [
      "another form of the entity",
      utf8("\tCÓDIGO: GCO-FO-027\n\n1. Objeto del contrato: obra\n\n2. Plazo: un año"),
      `El archivo no es el formato: empieza por «GCO-FO-027». ${expected}`,
    ],
    [
      "50 MB",
      new Uint8Array(50 * 1024 * 1024).fill(65),
      "El archivo pesa 50 MB. Se esperaba un formato de menos de 20 MB.",
    ],
  ])("%s", async (_, bytes, sentence) => {
    expect(await refusal(bytes)).toBe(sentence);
  });

  it.each<[string, Readonly<Record<string, string>>, string]>([
    [
      "a workbook named .docx",
      { ...package_, "xl/workbook.xml": "<workbook/>" },
      `El archivo es un libro de Excel. ${expected}`,
    ],
    [
      "slides",
      { ...package_, "ppt/presentation.xml": "<p/>" },
      `El archivo es una presentación de PowerPoint. ${expected}`,
    ],
    ["a plain zip", { "fotos/uno.txt": "hola" }, `El archivo es un archivo comprimido. ${expected}`],
    [
      "a document of LibreOffice",
      { mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<office/>" },
      `El archivo es un documento de LibreOffice (.odt). ${expected} ${asDocument}`,
    ],
    [
      "a Word document without text",
      { ...package_, "word/document.xml": word("<w:p/>") },
      `El archivo está vacío. ${expected}`,
    ],
    [
      "another Word document",
      { ...package_, "word/document.xml": word("<w:p><w:r><w:t>Circular 12</w:t></w:r></w:p>") },
      `El archivo no es el formato: empieza por «Circular 12». ${expected}`,
    ],
    [
      "a Word document whose XML is cut",
      { ...package_, "word/document.xml": word("<w:p>").slice(0, 150) },
      "El documento de Word está dañado y no se puede abrir. Ábralo en Word, guárdelo de nuevo y repita.",
    ],
  ])("%s", async (_, files, sentence) => {
    expect(await refusal(await zipped(files))).toBe(sentence);
  });

  it("a sheet of LibreOffice, told by the type that stands first in its file", async () => {
    const zip = new JSZip();
    zip.file("mimetype", "application/vnd.oasis.opendocument.spreadsheet", { compression: "STORE" });
    zip.file("content.xml", "<office/>");
    const bytes = await zip.generateAsync({ type: "uint8array" });
    expect(await refusal(bytes)).toBe(
      `El archivo es una hoja de LibreOffice (.ods). ${expected} Ábrala en Excel o en LibreOffice, elija Archivo → Guardar como → «Excel (.xlsx)» y use ese archivo.`,
    );
  });

  it("a Word document that breaks off, as a stopped download leaves it", async () => {
    const bytes = await zipped({ ...package_, "word/document.xml": word("<w:p/>".repeat(50)) });
    expect(await refusal(bytes.subarray(0, bytes.length - 40))).toMatch(/^El documento de Word está dañado/);
  });

  it("a zip bomb that says how large it is", async () => {
    const bytes = await zipped({ ...package_, "word/document.xml": "0".repeat(44 * 1024 * 1024) });
    expect(bytes.length).toBeLessThan(200_000);
    expect(await refusal(bytes)).toBe("El archivo pesa 44 MB. Se esperaba un formato de menos de 20 MB.");
  });

  it("a zip bomb that lies about its size: unpacking stops", async () => {
    const bytes = await zipped({ ...package_, "word/document.xml": "0".repeat(44 * 1024 * 1024) });
    expect(await refusal(lieAboutSizes(bytes, 1000))).toMatch(/^El documento de Word está dañado/);
  });

  it("never unpacks what the form does not need: an embedded bomb does not count", async () => {
    const bytes = await zipped({
      ...package_,
      "word/document.xml": word("<w:p><w:r><w:t>Circular 12</w:t></w:r></w:p>"),
      "word/embeddings/grande.bin": new Uint8Array(48 * 1024 * 1024),
    });
    expect(await refusal(bytes)).toContain("empieza por «Circular 12»");
  });
});

describe("a form that breaks off", () => {
  it.each([
    [20, "5.2 Descripción del problema, 6.1 Objetivos, 6.2 Justificación, 6.3 Población objetivo y 10 más"],
    [103, "7.1 Relación con el PIDM, 7.2 Plan de acción, 8.1 Presupuesto general, 8.2 Rubro presupuestal y 4 más"],
    [144, "8.2 Rubro presupuestal, 9 Cronograma, 10 Beneficios, 10.1 Impactos y 1 más"],
    [170, "10 Beneficios, 10.1 Impactos, 10 Productos y entregables"],
    [198, "10.1 Impactos, 10 Productos y entregables"],
  ])("after line %d names the sections that it lacks", async (line, missing) => {
    expect(await refusal(utf8(sampleLines.slice(0, line).join("\n")))).toBe(
      `El formato está cortado: faltan ${missing}. Se esperaba el formato completo.`,
    );
  });

  it("inside its last list is read, and the missing signature is told", async () => {
    const reading = await readForm(utf8(sampleLines.slice(0, 212).join("\n")));
    expect(reading.ok && reading.messages.at(-1)).toEqual({ code: "section-missing", text: "signature" });
    expect(importWords.messages["section-missing"]("signature")).toBe("Falta la sección Firma.");
  });

  it("is no broken form when only a section in its middle is missing: that is a message", async () => {
    const without = sampleText.replace(/6\.2\. Justificación[\s\S]*?(?=6\.3\.)/, "");
    const reading = await readForm(utf8(without));
    expect(reading.ok && reading.messages.at(-1)).toEqual({ code: "section-missing", text: "6.2" });
  });
});

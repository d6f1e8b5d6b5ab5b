import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { HostileCase } from "../HostileCase";
import { docxOf, latin1, paragraph, utf8, utf16 } from "../pieces";

const asked = "Se esperaba el formato DIE-FO-013 en Word (.docx) o en texto con tabulaciones (.txt).";
const also = "También se recibe un libro .xlsx.";
const refused = (file: string, rest: string): string => `No se puede usar «${file}». ${rest}`;
const damaged = "El documento de Word está dañado y no se puede abrir. Ábralo en Word, guárdelo de nuevo y repita.";
const empty = `El archivo está vacío. ${asked} ${also}`;
const starts = (found: string): string => `El archivo no es el formato: empieza por «${found}». ${asked} ${also}`;
const lines = `El archivo tiene más de 100.000 líneas y no se lee. ${asked}`;
const rows = `El archivo tiene mucho más texto o tablas que un formato y no se lee. ${asked}`;

const sample = () => readFileSync(join(__dirname, "../../fixtures/sample-form.txt"), "utf8");
const table = (cells: string): string => `<w:tbl><w:tr>${cells}</w:tr></w:tbl>`;
const cell = (properties: string, content: string): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const numbering = (level: string): string =>
  `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0">${level}</w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
const item = (level: string): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Acta</w:t></w:r></w:p>`;

type Row = readonly [string, string, HostileCase["make"], string | RegExp];

const documents: readonly Row[] = [
  [
    "ancha.docx",
    "a cell over a thousand million columns",
    () => docxOf(table(cell('<w:gridSpan w:val="1000000000"/>', paragraph("Acta")))),
    starts("Acta"),
  ],
  [
    "anchas.docx",
    "2,000 rows of such cells",
    () =>
      docxOf(
        `<w:tbl>${`<w:tr>${cell('<w:gridSpan w:val="999999999"/>', paragraph("Acta"))}</w:tr>`.repeat(2000)}</w:tbl>`,
      ),
    /El archivo no es el formato/,
  ],
  [
    "antes.docx",
    "a row that begins behind a million columns",
    () =>
      docxOf(
        `<w:tbl><w:tr><w:trPr><w:gridBefore w:val="1000000"/></w:trPr>${cell("", paragraph("Acta"))}</w:tr></w:tbl>`,
      ),
    /no tiene las secciones del formato/,
  ],
  [
    "negativa.docx",
    "a cell over fewer columns than none",
    () => docxOf(table(cell('<w:gridSpan w:val="-5"/>', paragraph("Acta")))),
    starts("Acta"),
  ],
  [
    "nidos.docx",
    "tables 20,000 levels deep",
    () =>
      docxOf(`${"<w:tbl><w:tr><w:tc>".repeat(20_000)}${paragraph("Acta")}${"</w:tc></w:tr></w:tbl>".repeat(20_000)}`),
    damaged,
  ],
  [
    "nidos2.docx",
    "tables 40 levels deep",
    () => docxOf(`${"<w:tbl><w:tr><w:tc>".repeat(40)}${paragraph("Acta")}${"</w:tc></w:tr></w:tbl>".repeat(40)}`),
    starts("Acta"),
  ],
  ["etiquetas.docx", "half a million tags", () => docxOf(paragraph("").repeat(90_000)), rows],
  ["largo.docx", "a paragraph of 20 million signs", () => docxOf(paragraph("Acta ".repeat(4_000_000))), rows],
  [
    "encabezados.docx",
    "page headers that claim 30 MB together",
    () =>
      docxOf(
        paragraph("Acta"),
        Object.fromEntries(
          Array.from({ length: 30 }, (_, at) => [`word/header${at}.xml`, `<w:hdr>${" ".repeat(1_500_000)}</w:hdr>`]),
        ),
      ),
    "El archivo pesa 43 MB. Se esperaba un formato de menos de 20 MB.",
  ],
  [
    "lista.docx",
    "a list that counts in letters from a thousand million",
    () =>
      docxOf(item("0").repeat(50), {
        "word/numbering.xml": numbering(
          '<w:start w:val="1000000000"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1."/>',
        ),
      }),
    /El archivo no es el formato/,
  ],
  [
    "nivel.docx",
    "a list level of a thousand million",
    () =>
      docxOf(item("4000000000") + item("-3") + item("x"), {
        "word/numbering.xml": numbering('<w:start w:val="1"/><w:lvlText w:val="%1."/>'),
      }),
    /El archivo no es el formato/,
  ],
  ["cortes.docx", "20,000 tags that never end", () => docxOf("<w:p".repeat(20_000)), damaged],
  ["comillas.docx", "attributes that never end", () => docxOf("<w:b a='".repeat(20_000)), damaged],
  [
    "entidades.docx",
    "entities that grow",
    () =>
      docxOf(paragraph("&a;"), {
        "word/document.xml": `<!DOCTYPE x [<!ENTITY a "${"ja".repeat(1000)}">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph("&a;")}</w:body></w:document>`,
      }),
    /(?:El archivo no es el formato|está vacío|está dañado)/,
  ],
  ["sincuerpo.docx", "a document without a body", () => docxOf("", { "word/document.xml": "<w:document/>" }), empty],
  ["vacio.docx", "a document without a text", () => docxOf("<w:p/>"), empty],
  ["ajeno.docx", "another document", () => docxOf(paragraph("Circular 14")), starts("Circular 14")],
  [
    "partes.docx",
    "4,000 parts",
    () => docxOf(paragraph("Acta"), Object.fromEntries(Array.from({ length: 4000 }, (_, at) => [`p/${at}`, ""]))),
    `El archivo tiene más de 3.000 partes y no se lee. ${asked}`,
  ],
];

const plain: readonly Row[] = [
  ["lineas.txt", "a form with 150,000 blank lines behind it", () => utf8(`${sample()}${"\n".repeat(150_000)}`), lines],
  [
    "diario.txt",
    "another text of 3 million lines",
    () => utf8(`Diario de obra\n${"a\n".repeat(3_000_000)}`),
    starts("Diario de obra"),
  ],
  [
    "unalinea.txt",
    "one line of 19 MB",
    () => utf8("presupuesto ".repeat(1_600_000)),
    /El archivo no es el formato: empieza por «presupuesto presupuesto/,
  ],
  [
    "tabulaciones.txt",
    "a line of a million tabs",
    () => utf8(`Acta\n${"\t".repeat(1_000_000)}x`),
    /El archivo no es el formato/,
  ],
  [
    "marcas.txt",
    "100,000 marks that are not closed",
    () => utf8(`Acta ${"<ol><li ".repeat(50_000)}`),
    /El archivo no es el formato/,
  ],
  ["negritas.txt", "100,000 stars", () => utf8(`Acta ${"**a".repeat(33_000)}`), /El archivo no es el formato/],
  ["puntos.txt", "100,000 dots", () => utf8(`Acta ${". ".repeat(50_000)}x`), /El archivo no es el formato/],
  [
    "entidad.txt",
    "signs behind the last of Unicode",
    () => utf8("Acta &#99999; &#1114112; &#0; fin"),
    /El archivo no es el formato/,
  ],
  [
    "impar.txt",
    "UTF-16 with half a letter at its end",
    () => utf16(`Acta de ${"reunión ".repeat(60)}`).slice(0, -1),
    /El archivo no es el formato: empieza por «Acta/,
  ],
  [
    "medias.txt",
    "halves of letters",
    () => utf16("\ud800Acta\udc00 de reunión número cuatro del comité"),
    /El archivo/,
  ],
  ["latin.txt", "Windows-1252", () => latin1("Acta de reuni\u00f3n"), starts("Acta de reunión")],
  [
    "grande.txt",
    "21 MB",
    () => new Uint8Array(21 * 1024 * 1024).fill(65),
    "El archivo pesa 21 MB. Se esperaba un formato de menos de 20 MB.",
  ],
];

/** Documents and texts as no program should write them. */
export const textCases: readonly HostileCase[] = [...documents, ...plain].map(
  ([file, why, make, says]): HostileCase => ({
    file,
    why,
    make,
    code: 2,
    says: typeof says === "string" ? refused(file, says) : says,
  }),
);

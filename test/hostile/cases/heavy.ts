import type { HostileCase } from "../HostileCase";
import {
  changed,
  claimSize,
  docxOf,
  firstSheet,
  ourBook,
  paragraph,
  smallBook,
  utf8,
  withRows,
  zipOf,
} from "../pieces";

const book = (file: string, rest: string): string => `El libro «${file}» ${rest}`;
const few = "deje en él solo las hojas que necesita.";
const copy = ["importar", "{}", "--salida", "nuevo.xlsx"];

const row = (n: number, cells: string): string => `<row r="${n}">${cells}</row>`;
const rowsOf = (count: number, cellsOf: (n: number) => string): string =>
  Array.from({ length: count }, (_, at) => row(at + 1, cellsOf(at + 1))).join("");

/** 110 MB of a part that packs to nothing. */
const blank = (): Uint8Array => new Uint8Array(110 * 1024 * 1024).fill(32);

const strings = (count: number): string =>
  `<sst>${Array.from({ length: count }, (_, at) => `<si><t>texto ${at}</t></si>`).join("")}</sst>`;

/** Formulas over whole columns in our book. */
async function slowBook(): Promise<Uint8Array> {
  const formula = "SUMPRODUCT((A:A=B:B)*(C:C=D:D)*(E:E=F:F))";
  const cells = rowsOf(100, (n) => `<c r="A${n}"><f>${formula}</f></c>`);
  const other = await changed(await ourBook(), {
    "xl/worksheets/sheet15.xml": (xml) =>
      xml.replace(
        "</sheetData>",
        `${cells.replace(/<row r="(\d+)">/g, (_, n) => `<row r="${Number(n) + 500}">`).replace(/r="A(\d+)"/g, (_, n) => `r="H${Number(n) + 500}"`)}</sheetData>`,
      ),
  });
  return other;
}

/** What takes seconds or hundreds of megabytes even to make: only `npm run test:hostile`. */
export const heavyCases: readonly HostileCase[] = (
  [
    {
      file: "bomba.zip.xlsx",
      why: "a bomb of 2 MB that unpacks to 220 MB",
      make: async () => zipOf({ "xl/workbook.xml": blank(), "xl/worksheets/sheet1.xml": blank() }),
      code: 2,
      says: /ocupa 220 MB al descomprimirlo/,
    },
    {
      file: "bomba2.xlsx",
      why: "the same, claiming a megabyte",
      make: async () => claimSize(await zipOf({ "xl/workbook.xml": blank() }), 1024 * 1024),
      code: 2,
      says: /está dañado/,
    },
    {
      file: "encabezados2.docx",
      why: "40 page headers of 30 MB",
      make: () =>
        docxOf(
          paragraph("Acta"),
          Object.fromEntries(Array.from({ length: 4 }, (_, at) => [`word/header${at}.xml`, "x".repeat(30_000_000)])),
        ),
      code: 2,
      says: /pesa 115 MB/,
    },
    {
      file: "celdas.xlsx",
      why: "1.6 million cells",
      make: () =>
        withRows(rowsOf(160_000, (n) => [..."ABCDEFGHIJ"].map((c) => `<c r="${c}${n}"><v>1</v></c>`).join(""))),
      code: 2,
      says: book("celdas.xlsx", `pasa de 1.500.000 celdas con datos en la hoja «Datos». D${few.slice(1)}`),
    },
    {
      file: "celdas2.xlsx",
      why: "1.2 million cells that are read",
      make: () =>
        withRows(rowsOf(120_000, (n) => [..."ABCDEFGHIJ"].map((c) => `<c r="${c}${n}"><v>1</v></c>`).join(""))),
      code: 2,
      says: /no tiene las hojas del proyecto/,
    },
    {
      file: "textos.xlsx",
      why: "700,000 shared texts",
      make: async () => changed(await smallBook(), { "xl/sharedStrings.xml": () => strings(700_000) }),
      code: 2,
      says: /tiene 700000 textos distintos/,
    },
    {
      file: "textos2.xlsx",
      why: "550,000 shared texts that are read",
      make: async () => changed(await smallBook(), { "xl/sharedStrings.xml": () => strings(550_000) }),
      code: 2,
      says: /no tiene las hojas del proyecto/,
    },
    {
      file: "nombres2.xlsx",
      why: "45,000 defined names that are read",
      make: async () =>
        changed(await ourBook(), {
          "xl/workbook.xml": (xml) =>
            xml.replace(
              "<definedNames>",
              `<definedNames>${Array.from({ length: 45_000 }, (_, at) => `<definedName name="n${at}">Ficha!$A$1</definedName>`).join("")}`,
            ),
        }),
      code: 1,
      says: /errores/,
    },
    {
      file: "nombres3.xlsx",
      why: "45,000 defined names that are written",
      make: async () =>
        changed(await ourBook(), {
          "xl/workbook.xml": (xml) =>
            xml.replace(
              "<definedNames>",
              `<definedNames>${Array.from({ length: 45_000 }, (_, at) => `<definedName name="n${at}">Ficha!$A$1</definedName>`).join("")}`,
            ),
        }),
      args: copy,
      code: 0,
      says: /Se escribió/,
    },
    {
      file: "lento.xlsx",
      why: "100 formulas over whole columns",
      make: slowBook,
      args: copy,
      code: 0,
      says: /Se escribió/,
    },
    {
      file: "hojas.xlsx",
      why: "1,000 sheets on one part of 1 MB",
      make: async () =>
        changed(await smallBook(), {
          [firstSheet]: (xml) => xml.replace("</sheetData>", `</sheetData>${" ".repeat(1_000_000)}`),
          "xl/workbook.xml": (xml) =>
            xml.replace(
              "</sheets>",
              `${Array.from({ length: 1000 }, (_, at) => `<sheet name="h${at}" sheetId="${at + 9}" r:id="rId1"/>`).join("")}</sheets>`,
            ),
        }),
      code: 2,
      says: /ocupa 95\d MB/,
    },
    {
      file: "tabla.xlsx",
      why: "a table of 100,000 rows in a workbook of ours",
      make: async () =>
        changed(await ourBook(), {
          "xl/worksheets/sheet5.xml": (xml) =>
            xml.replace(
              "</sheetData>",
              `${Array.from({ length: 100_000 }, (_, at) => `<row r="${at + 100}"><c r="A${at + 100}" t="inlineStr"><is><t>1-2-5-1</t></is></c><c r="B${at + 100}"><v>1</v></c></row>`).join("")}</sheetData>`,
            ),
          "xl/tables/table3.xml": (xml) => xml.replace(/ref="([A-Z]+\d+:[A-Z]+)\d+"/g, 'ref="$1100099"'),
        }),
      code: 1,
      says: /errores/,
    },
    {
      file: "enorme.xlsx",
      why: "a file of 1.9 GB",
      make: () => utf8("PK\u0003\u0004"),
      sparse: 1_900_000_000,
      code: 2,
      says: "El archivo «enorme.xlsx» pesa 1.812 MB. Se esperaban menos de 50 MB.",
    },
    {
      file: "lineas.txt",
      why: "a text of 6 million lines",
      make: () => utf8(`DIE-FO-013\n${"a\n".repeat(6_000_000)}`),
      code: 2,
      says: /más de 100.000 líneas/,
    },
    {
      file: "lineas2.csv",
      why: "a list of 20 million rows",
      make: () => utf8("1;\n".repeat(16_000_000)),
      args: ["catalogo", "{}", "--libro", "libro.xlsx", "--salida", "nuevo.xlsx"],
      code: 2,
      says: /pasa de 200.000 filas/,
    },
    {
      file: "parrafos.docx",
      why: "60,000 paragraphs that are read",
      make: () => docxOf(paragraph("Acta").repeat(60_000)),
      code: 2,
      says: /no es el formato/,
    },
    {
      file: "tablas.docx",
      why: "a table of 12,000 rows that is read",
      make: () =>
        docxOf(`<w:tbl>${`<w:tr>${`<w:tc>${paragraph("a")}</w:tc>`.repeat(3)}</w:tr>`.repeat(12_000)}</w:tbl>`),
      code: 2,
      says: /no es el formato/,
    },
    {
      file: "riesgos.json",
      why: "a batch of 400,000 risks",
      make: () =>
        utf8(
          `{"method":"v4-v6","risks":[${Array.from({ length: 400_000 }, (_, id) => `{"id":${id},"probability":3,"answers":[],"controls":[]}`).join(",")}]}`,
        ),
      args: ["valorar", "{}"],
      code: 1,
      says: /No se puede valorar/,
    },
  ] as const satisfies readonly HostileCase[]
).map((one): HostileCase => ({ ...one, heavy: true }));

import type { HostileCase } from "../HostileCase";
import {
  changed,
  claimSize,
  firstSheet,
  inDirectory,
  ourBook,
  smallBook,
  utf8,
  withOurCells,
  withRows,
  zipOf,
} from "../pieces";

const book = (file: string, rest: string): string => `El libro «${file}» ${rest}`;
const notOurs = (file: string): string =>
  `«${file}» no tiene las hojas del proyecto. Cree el libro con «importar» o con Estructurar en Excel.`;
const damaged = "está dañado y no se puede abrir. Ábralo en Excel, guárdelo de nuevo y repita.";
const few = "deje en él solo las hojas que necesita.";
const far = (cell: string): string =>
  `tiene un dato muy lejos de los demás, en ${cell}. Bórrelo o acérquelo, guarde el libro y repita.`;
const long = (cell: string): string =>
  `tiene en ${cell} una fórmula o un texto de más de 1.200.000 caracteres, que Excel no admite. Acórtelo y repita.`;
const lost = (cell: string): string =>
  `está dañado: ${cell} nombra un texto que el archivo no tiene. Ábralo en Excel, acepte la reparación, revise esa celda y las demás, y guárdelo.`;
const altered = (part: string): string =>
  `está dañado: la parte ${part} cambió después de guardarlo. Ábralo en Excel, revíselo, guárdelo de nuevo y repita.`;

const text = (cell: string, content: string): string => `<c r="${cell}" t="inlineStr"><is><t>${content}</t></is></c>`;
const number = (cell: string, value: string): string => `<c r="${cell}"><v>${value}</v></c>`;
const row = (n: number, cells: string): string => `<row r="${n}">${cells}</row>`;
const workbook = "xl/workbook.xml";

const xxe = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>';
const laughs = `<!DOCTYPE x [<!ENTITY a "${"ja".repeat(50)}">${[..."bcdefgh"].map((name, at) => `<!ENTITY ${name} "${`&${"abcdefg"[at]};`.repeat(50)}">`).join("")}]>`;
const behindHead = (insert: string) => (xml: string) => xml.replace(/^(<\?xml[^>]*\?>)?/, (head) => `${head}${insert}`);

type Row = readonly [string, string, HostileCase["make"], string];

/** Refused: the sentence says what is wrong in the file. */
const refused: readonly Row[] = [
  [
    "suma.xlsx",
    "a byte of a part altered",
    async () => inDirectory(await smallBook(), 16, (view, at) => view.setUint32(at, 7, true)),
    altered("[Content_Types].xml"),
  ],
  [
    "bomba.xlsx",
    "parts that claim 130 MB each",
    async () => claimSize(await smallBook(), 130 * 1024 * 1024),
    `tiene una parte que ocupa 130 MB al descomprimirla. Se leen hasta 120 MB: ${few}`,
  ],
  [
    "mentira.xlsx",
    "a bomb that claims to be small",
    async () => claimSize(await zipOf({ "xl/workbook.xml": "x".repeat(9_000_000) }), 1000),
    damaged,
  ],
  ["nada.xlsx", "parts that claim to be empty", async () => claimSize(await smallBook(), 0), damaged],
  [
    "gigas.xlsx",
    "parts that claim 4 GB",
    async () => claimSize(await smallBook(), 0xfffffffe),
    `tiene una parte que ocupa 4096 MB al descomprimirla. Se leen hasta 120 MB: ${few}`,
  ],
  [
    "partes.xlsx",
    "6,000 parts",
    () =>
      zipOf({
        "xl/workbook.xml": "x",
        ...Object.fromEntries(Array.from({ length: 6_000 }, (_, at) => [`p/${at}`, ""])),
      }),
    `tiene 6001 partes. Se leen hasta 5.000: ${few}`,
  ],
  [
    "metodo.xlsx",
    "a packing that nobody knows",
    async () => inDirectory(await smallBook(), 10, (view, at) => view.setUint16(at, 99, true)),
    damaged,
  ],
  ["sinlibro.xlsx", "no workbook part", async () => changed(await smallBook(), { [workbook]: undefined }), damaged],
  [
    "sintipos.xlsx",
    "no list of types",
    async () => changed(await smallBook(), { "[Content_Types].xml": undefined }),
    damaged,
  ],
  [
    "sinhoja.xlsx",
    "a sheet without its part",
    async () => changed(await smallBook(), { [firstSheet]: undefined }),
    damaged,
  ],
  [
    "xmlcortado.xlsx",
    "XML that stops inside a tag",
    async () => changed(await smallBook(), { [firstSheet]: (xml) => xml.slice(0, 420) }),
    damaged,
  ],
  [
    "lejos.xlsx",
    "one cell in the last row",
    () => withRows(row(1, text("A1", "Meta")) + row(1_048_576, text("A1048576", "x") + text("G1048576", "y"))),
    far("Datos!A1048576"),
  ],
  [
    "ancho.xlsx",
    "one cell in the last column of many rows",
    () =>
      withRows(
        Array.from({ length: 400 }, (_, at) => row(at + 1, number(`A${at + 1}`, "1"))).join("") +
          row(401, number("XFD401", "1")),
      ),
    far("Datos!XFD401"),
  ],
  [
    "esquinas.xlsx",
    "cells in two far corners",
    () => withRows(row(1, number("A1", "1")) + row(1_048_576, number("XFD1048576", "1"))),
    far("Datos!XFD1048576"),
  ],
  [
    "lejosnuestro.xlsx",
    "the same in a workbook of ours",
    () => withOurCells(row(900_000, text("D900000", "x"))),
    far("Metas!D900000"),
  ],
  [
    "afuera.xlsx",
    "a cell behind the last row of Excel",
    () => withRows(row(1_048_577, number("A1048577", "1"))),
    damaged,
  ],
  [
    "formula.xlsx",
    "a formula of a million signs",
    () => withRows(row(1, `<c r="B1"><f>${"1+".repeat(700_000)}1</f></c>`)),
    long("Datos!B1"),
  ],
  [
    "texto.xlsx",
    "a text of a million signs",
    () => withRows(row(3, text("C3", "x".repeat(1_300_000)))),
    long("Datos!C3"),
  ],
  [
    "indice.xlsx",
    "a shared text that is not there",
    () => withRows(row(2, '<c r="B2" t="s"><v>4000</v></c>')),
    lost("Datos!B2"),
  ],
  [
    "indice2.xlsx",
    "a shared text with a number below zero",
    () => withRows(row(2, '<c r="A2" t="s"><v>-1</v></c>')),
    lost("Datos!A2"),
  ],
  [
    "indice3.xlsx",
    "all shared texts taken away",
    async () => changed(await ourBook(), { "xl/sharedStrings.xml": (xml) => xml.replace(/<si>[\s\S]*<\/si>/, "") }),
    lost("Inicio!A1"),
  ],
  [
    "nombres.xlsx",
    "60,000 defined names",
    async () =>
      changed(await smallBook(), {
        [workbook]: (xml) =>
          xml.replace(
            "</sheets>",
            `</sheets><definedNames>${'<definedName name="a">1</definedName>'.repeat(60_000)}</definedNames>`,
          ),
      }),
    "tiene 60000 nombres definidos. Se leen hasta 50.000: bórrelos en Excel, en Fórmulas → Administrador de nombres.",
  ],
  [
    "risas.xlsx",
    "entities that grow (they are not resolved)",
    async () => changed(await smallBook(), { [firstSheet]: behindHead(laughs) }),
    notOurs("risas.xlsx"),
  ],
  [
    "externa.xlsx",
    "an entity that names a file",
    async () =>
      changed(await smallBook(), {
        [firstSheet]: (xml) => behindHead(xxe)(xml).replace("<sheetData>", `<sheetData>${row(1, text("A1", "&e;"))}`),
      }),
    notOurs("externa.xlsx"),
  ],
  [
    "hondo.xlsx",
    "XML 200,000 levels deep",
    async () =>
      changed(await smallBook(), {
        [workbook]: (xml) => xml.replace("</sheets>", `</sheets>${"<x>".repeat(200_000)}`),
      }),
    damaged,
  ],
  [
    "relaciones.xlsx",
    "a relation id that is no expression",
    async () =>
      changed(await smallBook(), {
        "xl/_rels/workbook.xml.rels": (xml) => xml.replace(/rId1\b/, "(("),
        [workbook]: (xml) => xml.replace(/r:id="rId1"/, 'r:id="(("'),
      }),
    notOurs("relaciones.xlsx"),
  ],
  ["ajeno.xlsx", "a workbook that is not ours", smallBook, notOurs("ajeno.xlsx")],
  ["sinfilas.xlsx", "a sheet without rows", () => withRows(""), notOurs("sinfilas.xlsx")],
  [
    "entidad.xlsx",
    "a sign behind the last of Unicode",
    async () => changed(await smallBook(), { [workbook]: (xml) => xml.replace("Datos", "&#x110000;") }),
    damaged,
  ],
];

const checked = /^\d+ errores · \d+ avisos/;
const cut = (path: string) => async () => changed(await ourBook(), { [path]: undefined });

/** Read: what is odd in them costs nothing and hides nothing. */
const read: readonly (readonly [string, string, HostileCase["make"], RegExp])[] = [
  [
    "formatos.xlsx",
    "formats alone down to the last row",
    () => withOurCells(row(1_048_576, '<c r="A1048576" s="1"/><c r="XFD1048576" s="1"/>')),
    checked,
  ],
  [
    "altos.xlsx",
    "heights of 60,000 empty rows",
    () =>
      withOurCells(
        Array.from({ length: 60_000 }, (_, at) => `<row r="${at + 500}" ht="9" customHeight="1"/>`).join(""),
      ),
    checked,
  ],
  [
    "tablalarga.xlsx",
    "a table down to the last row",
    async () =>
      changed(await ourBook(), {
        "xl/tables/table4.xml": (xml) => xml.replace(/ref="([A-Z]+\d+:[A-Z]+)\d+"/g, 'ref="$11048576"'),
      }),
    checked,
  ],
  [
    "tablarota.xlsx",
    "a table whose place is no place",
    async () =>
      changed(await ourBook(), { "xl/tables/table3.xml": (xml) => xml.replace(/ref="[^"]*"/g, 'ref="Z9:A1"') }),
    checked,
  ],
  [
    "tablarepetida.xlsx",
    "two tables of one name",
    async () =>
      changed(await ourBook(), {
        "xl/tables/table4.xml": (xml) =>
          xml.replace(/displayName="[^"]*"/, 'displayName="tMetas"').replace(/ name="[^"]*"/, ' name="tMetas"'),
      }),
    checked,
  ],
  [
    "columnas.xlsx",
    "widths of all columns",
    async () =>
      changed(await ourBook(), {
        "xl/worksheets/sheet5.xml": (xml) =>
          xml.replace(/<cols>/, '<cols><col min="1" max="16384" width="9"/><col min="5" max="4000000000" width="9"/>'),
      }),
    checked,
  ],
  [
    "unidas.xlsx",
    "20,000 merged areas",
    async () =>
      changed(await ourBook(), {
        "xl/worksheets/sheet5.xml": (xml) =>
          xml.replace(
            "</sheetData>",
            `</sheetData><mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(20_000)}</mergeCells>`,
          ),
      }),
    checked,
  ],
  [
    "infinito.xlsx",
    "numbers without end",
    () => withOurCells(row(400, number("A400", "1e999") + number("B400", "-1e999") + number("C400", "NaN"))),
    checked,
  ],
  [
    "fechas.xlsx",
    "dates before and behind all dates",
    () => withOurCells(row(400, '<c r="A400" s="1"><v>-99999999</v></c><c r="B400" s="1"><v>9e15</v></c>')),
    checked,
  ],
  [
    "compartida.xlsx",
    "a shared formula whose group is nowhere",
    () => withOurCells(row(400, '<c r="A400"><f t="shared" si="99"/><v>1</v></c>')),
    checked,
  ],
  ["sindibujo.xlsx", "a drawing that is not there", cut("xl/drawings/drawing1.xml"), checked],
  ["sintema.xlsx", "no theme", cut("xl/theme/theme1.xml"), checked],
  ["sinpropiedades.xlsx", "no properties", cut("docProps/custom.xml"), checked],
  [
    "circulo.xlsx",
    "drawings that lead to each other",
    async () =>
      changed(await ourBook(), {
        "xl/drawings/_rels/drawing1.xml.rels": () =>
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart" Target="drawing1.xml"/></Relationships>',
      }),
    checked,
  ],
  [
    "nombrelargo.xlsx",
    "a sheet name of 60 signs with a bracket",
    async () =>
      changed(await ourBook(), {
        [workbook]: (xml) =>
          xml.replace("</sheets>", `<sheet name="${"[".padEnd(60, "x")}" sheetId="99" r:id="rId1"/></sheets>`),
      }),
    checked,
  ],
  [
    "prototipo.xlsx",
    "a property of JavaScript as a name",
    async () =>
      changed(await ourBook(), {
        [workbook]: (xml) =>
          xml.replace(
            "<definedNames>",
            '<definedNames><definedName name="__proto__">1</definedName><definedName name="constructor">Ficha!$A$1</definedName>',
          ),
        "docProps/custom.xml": (xml) => xml.replace(/ name="[^"]*"/, ' name="__proto__"'),
      }),
    checked,
  ],
];

/** Other commands on what other programs write. */
const others: readonly HostileCase[] = [
  {
    file: "nombrelargo2.xlsx",
    why: "a sheet name that Excel does not take, before writing",
    make: async () =>
      changed(await ourBook(), {
        [workbook]: (xml) =>
          xml.replace("</sheets>", `<sheet name="${"[".padEnd(40, "x")}" sheetId="99" r:id="rId1"/></sheets>`),
      }),
    args: ["importar", "{}", "--salida", "nuevo.xlsx"],
    code: 2,
    says: `No se puede escribir «nuevo.xlsx»: la hoja «${"[".padEnd(40, "x")}» tiene un nombre repetido o que Excel no admite (más de 31 caracteres, o con [ ] : * ? / \\). Cámbielo y repita.`,
  },
  {
    file: "circulo2.xlsx",
    why: "drawings in a circle, on a sheet that is made anew",
    make: async () =>
      changed(
        await ourBook(),
        Object.fromEntries(
          (await drawings()).map((path) => [
            path,
            () =>
              '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="((" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart" Target="drawing1.xml"/><Relationship Id="b" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart" Target="../drawings/drawing1.xml"/></Relationships>',
          ]),
        ),
      ),
    args: ["resumir", "{}", "--salida", "nuevo2.xlsx"],
    code: 0,
    says: /Se escribió nuevo2\.xlsx/,
  },
  {
    file: "escape.xlsx",
    why: "signs that a terminal would obey, in the name of a sheet",
    make: async () =>
      changed(await smallBook(), { [workbook]: (xml) => xml.replace("Datos", "a\u001b[2Jb\u009b31m\u202ec") }),
    args: ["importar-mapa", "{}", "--salida", "nuevo.xlsx"],
    code: 2,
    says: /^La hoja «a\ufffd\[2Jb\ufffd31mc» no es un mapa de riesgos/,
  },
  {
    file: "escape2.txt",
    why: "the same in a text",
    make: () => utf8(`\u001b]0;hola\u0007 Acta\u001b[31m de reunión ${"número 4 ".repeat(40)}\n`),
    code: 2,
    says: /empieza por «\ufffd\]0;hola\ufffd Acta\ufffd\[31m de reunión/,
  },
];

async function drawings(): Promise<readonly string[]> {
  const { default: JSZip } = await import("jszip");
  const zip = await JSZip.loadAsync(await ourBook());
  return Object.keys(zip.files).filter((path) => /^xl\/drawings\/_rels\//.test(path));
}

/** Workbooks as no program should write them. */
export const bookCases: readonly HostileCase[] = [
  ...refused.map(
    ([file, why, make, rest]): HostileCase => ({
      file,
      why,
      make,
      code: 2,
      says: rest.startsWith("«") ? rest : book(file, rest),
    }),
  ),
  ...read.map(([file, why, make, says]): HostileCase => ({ file, why, make, code: 1, says })),
  ...others,
];

import type { HostileCase } from "../HostileCase";
import { container, docxOf, latin1, ourBook, paragraph, smallBook, utf8, utf16, zipOf } from "../pieces";

const save = "Ábralo en Excel, elija Archivo → Guardar como → «Libro de Excel (.xlsx)» y use ese archivo.";
const copy = "Copie su tabla a una hoja de Excel y guárdela como «Libro de Excel (.xlsx)».";
const type = "Escriba sus datos en una hoja de Excel y guárdela como «Libro de Excel (.xlsx)».";
const again = "Descárguelo o cópielo de nuevo, completo.";
const open = "Ábrala en Excel o en LibreOffice, elija Archivo → Guardar como → «Excel (.xlsx)» y use ese archivo.";
const unlock =
  "Ábralo en Excel con su contraseña, quítela en Archivo → Información → Proteger libro, y guárdelo como «Libro de Excel (.xlsx)».";

const map = ["importar-mapa", "{}", "--salida", "nuevo.xlsx"];
const list = ["catalogo", "{}", "--libro", "libro.xlsx", "--salida", "nuevo.xlsx"];
const report = ["informe", "{}"];
const summary = ["resumir", "{}"];
const structure = ["importar", "{}", "--salida", "nuevo.xlsx"];

const table = "<table><tr><td>Riesgo</td><td>Causas</td></tr></table>";
const xmlSheet =
  '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>';
const sheetOfOffice = () =>
  zipOf({ "content.xml": "<office/>" }, ["mimetype", "application/vnd.oasis.opendocument.spreadsheet"]);

type Row = readonly [string, string, HostileCase["make"], readonly string[] | undefined, string];

const rows: readonly Row[] = [
  [
    "pagina.xls",
    "a page of a web system",
    () => utf8(`<html><body>${table}`),
    map,
    `es una página web (HTML). ${save}`,
  ],
  [
    "pagina2.xls",
    "a page that begins with its table",
    () => utf8(`\ufeff  ${table}`),
    list,
    `es una página web (HTML). ${save}`,
  ],
  [
    "pagina3.xls",
    "a page in UTF-16",
    () => utf16(`<!DOCTYPE html><html>${table}`),
    report,
    `es una página web (HTML). ${save}`,
  ],
  [
    "pagina4.xlsx",
    "a page where a form is expected",
    () => utf8(`<html>${table}`),
    undefined,
    `es una página web (HTML). ${save}`,
  ],
  [
    "archivo.xls",
    "a page saved with its pictures",
    () => utf8("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x"),
    map,
    `es una página web guardada (MHTML). ${save}`,
  ],
  ["viejo.xls", "Excel 97", () => container("Workbook"), undefined, `es un libro de Excel 97-2003 (.xls). ${save}`],
  ["viejo2.xls", "Excel 5", () => container("Book"), summary, `es un libro de Excel 97-2003 (.xls). ${save}`],
  [
    "viejo3.xlsx",
    "Excel 97 with the new name, as a list",
    () => container("Workbook"),
    list,
    `es un libro de Excel 97-2003 (.xls). ${save}`,
  ],
  [
    "viejo4.xls",
    "Excel 4 without a container",
    () => new Uint8Array([9, 4, 6, 0, 0, 4, 16, 0, 0, 0]),
    map,
    `es un libro de Excel 97-2003 (.xls). ${save}`,
  ],
  [
    "viejo5.xls",
    "a container of nothing known",
    () => container("Contents"),
    map,
    `es un archivo de Office anterior a 2007 (.doc o .xls). ${save}`,
  ],
  [
    "clave.xlsx",
    "a workbook with a password",
    () => container("EncryptionInfo", "EncryptedPackage"),
    undefined,
    `es un documento con contraseña. ${unlock}`,
  ],
  [
    "clave2.xlsx",
    "the same as a list",
    () => container("EncryptionInfo", "EncryptedPackage"),
    list,
    `es un documento con contraseña. ${unlock}`,
  ],
  [
    "clave3.xlsx",
    "the same as a map",
    () => container("EncryptionInfo", "EncryptedPackage"),
    map,
    `es un documento con contraseña. ${unlock}`,
  ],
  ["hoja.ods", "LibreOffice", sheetOfOffice, undefined, `es una hoja de LibreOffice (.ods). ${open}`],
  [
    "hoja2.xlsx",
    "LibreOffice with the name of Excel",
    sheetOfOffice,
    map,
    `es una hoja de LibreOffice (.ods). ${open}`,
  ],
  [
    "binario.xlsb",
    "a binary workbook",
    () => zipOf({ "xl/workbook.bin": "x", "xl/worksheets/sheet1.bin": "x" }),
    undefined,
    `es un libro binario de Excel (.xlsb). ${save}`,
  ],
  [
    "binario2.xlsx",
    "a binary workbook, renamed",
    () => zipOf({ "xl/workbook.bin": "x" }),
    summary,
    `es un libro binario de Excel (.xlsb). ${save}`,
  ],
  [
    "lista.xlsx",
    "a list with the name of a workbook",
    () => utf8("riesgo;causas\na;b\nc;d\n"),
    map,
    `es un texto con columnas (CSV). ${save}`,
  ],
  [
    "lista2.xlsx",
    "the same where a form is expected",
    () => utf8("riesgo,causas\na,b\nc,d\n"),
    undefined,
    `es un texto con columnas (CSV). ${save}`,
  ],
  ["hoja2003.xls", "Excel 2003 in XML", () => utf8(xmlSheet), undefined, `es una hoja de Excel 2003 en XML. ${save}`],
  ["simbolos.slk", "SYLK", () => utf8("ID;PWXL;N;E\nC;Y1;X1;K1\n"), map, `es una hoja SYLK (.slk). ${save}`],
  [
    "tabla.dbf",
    "dBASE",
    () => new Uint8Array([3, 124, 5, 9, ...Array<number>(80).fill(0)]),
    map,
    `es una tabla de dBASE (.dbf). ${save}`,
  ],
  [
    "informe.xlsx",
    "a Word document with the name of a workbook",
    () => docxOf(paragraph("Acta")),
    map,
    `es un documento de Word. ${copy}`,
  ],
  ["informe2.xlsx", "the same as a list", () => docxOf(paragraph("Acta")), list, `es un documento de Word. ${copy}`],
  ["carta.xlsx", "Word 97", () => container("WordDocument"), map, `es un documento de Word 97-2003 (.doc). ${copy}`],
  ["nota.xlsx", "RTF", () => utf8("{\\rtf1 hola}"), map, `es un documento RTF. ${copy}`],
  [
    "plan.xlsx",
    "a PDF",
    () => latin1("%PDF-1.7\n%âãÏÓ"),
    map,
    "es un PDF. Consiga el libro del que salió, o pase su tabla a Excel y guárdela como «Libro de Excel (.xlsx)».",
  ],
  ["foto.xlsx", "a picture", () => latin1("\u0089PNG\r\n\u001a\n"), map, `es una imagen PNG. ${type}`],
  [
    "foto2.xlsx",
    "a picture of a phone",
    () => latin1("\0\0\0\u0018ftypheic\0\0\0\0"),
    summary,
    `es una imagen. ${type}`,
  ],
  [
    "numeros.xlsx",
    "Numbers",
    () => zipOf({ "Index/Document.iwa": "x", "Index/Tables/DataList.iwa": "x" }),
    map,
    "es un archivo de Apple (Numbers, Pages o Keynote). Ábralo en Numbers, elija Archivo → Exportar a → Excel y use el .xlsx que resulta.",
  ],
  [
    "paquete.xlsx",
    "a zip of files",
    () => zipOf({ "uno.txt": "1" }),
    map,
    "es un archivo comprimido. Descomprímalo y use el libro .xlsx que haya dentro.",
  ],
  [
    "paquete.rar.xlsx",
    "a RAR",
    () => latin1("Rar!\u001a\u0007\u0000"),
    map,
    "es un archivo comprimido. Descomprímalo y use el libro .xlsx que haya dentro.",
  ],
  [
    "diapositivas.xlsx",
    "slides",
    () => zipOf({ "ppt/presentation.xml": "<p/>" }),
    map,
    `es una presentación de PowerPoint. ${copy}`,
  ],
  [
    "cortado.xlsx",
    "a download that stopped",
    async () => (await ourBook()).slice(0, 30_000),
    undefined,
    `es un libro de Excel al que le falta el final. ${again}`,
  ],
  [
    "cortado2.xlsx",
    "a copy without its last bytes",
    async () => (await smallBook()).slice(0, -30),
    map,
    `es un libro de Excel al que le falta el final. ${again}`,
  ],
  [
    "cortado3.xlsx",
    "the same as a list",
    async () => (await smallBook()).slice(0, -30),
    list,
    `es un libro de Excel al que le falta el final. ${again}`,
  ],
  [
    "ruido.xlsx",
    "bytes of nothing",
    () => Uint8Array.from({ length: 3000 }, (_, at) => (at * 7919) % 256),
    map,
    "no es un libro. Se esperaba un archivo .xlsx.",
  ],
  [
    "prosa.xlsx",
    "a letter",
    () => utf8("Señor director:\n\nLe escribo por lo del plan."),
    map,
    "no es un libro. Se esperaba un archivo .xlsx.",
  ],
  ["vacio.xlsx", "nothing", () => new Uint8Array(), structure, ""],
  [
    "ceros.xlsx",
    "a file that a full disk left",
    () => new Uint8Array(5000),
    map,
    "no es un libro. Se esperaba un archivo .xlsx.",
  ],
];

const asked = "Se esperaba el formato DIE-FO-013 en Word (.docx) o en texto con tabulaciones (.txt).";
const also = "También se recibe un libro .xlsx.";
const asWord = "Ábralo en Word, elija Archivo → Guardar como → «Documento de Word (.docx)» y use ese archivo.";

const forms: readonly Row[] = [
  [
    "formato.doc",
    "Word 97",
    () => container("WordDocument"),
    undefined,
    `El archivo es un documento de Word 97-2003 (.doc) y no se puede leer. ${asked} ${asWord} ${also}`,
  ],
  [
    "formato.docx",
    "a PDF with the name of a document",
    () => latin1("%PDF-1.4"),
    undefined,
    `El archivo es un PDF y no se puede leer. ${asked} ${also}`,
  ],
  [
    "formato2.docx",
    "a document with a password",
    () => container("EncryptedPackage"),
    structure,
    `El archivo es un documento con contraseña y no se puede leer. ${asked} Ábralo con su contraseña, quítela en Archivo → Información → Proteger documento, y guárdelo de nuevo. ${also}`,
  ],
  [
    "formato3.docx",
    "a page with the name of a document",
    () => utf8("<html><p>Proyecto"),
    structure,
    `El archivo es una página web (HTML). ${asked} ${asWord} ${also}`,
  ],
  [
    "formato4.docx",
    "a download that stopped",
    async () => (await docxOf(paragraph("x ").repeat(99))).slice(0, -20),
    undefined,
    "El documento de Word está dañado: le falta el final. Descárguelo o cópielo de nuevo, completo.",
  ],
  ["formato5.docx", "nothing", () => new Uint8Array(), undefined, `El archivo está vacío. ${asked} ${also}`],
];

/** What files are, whatever their names say: each command names them and tells what to do. */
export const kindCases: readonly HostileCase[] = [
  ...rows.map(
    ([file, why, make, args, rest]): HostileCase => ({
      file,
      why,
      make,
      ...(args === undefined ? {} : { args }),
      code: 2,
      says: rest === "" ? `No se puede usar «${file}». El archivo está vacío. ${asked} ${also}` : `«${file}» ${rest}`,
    }),
  ),
  ...forms.map(
    ([file, why, make, args, rest]): HostileCase => ({
      file,
      why,
      make,
      ...(args === undefined ? {} : { args }),
      code: 2,
      says: `No se puede usar «${file}». ${rest}`,
    }),
  ),
];

import type { FileKind } from "../../domain/form/FileKind";

/** What a file is, after «El archivo es»; a token that is not listed is «otro tipo de archivo». */
export const kindNames: Readonly<Record<FileKind, string>> = {
  text: "un texto",
  csv: "un texto con columnas (CSV)",
  html: "una página web (HTML)",
  mhtml: "una página web guardada (MHTML)",
  "xml-sheet": "una hoja de Excel 2003 en XML",
  "xml-document": "un documento de Word 2003 en XML",
  docx: "un documento de Word",
  xlsx: "un libro de Excel",
  xlsb: "un libro binario de Excel (.xlsb)",
  pptx: "una presentación de PowerPoint",
  odt: "un documento de LibreOffice (.odt)",
  ods: "una hoja de LibreOffice (.ods)",
  iwork: "un archivo de Apple (Numbers, Pages o Keynote)",
  zip: "un archivo comprimido",
  "cut-xlsx": "un libro de Excel al que le falta el final",
  "cut-docx": "un documento de Word al que le falta el final",
  "cut-zip": "un archivo comprimido al que le falta el final",
  archive: "un archivo comprimido",
  pdf: "un PDF",
  png: "una imagen PNG",
  jpeg: "una imagen JPEG",
  gif: "una imagen GIF",
  picture: "una imagen",
  xls: "un libro de Excel 97-2003 (.xls)",
  doc: "un documento de Word 97-2003 (.doc)",
  ppt: "una presentación de PowerPoint 97-2003 (.ppt)",
  cfb: "un archivo de Office anterior a 2007 (.doc o .xls)",
  encrypted: "un documento con contraseña",
  rtf: "un documento RTF",
  sylk: "una hoja SYLK (.slk)",
  dbf: "una tabla de dBASE (.dbf)",
  binary: "otro tipo de archivo",
};

const saveBook = "Ábralo en Excel, elija Archivo → Guardar como → «Libro de Excel (.xlsx)» y use ese archivo.";
const copyTable = "Copie su tabla a una hoja de Excel y guárdela como «Libro de Excel (.xlsx)».";
const typeTable = "Escriba sus datos en una hoja de Excel y guárdela como «Libro de Excel (.xlsx)».";
const unpack = "Descomprímalo y use el libro .xlsx que haya dentro.";
const fetchAgain = "Descárguelo o cópielo de nuevo, completo.";

/** How to make a workbook of a file that is none. */
export const bookAdvice: Readonly<Record<FileKind, string>> = {
  text: "Se esperaba un archivo .xlsx.",
  csv: saveBook,
  html: saveBook,
  mhtml: saveBook,
  "xml-sheet": saveBook,
  "xml-document": copyTable,
  docx: copyTable,
  xlsx: saveBook,
  xlsb: saveBook,
  pptx: copyTable,
  odt: copyTable,
  ods: "Ábrala en Excel o en LibreOffice, elija Archivo → Guardar como → «Excel (.xlsx)» y use ese archivo.",
  iwork: "Ábralo en Numbers, elija Archivo → Exportar a → Excel y use el .xlsx que resulta.",
  zip: unpack,
  "cut-xlsx": fetchAgain,
  "cut-docx": copyTable,
  "cut-zip": fetchAgain,
  archive: unpack,
  pdf: "Consiga el libro del que salió, o pase su tabla a Excel y guárdela como «Libro de Excel (.xlsx)».",
  png: typeTable,
  jpeg: typeTable,
  gif: typeTable,
  picture: typeTable,
  xls: saveBook,
  doc: copyTable,
  ppt: copyTable,
  cfb: saveBook,
  encrypted:
    "Ábralo en Excel con su contraseña, quítela en Archivo → Información → Proteger libro, y guárdelo como «Libro de Excel (.xlsx)».",
  rtf: copyTable,
  sylk: saveBook,
  dbf: saveBook,
  binary: "Se esperaba un archivo .xlsx.",
};

const saveDocument = "Ábralo en Word, elija Archivo → Guardar como → «Documento de Word (.docx)» y use ese archivo.";

/** How to make a form of a file that is none; kinds without an entry have no other way than the form itself. */
export const formAdvice: Readonly<Partial<Record<FileKind, string>>> = {
  mhtml: saveDocument,
  html: saveDocument,
  "xml-document": saveDocument,
  odt: saveDocument,
  doc: saveDocument,
  cfb: saveDocument,
  rtf: saveDocument,
  encrypted: "Ábralo con su contraseña, quítela en Archivo → Información → Proteger documento, y guárdelo de nuevo.",
  iwork: "Ábralo en Pages, elija Archivo → Exportar a → Word y use el .docx que resulta.",
  "cut-zip": fetchAgain,
  "cut-xlsx": fetchAgain,
  xls: saveBook,
  xlsb: saveBook,
  "xml-sheet": saveBook,
  ods: bookAdvice.ods,
};

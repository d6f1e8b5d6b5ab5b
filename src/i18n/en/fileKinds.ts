import type { FileKind } from "../../domain/form/FileKind";

/** What a file is, after «The file is»; a token that is not listed is «another type of file». */
export const kindNames: Readonly<Record<FileKind, string>> = {
  text: "a text",
  csv: "a text with columns (CSV)",
  html: "a web page (HTML)",
  mhtml: "a saved web page (MHTML)",
  "xml-sheet": "an Excel 2003 sheet in XML",
  "xml-document": "a Word 2003 document in XML",
  docx: "a Word document",
  xlsx: "an Excel workbook",
  xlsb: "a binary Excel workbook (.xlsb)",
  pptx: "a PowerPoint presentation",
  odt: "a LibreOffice document (.odt)",
  ods: "a LibreOffice sheet (.ods)",
  iwork: "a file of Apple (Numbers, Pages or Keynote)",
  zip: "a compressed file",
  "cut-xlsx": "an Excel workbook whose end is missing",
  "cut-docx": "a Word document whose end is missing",
  "cut-zip": "a compressed file whose end is missing",
  archive: "a compressed file",
  pdf: "a PDF",
  png: "a PNG picture",
  jpeg: "a JPEG picture",
  gif: "a GIF picture",
  picture: "a picture",
  xls: "an Excel 97-2003 workbook (.xls)",
  doc: "a Word 97-2003 document (.doc)",
  ppt: "a PowerPoint 97-2003 presentation (.ppt)",
  cfb: "an Office file from before 2007 (.doc or .xls)",
  encrypted: "a document with a password",
  rtf: "an RTF document",
  sylk: "a SYLK sheet (.slk)",
  dbf: "a dBASE table (.dbf)",
  binary: "another type of file",
};

const saveBook = "Open it in Excel, choose File → Save As → «Excel Workbook (.xlsx)» and use that file.";
const copyTable = "Copy its table into an Excel sheet and save it as «Excel Workbook (.xlsx)».";
const typeTable = "Type its data into an Excel sheet and save it as «Excel Workbook (.xlsx)».";
const unpack = "Unpack it and use the .xlsx workbook inside.";
const fetchAgain = "Download or copy it again, whole.";

/** How to make a workbook of a file that is none. */
export const bookAdvice: Readonly<Record<FileKind, string>> = {
  text: "A .xlsx file was expected.",
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
  ods: "Open it in Excel or LibreOffice, choose File → Save As → «Excel (.xlsx)» and use that file.",
  iwork: "Open it in Numbers, choose File → Export To → Excel and use the resulting .xlsx.",
  zip: unpack,
  "cut-xlsx": fetchAgain,
  "cut-docx": copyTable,
  "cut-zip": fetchAgain,
  archive: unpack,
  pdf: "Get the workbook that it came from, or bring its table into Excel and save it as «Excel Workbook (.xlsx)».",
  png: typeTable,
  jpeg: typeTable,
  gif: typeTable,
  picture: typeTable,
  xls: saveBook,
  doc: copyTable,
  ppt: copyTable,
  cfb: saveBook,
  encrypted:
    "Open it in Excel with its password, remove it under File → Info → Protect Workbook, and save it as «Excel Workbook (.xlsx)».",
  rtf: copyTable,
  sylk: saveBook,
  dbf: saveBook,
  binary: "A .xlsx file was expected.",
};

const saveDocument = "Open it in Word, choose File → Save As → «Word Document (.docx)» and use that file.";

/** How to make a form of a file that is none; kinds without an entry have no other way than the form itself. */
export const formAdvice: Readonly<Partial<Record<FileKind, string>>> = {
  mhtml: saveDocument,
  html: saveDocument,
  "xml-document": saveDocument,
  odt: saveDocument,
  doc: saveDocument,
  cfb: saveDocument,
  rtf: saveDocument,
  encrypted: "Open it with its password, remove it under File → Info → Protect Document, and save it again.",
  iwork: "Open it in Pages, choose File → Export To → Word and use the resulting .docx.",
  "cut-zip": fetchAgain,
  "cut-xlsx": fetchAgain,
  xls: saveBook,
  xlsb: saveBook,
  "xml-sheet": saveBook,
  ods: bookAdvice.ods,
};

import type { Translated } from "../Catalog";
import type { catalogueTexts as es } from "../es/catalogue";
import { count } from "../format";

export const catalogueTexts: Translated<typeof es> = {
  added: (codes, known) => `${count(codes, "new code", "new codes")}; ${known} already there.`,
  noHeader: (seen) =>
    `The first 20 rows hold no headings of a column of codes and one of metas, such as «Código de meta» and «Meta de producto», nor of componente, línea, programa and meta with their numbers.${
      seen === undefined ? "" : ` Row ${seen.row} says ${seen.headings}.`
    } Write those headings above their columns.`,
  noRows: "The list has no PIDM code that can be read.",
  first: (row, sheet) => (sheet === undefined ? `row ${row}` : `row ${row} of «${sheet}»`),
  at: (row, sheet) => (sheet === undefined ? `Row ${row}` : `Sheet «${sheet}», row ${row}`),
  source: (at, code, text) =>
    code === "" && text === ""
      ? "No headings: the levels were read from the words Componente, Línea, Programa and Meta."
      : `${at}: headings. The code was read from «${code}» and the meta from «${text}».`,
  bare: "No headings: codes and metas were known by what their cells hold.",
  sheetsLeft: (names) => `Sheets not read, hidden or without a list of metas: ${names}.`,
  total: (rows, parts) => `Rows with data under the headings: ${rows} = ${parts}.`,
  parts: {
    metas: (n) => count(n, "meta", "metas"),
    repeated: (n) => `${n} repeated alike`,
    duplicates: (n) => `${n} repeated with another text`,
    unreadable: (n) => `${n} without a code that can be read`,
    level: (n) => count(n, "title of a level", "titles of levels"),
    total: (n) => count(n, "total", "totals"),
    note: (n) => count(n, "note", "notes"),
    wrapped: (n) => count(n, "row that goes on with the text above", "rows that go on with the text above"),
    heading: (n) => count(n, "repeated row of headings", "repeated rows of headings"),
  },
  passed: {
    total: (at, found) => `${at}: «${found}» is a total; it is left out.`,
    note: (at, found) => `${at}: «${found}» is a note; it is left out.`,
  },
  unknownColumns: (headers) => `Columns not used: ${headers}.`,
  unreadable: (at, found) => `${at}: «${found}» is no PIDM code; it is left out.`,
  reasons: {
    date: (at, found) =>
      `${at}: «${found}» looks like a date that Excel made of the code; it is left out. Give the cell the format Text and write the code again.`,
    "no-code": (at, found) => `${at}: «${found}» has no code; it is left out.`,
    "no-level": (at, found) => `${at}: «${found}» has no number of componente, línea or programa; it is left out.`,
    class: (at, found) => `${at}: «${found}» is no componente, línea, programa or meta with its code; it is left out.`,
    "no-text": (at, found) => `${at}: ${found} has no text of a meta; it is left out.`,
  },
  repaired: (at, found, code) => `${at}: «${found}» was read as ${code}.`,
  duplicate: (at, code, first) => `${at}: ${code} stands in ${first} with another text. The first is kept.`,
  conflict: (at, code, kept) => `${at}: ${code} is in the workbook with another text. «${kept}» is kept.`,
  noRoom: "There is data below the table of the catalogue. Move it and repeat.",
  protected: "The sheet of the catalogue is protected. Unprotect it and repeat.",
  page: {
    title: "Import the PIDM catalogue",
    text: "Copy the list of metas in Excel, with its headings, and paste it here. It needs a column of codes (or of componente, línea, programa and meta) and one with the texts of metas. The headings may stand in any of the first 20 rows.",
    paste: "List of metas",
    example: "Código\tMeta",
    file: "Choose an .xlsx, .csv or .txt file",
    preview: "See what is added",
  },
};

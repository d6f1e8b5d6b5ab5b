import type { Translated } from "../Catalog";
import type { catalogueTexts as es } from "../es/catalogue";
import { count } from "../format";

export const catalogueTexts: Translated<typeof es> = {
  added: (codes, known) => `${count(codes, "new code", "new codes")}; ${known} already there.`,
  noHeader: "The list lacks a column of codes or of metas. Put those titles in its first row.",
  noRows: "The list has no PIDM code that can be read.",
  unknownColumns: (headers) => `Columns not used: ${headers}.`,
  unreadable: (row, found) => `Row ${row}: «${found}» is no PIDM code; it is left out.`,
  repaired: (row, found, code) => `Row ${row}: «${found}» was read as ${code}.`,
  duplicate: (row, code, first) => `Row ${row}: ${code} stands in row ${first} with another text. The first is kept.`,
  conflict: (row, code, kept) => `Row ${row}: ${code} is in the workbook with another text. «${kept}» is kept.`,
  noRoom: "There is data below the table of the catalogue. Move it and repeat.",
  protected: "The sheet of the catalogue is protected. Unprotect it and repeat.",
  page: {
    title: "Import the PIDM catalogue",
    text: "Copy the list of metas in Excel, with its headings, and paste it here. It needs a column of codes and one of metas.",
    paste: "List of metas",
    example: "Código\tMeta",
    file: "Choose an .xlsx, .csv or .txt file",
    preview: "See what is added",
  },
};

import type { Translated } from "../Catalog";
import type { cliFiles as spanish } from "../es/cliFiles";

/** What the command line says of files that it cannot read or write. */
export const cliFiles: Translated<typeof spanish> = {
  missing: (path, takes) => `The file «${path}» was not found. Expected ${takes}.`,
  folder: (path, takes) => `«${path}» is a folder. Expected ${takes}.`,
  noFolder: (path) => `The folder where «${path}» would be written does not exist.`,
  outputIsFolder: (path) => `«${path}» is a folder. Give the file that is written another name.`,
  denied: (path) => `«${path}» may not be read or written.`,
  failed: (path, detail) => `«${path}» could not be read or written (${detail}).`,
  exists: (path) => `«${path}» exists already. Use --overwrite to replace it.`,
  sameFile: (path) => `«${path}» is the input file. Use another name in --output.`,
  book: {
    empty: (path) => `«${path}» is empty. A workbook .xlsx was expected.`,
    binary: (path, found) =>
      found === ""
        ? `«${path}» is no workbook. A .xlsx file was expected.`
        : `«${path}» is an old or encrypted ${found}. A workbook .xlsx was expected.`,
    broken: (path) =>
      `The workbook «${path}» is damaged and cannot be opened. Open it in Excel, save it again and repeat.`,
    "too-large": (path, found) => `The workbook «${path}» has ${found}. Less than 50 MB was expected.`,
  },
  form: (path, reason) => `«${path}» cannot be used. ${reason}`,
  orBook: (sentence) => `${sentence} A workbook .xlsx is taken too.`,
  list: (path, reason, takes) => `«${path}» cannot be used. ${reason} Expected ${takes}.`,
  listBook: (path, reason) => `«${path}» cannot be written to. ${reason}`,
  notOurs: (path) => `«${path}» lacks the sheets of the project. Make the workbook with «import», or in Excel.`,
  unready: (path: string, tables: string) =>
    `«${path}» lacks these tables: ${tables}. Repair it first with «importar ${path} --salida reparado.xlsx».`,
  notKept: (path) => `«${path}» is written in a way that cannot be kept. Save it in Excel and repeat.`,
  lost: (sheet, parts) => `On the sheet «${sheet}» these would not be kept: ${parts}.`,
  lostRefused: (sheet, parts) =>
    `On the sheet «${sheet}» these would be lost: ${parts}. Use --output with another file.`,
  typed: (cells) => `cells typed by hand (${cells})`,
  parts: {
    image: "images",
    comments: "comments",
    pivot: "pivot tables",
    chart: "other charts",
    control: "controls",
    other: "unknown objects",
  },
};

import type { Translated } from "../Catalog";
import type { cliFiles as spanish } from "../es/cliFiles";
import { bookFiles } from "./bookFiles";

/** What the command line says of files that it cannot read or write. */
export const cliFiles: Translated<typeof spanish> = {
  missing: (path, takes) => `The file «${path}» was not found. Expected ${takes}.`,
  folder: (path, takes) => `«${path}» is a folder. Expected ${takes}.`,
  empty: (path, takes) => `«${path}» is empty. Expected ${takes}.`,
  unknown: (path, takes) => `«${path}» is neither a workbook nor a text that can be read. Expected ${takes}.`,
  noFolder: (path) => `The folder where «${path}» would be written does not exist.`,
  outputIsFolder: (path) => `«${path}» is a folder. Give the file that is written another name.`,
  denied: (path) => `«${path}» may not be read or written.`,
  failed: (path, detail) => `«${path}» could not be read or written (${detail}).`,
  tooLarge: (path, megabytes) => `The file «${path}» has ${megabytes} MB. Less than 50 MB was expected.`,
  readOnly: (path) => `«${path}» is read-only and is not replaced. Remove that mark or give another name in --output.`,
  readOnlyDisk: (path) => `The disk of «${path}» is read-only. Write into another folder.`,
  full: (path) => `There is no room on the disk to write «${path}». Free some and repeat; nothing changed.`,
  nameTooLong: (path) => `The name «${path}» is too long for this disk. Shorten it.`,
  loop: (path) => `«${path}» is a link that leads back to itself. Give the name of the file.`,
  busy: (path) => `«${path}» is open in another program. Close it and repeat.`,
  locked: (path) =>
    `«${path}» seems to be open in Excel or LibreOffice: a lock file stands beside it. Close it there and repeat, or give another name with --salida.`,
  special: (path) => `«${path}» is no ordinary file. Give the file that is written another name.`,
  notCalculated: {
    tooLong:
      "The formulas are written without their values, since calculating them here takes too long. Excel calculates when it opens the workbook.",
    notInstalled:
      "The formulas are written without their values: what calculates them is not installed; npm ci --include=dev does it. Excel calculates when it opens the workbook.",
  },
  sheetName: (path, found) =>
    `«${path}» cannot be written: the sheet «${found}» has a name that is taken or that Excel does not take (more than 31 characters, or with [ ] : * ? / \\). Change it and repeat.`,
  exists: (path) => `«${path}» exists already. Use --overwrite to replace it.`,
  sameFile: (path) => `«${path}» is the input file. Use another name in --output.`,
  book: bookFiles,
  form: (path, reason) => `«${path}» cannot be used. ${reason}`,
  orBook: (sentence) => `${sentence} A workbook .xlsx is taken too.`,
  list: (path, reason, takes) => `«${path}» cannot be used. ${reason} Expected ${takes}.`,
  listBook: (path, reason) => `«${path}» cannot be written to. ${reason}`,
  notForm: (path) => `«${path}» is a workbook. A comparison takes a form .docx or .txt.`,
  notOurs: (path) => `«${path}» lacks the sheets of the project. Make the workbook with «import», or in Excel.`,
  unready: (path: string, tables: string) =>
    `«${path}» lacks these tables: ${tables}. Repair it first with «importar ${path} --salida reparado.xlsx».`,
  lacking: (path, names) =>
    `«${path}» lacks what is summed up: ${names}. Repair it first with «importar ${path} --salida repaired.xlsx».`,
  notKept: (path) =>
    `«${path}» is written in a way that cannot be kept. Open it in Excel, choose File → Save As → «Excel Workbook (.xlsx)» and use that file.`,
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

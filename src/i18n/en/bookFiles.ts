import type { Translated } from "../Catalog";
import type { bookFiles as spanish } from "../es/bookFiles";
import { bookAdvice, kindNames } from "./fileKinds";

const names: Readonly<Record<string, string | undefined>> = kindNames;
const advice: Readonly<Record<string, string | undefined>> = bookAdvice;

/** Why a workbook is not read, by the code of the reader: what it is and what to do. */
export const bookFiles: Translated<typeof spanish> = {
  empty: (path) => `«${path}» is empty. A workbook .xlsx was expected.`,
  binary: (path, found) =>
    found === "text" || found === "binary"
      ? `«${path}» is no workbook. A .xlsx file was expected.`
      : `«${path}» is ${names[found] ?? kindNames.binary}. ${advice[found] ?? bookAdvice.binary}`,
  broken: (path) =>
    `The workbook «${path}» is damaged and cannot be opened. Open it in Excel, save it again and repeat.`,
  "too-large": (path, found) => `The workbook «${path}» has ${found}. Less than 50 MB was expected.`,
  unpacked: (path, found) =>
    `The workbook «${path}» takes ${found} MB unpacked. Up to 160 MB are read: leave in it only the sheets that you need.`,
  part: (path, found) =>
    `The workbook «${path}» has a part that takes ${found} MB unpacked. Up to 120 MB are read: leave in it only the sheets that you need.`,
  media: (path, found) =>
    `The workbook «${path}» has pictures that take ${found} MB unpacked. Up to 300 MB are read: take out those that are not needed.`,
  memory: (path, found) =>
    `The workbook «${path}» takes ${found} MB unpacked, more than the memory of this machine holds. Close other programs and repeat.`,
  parts: (path, found) =>
    `The workbook «${path}» has ${found} parts. Up to 5,000 are read: leave in it only the sheets that you need.`,
  checksum: (path, found) =>
    `The workbook «${path}» is damaged: the part ${found} changed after it was saved. Open it in Excel, read it over, save it again and repeat.`,
  cells: (path, found) =>
    `The workbook «${path}» has more than 1,500,000 cells with data, counted up to the sheet «${found}». Leave in it only the sheets that you need.`,
  "far-cell": (path, found) =>
    `The workbook «${path}» has a value far away from all others, in ${found}. Delete it or move it closer, save the workbook and repeat.`,
  strings: (path, found) =>
    `The workbook «${path}» has ${found} different texts. Up to 600,000 are read: leave in it only the sheets that you need.`,
  "lost-text": (path, found) =>
    `The workbook «${path}» is damaged: ${found} names a text that the file does not have. Open it in Excel, accept the repair, read over that cell and the others, and save it.`,
  "long-text": (path, found) =>
    `The workbook «${path}» has in ${found} a formula or text of more than 1,200,000 characters, which Excel does not take. Shorten it and repeat.`,
  names: (path, found) =>
    `The workbook «${path}» has ${found} defined names. Up to 50,000 are read: delete them in Excel, under Formulas → Name Manager.`,
  "long-list": (path) =>
    `The list «${path}» has more than 200,000 rows or 2,000,000 cells. Cut it into shorter files and repeat.`,
};

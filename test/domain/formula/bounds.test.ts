import { listReferences } from "../../../src/domain/formula/listReferences";
import { parseFormula } from "../../../src/domain/formula/parseFormula";
import { printForExcel } from "../../../src/domain/formula/printForExcel";
import { printForFile, readFromFile } from "../../../src/domain/formula/printForFile";
import { relativeKey } from "../../../src/domain/formula/relativeKey";
import { sameFormula } from "../../../src/domain/formula/sameFormula";
import { shiftFormula } from "../../../src/domain/formula/shiftFormula";

const pieces = [
  "a",
  "A1",
  ".",
  "'",
  '"',
  "[",
  "['",
  "[''",
  " ",
  "+A1",
  "a!",
  "A:",
  "#",
  "(",
  "LAMBDA(",
  "1",
  "1A",
  "ñ",
  "\n",
];
const more = [
  "{1;",
  "x'[",
  "'x!",
  "[[a],",
  "]",
  "-",
  "@",
  ",",
  "''",
  "$A$",
  "'a",
  "[1]",
  "\\",
  "_xlfn.",
  "1E",
  "TRUE",
  "A1#",
];

/** Everything that this module does with a formula, in milliseconds of computing. */
function timeOf(formula: string): number {
  const start = process.cpuUsage().user;
  parseFormula(formula);
  listReferences(formula);
  relativeKey(formula, 3, 3);
  sameFormula(formula, `${formula} `, "tX");
  shiftFormula(formula, 1, 1);
  printForExcel(printForFile(readFromFile(formula), "tX"), "tX");
  return (process.cpuUsage().user - start) / 1000;
}

const repeated = (piece: string, length: number) =>
  `=${piece.repeat(Math.ceil(length / piece.length))}`.slice(0, length);

describe("formulas that somebody made to be slow", () => {
  it.each([...pieces, ...more])(
    "costs next to nothing when 100.000 characters of «%s» are too long for Excel",
    (piece) => {
      const formula = repeated(piece, 100_000);
      expect(parseFormula(formula)).toEqual({ ok: false, reason: "too-long" });
      expect(relativeKey(formula, 1, 1)).toBe(formula);
      expect(shiftFormula(formula, 1, 1)).toBe(formula);
      expect(timeOf(formula)).toBeLessThan(50);
    },
  );

  it.each([...pieces, ...more])("is read in a moment when it is 8.192 characters of «%s»", (piece) => {
    const formula = repeated(piece, 8192);
    expect(timeOf(formula)).toBeLessThan(2_000);
    expect(timeOf(`${formula.slice(0, -2)}'!`)).toBeLessThan(2_000);
  });
});

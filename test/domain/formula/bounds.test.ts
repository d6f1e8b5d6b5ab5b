import { parseFormula } from "../../../src/domain/formula/parseFormula";
import { printForExcel } from "../../../src/domain/formula/printForExcel";
import { printForFile, readFromFile } from "../../../src/domain/formula/printForFile";
import { relativeKey } from "../../../src/domain/formula/relativeKey";
import { sameFormula } from "../../../src/domain/formula/sameFormula";
import { shiftFormula } from "../../../src/domain/formula/shiftFormula";
import { hardFormulaPieces, repeatFormula } from "../../support/hardFormulas";

describe("formulas that somebody made to be slow", () => {
  it.each(hardFormulaPieces)("stay as they are when 100.000 characters of «%s» are too long for Excel", (piece) => {
    const formula = repeatFormula(piece, 100_000);
    expect(parseFormula(formula)).toEqual({ ok: false, reason: "too-long" });
    expect(relativeKey(formula, 1, 1)).toBe(formula);
    expect(shiftFormula(formula, 1, 1)).toBe(formula);
  });

  it.each(hardFormulaPieces)("are read and printed when they are 8.192 characters of «%s»", (piece) => {
    const formula = repeatFormula(piece, 8192);
    const key = relativeKey(formula, 3, 3);
    expect(relativeKey(shiftFormula(formula, 0, 0), 3, 3)).toBe(key);
    expect(sameFormula(formula, formula, "tX")).toBe(true);
    const printed = printForExcel(printForFile(readFromFile(formula), "tX"), "tX");
    expect(printForExcel(printForFile(readFromFile(printed), "tX"), "tX")).toBe(printed);
  });
});

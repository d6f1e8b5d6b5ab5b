import { decodeFormula, encodeFormula } from "../../src/xlsx/formulaText";
import { shiftFormula } from "../../src/xlsx/shiftFormula";

describe("encodeFormula", () => {
  it.each([
    ["=SUM(A1:A3)", "SUM(A1:A3)"],
    ["=IFS(A1,1)+ifna(B1,2)", "_xlfn.IFS(A1,1)+_xlfn.ifna(B1,2)"],
    ["=XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)"],
    ["=FILTER(A1:A3,B1:B3)", "_xlfn._xlws.FILTER(A1:A3,B1:B3)"],
    ["=SUMIFS(A:A,B:B,1)", "SUMIFS(A:A,B:B,1)"],
    ["=\"IFS(\" & 'IFS(x)'!A1", "\"IFS(\" & 'IFS(x)'!A1"],
    ["=tX[IFS(a)]", "tX[IFS(a)]"],
    ["=AGGREGATE(9,6,A1:A3)", "AGGREGATE(9,6,A1:A3)"],
  ])("spells %s as files do", (shown, stored) => {
    expect(encodeFormula(shown)).toBe(stored);
    expect(decodeFormula(stored)).toBe(shown);
  });

  it.each([
    ["=[@Valor]*2", "tX[[#This Row],[Valor]]*2"],
    ["=[@[Valor parcial]]/[@[N.º]]", "tX[[#This Row],[Valor parcial]]/tX[[#This Row],[N.º]]"],
    ["=tOtra[@Valor]", "tOtra[[#This Row],[Valor]]"],
    ["=[@['[pesos']]]", "tX[[#This Row],['[pesos']]]"],
    ['="[@Valor]"', '"[@Valor]"'],
  ])("writes the short «this row» of %s out", (shown, stored) => {
    expect(encodeFormula(shown, "tX")).toBe(stored);
  });
});

describe("shiftFormula", () => {
  it.each([
    ["A1+$B$2+C$3+$D4", 2, 1, "B3+$B$2+D$3+$D6"],
    ["SUM(Z9:AA10)", 0, 1, "SUM(AA9:AB10)"],
    ["\"A1\"&'A1'!B2&tX[A1]&LOG10(A1)", 1, 0, "\"A1\"&'A1'!B3&tX[A1]&LOG10(A2)"],
  ])("moves the relative references of %s", (formula, rows, columns, expected) => {
    expect(shiftFormula(formula, rows, columns)).toBe(expected);
  });
});

import fc from "fast-check";
import { shiftFormula } from "../../../src/domain/formula/shiftFormula";
import { anyFormula } from "../../support/anyFormula";

describe("shiftFormula", () => {
  it.each([
    ["A1+$B$2+C$3+$D4", 2, 1, "B3+$B$2+D$3+$D6"],
    ["SUM(Z9:AA10)", 0, 1, "SUM(AA9:AB10)"],
    ["\"A1\"&'A1'!B2&tX[A1]&LOG10(A1)", 1, 0, "\"A1\"&'A1'!B3&tX[A1]&LOG10(A2)"],
    ["SUM(B:B)+SUM(3:$4)", 1, 2, "SUM(D:D)+SUM(4:$4)"],
    ["SUM(A1:A3)+B2", -1, 0, "SUM(#REF!)+B1"],
  ])("moves the relative references of %s", (formula, rows, columns, expected) => {
    expect(shiftFormula(formula, rows, columns)).toBe(expected);
  });

  it("leads back when the formula is moved back", () => {
    fc.assert(
      fc.property(
        anyFormula,
        fc.integer({ min: 0, max: 500 }),
        fc.integer({ min: 0, max: 40 }),
        (formula, rows, columns) => {
          expect(shiftFormula(shiftFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
        },
      ),
    );
  });
});

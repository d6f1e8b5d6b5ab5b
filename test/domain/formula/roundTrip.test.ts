import fc from "fast-check";
import { listReferences } from "../../../src/domain/formula/listReferences";
import { parseFormula } from "../../../src/domain/formula/parseFormula";
import { printForExcel } from "../../../src/domain/formula/printForExcel";
import { printForFile, readFromFile } from "../../../src/domain/formula/printForFile";
import { canonicalFormula, sameFormula } from "../../../src/domain/formula/sameFormula";
import { readTokens } from "../../../src/domain/formula/tokens";
import { anyFormula } from "../../support/anyFormula";

const nodeOf = (formula: string) => {
  const parsed = parseFormula(formula);
  return parsed.ok ? parsed.node : parsed.reason;
};

describe("any formula of the grammar", () => {
  it("is read, and its pieces are its text", () => {
    fc.assert(
      fc.property(anyFormula, (formula) => {
        expect(parseFormula(formula)).toMatchObject({ ok: true });
        expect(listReferences(formula)).toBeDefined();
        expect(
          readTokens(formula)
            ?.map(({ text }) => text)
            .join(""),
        ).toBe(formula);
      }),
    );
  });

  it("is the same in the file after it was shown, inside its table and outside", () => {
    fc.assert(
      fc.property(anyFormula, fc.constantFrom("tX", "tOtra", undefined), (formula, table) => {
        const shown = printForExcel(readFromFile(formula), table);
        expect(printForFile(shown, table)).toBe(formula);
        expect(nodeOf(printForFile(shown, table))).toEqual(nodeOf(formula));
      }),
    );
  });

  it("is equal to itself in other spellings", () => {
    fc.assert(
      fc.property(anyFormula, fc.constantFrom("tX", undefined), (formula, table) => {
        const shown = printForExcel(readFromFile(formula), table);
        expect(sameFormula(formula, shown, table)).toBe(true);
        expect(canonicalFormula(`${shown.replace("=", "= ")} `, table)).toBe(canonicalFormula(formula, table));
      }),
    );
  });
});

import { sheetWords as english } from "../../src/i18n/en/findings/sheet";
import { sheetWords as spanish } from "../../src/i18n/es/findings/sheet";

const sum = { sum: 500, declared: 300, difference: 200, label: "TOTAL", area: "B6, B11:B12", subtotals: 0, closing: 0 };

describe("the words of a finding in a selection", () => {
  it("names what a formula leaves out and what it adds in its place", () => {
    const wrong = { ...sum, formula: "=B6+B11", leftOut: "B12", foreign: "B11" };
    expect(spanish["sheet/total-mismatch"].message(wrong)).toBe(
      "La fórmula =B6+B11 no incluye B12 e incluye B11, que no es un renglón suyo: da $300 y debería dar $500.",
    );
  });

  it("counts the cells of a run of numbers as text and names a lone one by itself", () => {
    const run = { found: "$ 1.200", value: 1_200, cells: 3, area: "C2:C4" };
    expect(spanish["sheet/number-as-text"].message(run)).toBe(
      "Las 3 celdas de C2:C4 guardan números como texto: la primera, «$ 1.200».",
    );
    expect(english["sheet/number-as-text"].message(run)).toBe(
      "The 3 cells of C2:C4 hold numbers as text: the first, “$ 1.200”.",
    );
    expect(spanish["sheet/number-as-text"].message({ found: "300", value: 300 })).toBe(
      "La celda guarda «300» como texto y no como número.",
    );
  });
});

import { summarize } from "../../src/actions/summarize";
import { readTokens } from "../../src/domain/formula/tokens";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import { findingWords } from "../../src/i18n/es/findings";
import { showFormula } from "../../src/i18n/es/formulaWords";
import { review } from "../../src/i18n/es/pane/review";
import { showContent } from "../../src/taskpane/model/findingFacts";
import { bigProject } from "../support/bigProject";
import { bookOf } from "../support/bookTools";

describe("formulas as a planner reads them", () => {
  it.each([
    ["=SUM(F9:F12)", "=SUMA(F9:F12)"],
    ['=IF(A1>=1.5,"SUM(1,2)",FALSE)', '=SI(A1>=1,5;"SUM(1,2)";FALSO)'],
    ["=SUMPRODUCT({1,2;3,4}*tX[[#Totals],[SUM, IF]])", "=SUMAPRODUCTO({1\\2;3\\4}*tX[[#Totales],[SUM, IF]])"],
    ["=tX[[#This Row],[Valor parcial]]/'1,5'!A1", "=tX[@[Valor parcial]]/'1,5'!A1"],
    ["=_xlfn.IFS(A1,#N/A)+MI.FUNCION(1)", "=SI.CONJUNTO(A1;#N/D)+MI.FUNCION(1)"],
    ["=SUMA(A1;B1", "=SUMA(A1;B1"],
  ])("shows %s as Excel in Spanish does", (formula, shown) => {
    expect(showFormula(formula)).toBe(shown);
  });

  it("has a Spanish word for every function of our sheets", () => {
    const book = bookOf(bigProject(2));
    const finished = applyPlan(book, summarize.run(book).plan);
    const formulas = new Set(finished.sheets.flatMap(({ cells }) => cells?.formulas.flat() ?? []));
    const tokens = [...formulas].flatMap((formula) => readTokens(formula) ?? []);
    const names = new Set(tokens.flatMap(({ type, text }) => (type === "function" ? [text] : [])));
    const same = new Set(["ABS", "EXP", "LN", "MAX", "MIN", "N"]);
    const english = [...names].filter((name) => showFormula(`=${name}(1)`) === `=${name}(1)` && !same.has(name));
    expect(names.size).toBeGreaterThan(20);
    expect(english).toEqual([]);
  });

  it("are so shown in the pane beside what was found, and a long one by its column", () => {
    expect(showContent("=SUM(A1:A2)", review)).toBe("=SUMA(A1:A2)");
    expect(showContent(`=SUM(${"A1,".repeat(40)}A2)`, review)).toBe("la fórmula de la columna");
    expect(showContent("1,5", review)).toBe("1,5");
  });

  it("are so named by the finding of a sum that leaves lines out", () => {
    const words = findingWords["budget/total-range-short"];
    const params = { formula: "=SUM(F9:F10)", firstRow: 9, lastRow: 11, missingRows: [11] };
    expect(words.message(params)).toContain("La fórmula =SUMA(F9:F10) deja por fuera");
  });
});

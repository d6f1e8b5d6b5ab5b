import { summarize } from "../../src/actions/summarize";
import { readTokens } from "../../src/domain/formula/tokens";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import { showFormula } from "../../src/i18n/es/formulaWords";
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
    const finished = applyPlan(book, summarize.run(book, undefined).plan);
    const formulas = new Set(finished.sheets.flatMap(({ cells }) => cells?.formulas.flat() ?? []));
    const tokens = [...formulas].flatMap((formula) => readTokens(formula) ?? []);
    const names = new Set(tokens.flatMap(({ type, text }) => (type === "function" ? [text] : [])));
    const same = new Set(["ABS", "EXP", "LN", "MAX", "MIN"]);
    const english = [...names].filter((name) => showFormula(`=${name}(1)`) === `=${name}(1)` && !same.has(name));
    expect(names.size).toBeGreaterThan(20);
    expect(english).toEqual([]);
  });
});

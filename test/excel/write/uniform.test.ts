import { isFixed, uniformFormula } from "../../../src/excel/write/uniform";
import { sheetLayouts } from "../../../src/layouts/index";

describe("isFixed", () => {
  it.each([
    '=IF(tControles[[#This Row],[P1 Funcionarios del proceso]]="A1",1,0)',
    "=[@[P16 Lesiones o vidas humanas]]*2",
    '=fMetodoRiesgo&""="2015"',
    "=SUM($A$1:$B$12)",
    "='A1'!$C$4",
    "=LOG10(100)",
    "=SUM($A:$C,$3:$5)",
  ])("holds for %s, which is the same in every cell", (formula) => {
    expect(isFixed(formula)).toBe(true);
  });

  it.each(["=A1", "=$A1", "=A$1", "=SUM(B2:B9)", "=Hoja1!C3", "='Mi hoja'!C3", "=SUM(A:C)", "=SUM(3:5)", "=A1#"])(
    "does not hold for %s, which moves when it is copied",
    (formula) => {
      expect(isFixed(formula)).toBe(false);
    },
  );

  it("holds for every calculated column of the template, so that each is sent once", () => {
    const formulas = sheetLayouts.flatMap(({ table }) => table?.columns.flatMap(({ formula }) => formula ?? []) ?? []);
    expect(formulas.length).toBeGreaterThan(30);
    expect(formulas.filter((formula) => !isFixed(formula))).toEqual([]);
  });
});

describe("uniformFormula", () => {
  const shared = "=tPresupuesto[[#This Row],[Cantidad]]*2";

  it("is the formula that all cells share", () => {
    expect(
      uniformFormula([
        [shared, shared],
        [shared, shared],
      ]),
    ).toBe(shared);
  });

  it.each([
    ["one cell differs", [[shared], [`${shared}+0`]]],
    ["it holds a relative reference", [["=A1*2"], ["=A1*2"]]],
    ["the cells hold constants", [["x"], ["x"]]],
    ["there are no cells", []],
  ])("is nothing where %s", (_, formulas) => {
    expect(uniformFormula(formulas)).toBeUndefined();
  });
});

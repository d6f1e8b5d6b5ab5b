import { listPrecedents } from "../../../src/domain/formula/listPrecedents";
import { formatArea } from "../../../src/domain/workbook/address";
import { applyPlan } from "../../../src/domain/workbook/applyPlan";
import { emptySnapshot } from "../../../src/domain/workbook/Snapshot";

const book = applyPlan(emptySnapshot, [
  { op: "addSheet", sheet: "Gastos" },
  { op: "setValues", sheet: "Gastos", area: "B3:D3", values: [["Rubro", "Ene", "Feb"]] },
  { op: "addTable", sheet: "Gastos", table: "tGastos", area: "B3:D8" },
  { op: "addSheet", sheet: "Resumen" },
  { op: "defineName", name: "fTotal", formula: "=Resumen!$C$4", visible: true },
  { op: "defineName", name: "lista", formula: "=tGastos[Rubro]", visible: true },
  { op: "defineName", name: "vuelta", formula: "=vuelta+1", visible: true },
]);

function areas(formula: string, sheet = "Gastos", row = 5, column = 3) {
  const found = listPrecedents(formula, { sheet, row, column }, book);
  return found?.areas.map((one) => `${one.sheet}!${formatArea(one.area)}`);
}

describe("listPrecedents", () => {
  it.each([
    ["=SUM(A1:A3,Resumen!B2)", ["Gastos!A1:A3", "Resumen!B2"]],
    ["=SUM(tGastos[Ene])", ["Gastos!C4:C8"]],
    ["=SUM(tGastos[[Ene]:[Feb]])", ["Gastos!C4:D8"]],
    ["=SUM(tGastos[[#This Row],[Ene]:[Feb]])", ["Gastos!C5:D5"]],
    ["=[@Rubro]&[Ene]", ["Gastos!B5", "Gastos!C4:C8"]],
    ["=tGastos[[#Headers],[Feb]]&tGastos[#All]&ROWS(TGASTOS)", ["Gastos!D3", "Gastos!B3:D8", "Gastos!B4:D8"]],
    ["=fTotal*COUNTA(lista)", ["Resumen!C4", "Gastos!B4:B8"]],
  ])("finds the cells that %s needs", (formula, expected) => {
    expect(areas(formula)).toEqual(expected);
    expect(listPrecedents(formula, { sheet: "Gastos", row: 5, column: 3 }, book)?.unknown).toEqual([]);
  });

  it("names what has no cells in this workbook", () => {
    const found = listPrecedents(
      "=[@Ene]+tOtra[X]+[1]Hoja!A1+nada+tGastos[Mar]+vuelta",
      { sheet: "Resumen", row: 1, column: 1 },
      book,
    );
    expect(found?.areas).toEqual([]);
    expect(found?.unknown.map((one) => one.kind)).toEqual(["table", "table", "cells", "name", "table", "name"]);
  });

  it("knows nothing of a formula that is not in the grammar", () => {
    expect(areas("=SUM(A1;A2)")).toBeUndefined();
  });
});

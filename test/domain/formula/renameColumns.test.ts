import { renameColumns } from "../../../src/domain/formula/renameColumns";

describe("renameColumns", () => {
  const headers = { Valor: "Valor [COP] #1", Ene: "Enero", Dic: "Diciembre" };

  it.each([
    ["=SUM(tX[Valor])", "=SUM(tX[Valor '[COP'] '#1])"],
    ["=tX[[#This Row],[Valor]]*2", "=tX[[#This Row],[Valor '[COP'] '#1]]*2"],
    ["=COUNTA(tX[[#This Row],[Ene]:[Dic]])", "=COUNTA(tX[[#This Row],[Enero]:[Diciembre]])"],
    ["=TX[[#Totals],[Ene]]", "=TX[[#Totals],[Enero]]"],
    ["=tX[@Ene]", "=tX[@Enero]"],
    ['="tX[Valor]"&tOtra[Valor]&[@Ene]', '="tX[Valor]"&tOtra[Valor]&[@Ene]'],
    ["=tX[Valores]+Valor", "=tX[Valores]+Valor"],
  ])("puts %s under the new headers", (formula, expected) => {
    expect(renameColumns(formula, "tX", headers)).toBe(expected);
  });

  it("knows the references without a name inside the table itself", () => {
    expect(renameColumns("=[@Ene]+SUM([Dic])", "tX", headers, "tX")).toBe("=[@Enero]+SUM([Diciembre])");
  });

  it("exchanges two headers without taking one for the other", () => {
    expect(renameColumns("=tX[A]-tX[B]", "tX", { A: "B", B: "A" })).toBe("=tX[B]-tX[A]");
  });
});

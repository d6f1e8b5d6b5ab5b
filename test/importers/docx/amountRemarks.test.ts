import { budgetCells, budgetHeading, checkRawForm, rowsOf, rubroTable, tbl, totalRow } from "../../support/rawForm";

const total = "$199.290.000";
const withAmount = (amount: string, said = total) => ({
  "8.1": tbl([budgetHeading, ...rowsOf(budgetCells, [3, 4, amount]), totalRow("TOTAL", said)]),
});
const told = async (sections: Record<string, string>) => (await checkRawForm(sections)).told;

describe("words beside an amount of the form", () => {
  it.each([
    "$7.500.000 (siete millones quinientos mil pesos)",
    "Siete millones quinientos mil pesos ($7.500.000)",
    "$7.500.000 IVA incluido",
    "$7.500.000 (IVA incluido)",
  ])("are read and change nothing: %s", async (amount) => {
    expect(await told(withAmount(amount))).toEqual([]);
  });

  it("of another amount are told with both, and the sums use the figures", async () => {
    expect(await told(withAmount("$7.500.000 (setecientos cincuenta mil pesos)"))).toEqual([
      "warning budget/amount-words 8.1/4",
    ]);
  });

  it("are compared in the TOTAL and in the rubro too", async () => {
    const other = "$199.290.000 (ciento noventa y nueve millones doscientos mil pesos)";
    const said = [...(await told(withAmount("$7.500.000", other))), ...(await told({ "8.2": rubroTable(other) }))];
    expect(said).toEqual(["warning budget/amount-words 8.1/0", "warning budget/amount-words 8.2/1"]);
  });

  it.each(["$7.500.000 más IVA", "$7.500.000 por mes"])(
    "that change the amount leave it unread: %s",
    async (amount) => {
      expect(await told(withAmount(amount))).toContain("error budget/amount-not-a-number 8.1/4");
    },
  );
});

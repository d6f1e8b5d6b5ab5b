import { withHost } from "../../support/withHost";

withHost();

const lines = [
  ["Actividad", "Objeto", "Valor parcial"],
  [1, "Talleres", 14_310_000],
  [1, "Consultoría", 47_000_000],
  [2, "Equipos", 434_500_000],
  [2, "Plataforma", 103_480_000],
];

describe("the real office.js over Univer", () => {
  it("adds up the form's four budget lines in a table, and again after the third is corrected", async () => {
    const totals = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Presupuesto");
      sheet.getRange("A8:C12").values = lines;
      sheet.tables.add("A8:C12", true).name = "tPresupuesto";
      const total = sheet.getRange("C3");
      total.formulas = [["=SUM(tPresupuesto[Valor parcial])"]];
      total.load("values");
      await context.sync();
      const first: unknown = total.values[0]?.[0];
      sheet.getRange("C11").values = [[34_500_000]];
      total.load("values");
      await context.sync();
      return [first, total.values[0]?.[0] as unknown];
    });
    expect(totals).toEqual([599_290_000, 199_290_000]);
  });
});

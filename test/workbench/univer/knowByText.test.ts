import { withSharedHost } from "../../support/withHost";

withSharedHost();

/** Two texts to which Univer gives one number (found among 600,000). */
const pairs = [
  [
    "salud obra control salud cierre informe visita región ética avance",
    "taller vereda agua compra riesgo comuna sesión acta obra plan plan",
  ],
  [
    "plan salud cierre región obra barrio puente salud compra ética",
    "comuna visita inicio taller vía inicio escuela control obra meta",
  ],
] as const;

describe("two long formulas that Univer takes for one", () => {
  it.each(pairs)("show each its own text: «%s»", async (one, other) => {
    const shown = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.add().getRange("A1:A2");
      range.formulas = [[`="${one}"`], [`="${other}"`]];
      await context.sync();
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(shown).toEqual([[one], [other]]);
  });
});

import { structure } from "../../src/actions/structure";
import { summarize } from "../../src/actions/summarize";
import { summarizePlaces } from "../../src/actions/summarizePlaces";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { shownIn } from "../support/bookTools";
import { withSharedHost } from "../support/withHost";
import { yearProject } from "../support/yearProject";

jest.setTimeout(120_000);
withSharedHost();

describe("«Resumen por municipio» and the year on «Resumen» in the embedded Excel", () => {
  it("show what LibreOffice shows, and nothing that a person typed", async () => {
    const workbook = excelWorkbook();
    await workbook.apply(structure.run(await workbook.read(), { project: await yearProject() }).plan);
    await workbook.apply(summarize.run(await workbook.read()).plan);
    await workbook.apply(summarizePlaces.run(await workbook.read(), undefined).plan);
    const book = await workbook.read();
    const row = (sheet: string, at: number) => [1, 2, 3, 4, 5, 6].map((column) => shownIn(book, sheet, at, column));
    expect(shownIn(book, "Resumen", 9, 1)).toBe("Evidencias por entregar: 2 vencidas y 4 de este trimestre.");
    const sheet = "Resumen por municipio";
    expect([shownIn(book, sheet, 4, 1), shownIn(book, sheet, 5, 1)]).toEqual([
      "",
      "Con reportes atrasados: Girón (1).",
    ]);
    expect([shownIn(book, sheet, 37, 1), shownIn(book, sheet, 38, 1)]).toEqual([
      "Girón",
      "1 reporte atrasado: meta 1-2-5-5, trimestre 3.",
    ]);
    const [share, ...figures] = row(sheet, 40);
    expect([Number(share).toFixed(3), ...figures]).toEqual(["0.506", 1, 1, 7, 78, 1]);
    expect(row(sheet, 44)).toEqual(["IDI", 2021, 72.9, "Cambió el método", 3, expect.closeTo(10.2)]);
    expect(row(sheet, 58)).toEqual(["Fuera de la lista", 199_290_000, 199_290_000, 154_440_000, 154_740_000, 0]);
    expect(
      book.sheets.flatMap(({ cells }) => cells?.values.flat() ?? []).filter((one) => /^#/.test(String(one))),
    ).toEqual([]);
    expect(summarizePlaces.run(book, undefined).typed).toEqual([]);
    expect(summarize.run(book).typed).toEqual([]);
  });
});

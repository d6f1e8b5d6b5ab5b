import { consolidate } from "../../src/actions/consolidate";
import { structure } from "../../src/actions/structure";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { shownIn } from "../support/bookTools";
import { consolidatedProject } from "../support/consolidatedProject";
import { withSharedHost } from "../support/withHost";

jest.setTimeout(120_000);
withSharedHost();

const sheet = "Consolidado";
const input = { now: "2026-11-30T10:00" };

describe("«Consolidado» in the embedded Excel", () => {
  it("shows what LibreOffice shows, follows a copy that comes back, and says when risks changed since they were compared", async () => {
    const workbook = excelWorkbook();
    await workbook.apply(structure.run(await workbook.read(), { project: await consolidatedProject() }).plan);
    await workbook.apply(consolidate.run(await workbook.read(), input).plan);
    const book = await workbook.read();
    const row = (at: number, to = 10) => Array.from({ length: to }, (_, index) => shownIn(book, sheet, at, index + 1));
    expect(row(4, 1)).toEqual([""]);
    expect(row(7, 1)).toEqual(["No han devuelto su copia 3 de 4 municipios: Girón, Floridablanca, Piedecuesta."]);
    expect(row(9, 6)).toEqual(["Girón", "Vencida", 44_837, 44_895, "", 15]);
    expect(row(19)).toEqual(["Girón", expect.closeTo(0.505789), 13, 11, 1, 7, 78, 2, 2, 72.9]);
    expect(row(22).slice(2)).toEqual([54, 48, 2, 28, 423, 8, 7, expect.closeTo(76.8)]);
    expect(row(29, 5)).toEqual(["Girón", 56_190_000, 0, 57_240_000, 0]);
    expect(row(32, 5)).toEqual(["Total", 342_390_000, 199_290_000, 154_440_000, 154_740_000]);
    expect(row(36, 7)).toEqual(["1-2-5", 4, 157_290_000, 157_290_000, 123_940_000, expect.closeTo(0.731688), 1]);
    expect(row(43, 4)).toEqual(["1-2-5", 25, 20, 2]);
    expect(row(54, 3)).toEqual(["Girón", expect.closeTo(0.304094), expect.closeTo(0.808333)]);
    expect(row(62, 5)).toEqual(["Girón", 72.9, "Otro método", 3, expect.closeTo(10.2)]);
    expect(row(70, 6)).toEqual(["3 Posible", "", "", "Alto\n2 riesgos", "Extremo\n1 riesgo", "Extremo\n2 riesgos"]);
    expect(row(82, 7)).toEqual(["Total", 4, 3, 0, "", 1, 8]);
    expect(row(85, 1)[0]).toMatch(/^Comparados el 30 de noviembre de 2026\. Se marcan/);
    expect(row(90, 1)[0]).toMatch(/^Comparados el 30 de noviembre de 2026\. Misma clase/);
    expect(row(86, 2)).toEqual([
      "Iguales 3 de 4",
      "Bucaramanga (riesgo 1), Floridablanca (riesgo 3), Girón (riesgo 5), Piedecuesta (riesgo 7)",
    ]);
    expect(row(92, 3)).toEqual(["CDP-014", 143_100_000, "Bucaramanga, Floridablanca"]);
    expect(row(96, 2)).toEqual(["2 municipios", "Bucaramanga (2 reportes), Floridablanca (2 reportes)"]);
    const errors = book.sheets
      .flatMap(({ cells }) => cells?.values.flat() ?? [])
      .filter((one) => /^#/.test(String(one)));
    expect(errors).toEqual([]);
    expect(consolidate.run(book, input).typed).toEqual([]);

    // Girón, the fourth copy of «Envíos», comes back, and one of its risks is worded anew.
    await workbook.apply([
      { op: "setValues", sheet: "Envíos", area: "F8", values: [[44_910]] },
      { op: "setValues", sheet: "Riesgos", area: "D12", values: [["Otra cosa que nadie más dice."]] },
    ]);
    const after = await workbook.read();
    expect(shownIn(after, sheet, 7, 1)).toBe("No han devuelto su copia 2 de 4 municipios: Floridablanca, Piedecuesta.");
    expect([shownIn(after, sheet, 12, 1), shownIn(after, sheet, 12, 2)]).toEqual(["Girón", "Recibida"]);
    expect(shownIn(after, sheet, 85, 1)).toBe(
      "Los datos cambiaron después de comparar. Oprima «Consolidado» otra vez.",
    );
  });
});

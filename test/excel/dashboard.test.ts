import { dashboard } from "../../src/actions/dashboard";
import { structure } from "../../src/actions/structure";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { shownIn } from "../support/bookTools";
import { withSharedHost } from "../support/withHost";
import { yearProject } from "../support/yearProject";

jest.setTimeout(120_000);
withSharedHost();

describe("«Tablero» in the embedded Excel", () => {
  it("shows the four figures and what is late, and follows a report that is brought up to date", async () => {
    const workbook = excelWorkbook();
    const project = await yearProject();
    await workbook.apply(structure.run(await workbook.read(), { project }).plan);
    await workbook.apply(dashboard.run(await workbook.read(), undefined).plan);
    const before = await workbook.read();
    const figures = [1, 2, 3, 4].map((column) => Number(shownIn(before, "Tablero", 6, column)).toFixed(3));
    expect(figures).toEqual(["0.646", "1.000", "0.258", "6.000"]);
    expect(shownIn(before, "Tablero", 9, 1)).toBe("Girón: meta 1-2-5-5, trimestre 3");
    // A sheet that was just built shows all the data.
    expect(shownIn(before, "Tablero", 4, 1)).toBe("");
    const at = project.followUp.findIndex(({ pidm, municipality }) => pidm === "1-2-5-5" && municipality === "Girón");
    await workbook.apply([{ op: "setValues", sheet: "Seguimiento", area: `E${7 + at}`, values: [[1]] }]);
    const after = await workbook.read();
    expect(shownIn(after, "Tablero", 6, 2)).toBe(0);
    // Now it has a value and no evidence: it is still to be handed in.
    expect(shownIn(after, "Tablero", 6, 4)).toBe(6);
    expect(shownIn(after, "Tablero", 9, 1)).toBe("No hay reportes atrasados.");
    // A municipality that the charts do not know.
    await workbook.apply([{ op: "setValues", sheet: "Índices", area: "A5", values: [["Lebrija"]] }]);
    expect(shownIn(await workbook.read(), "Tablero", 4, 1)).toMatch(/^Las gráficas no muestran todos los datos/);
    expect(
      after.sheets.flatMap(({ cells }) => cells?.values.flat() ?? []).filter((one) => /^#/.test(String(one))),
    ).toEqual([]);
  });
});

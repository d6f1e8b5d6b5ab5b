import { planTexts } from "../../src/i18n/es/plan";
import { riskImportWords } from "../../src/i18n/es/riskImport";

describe("A sentence on what will be written", () => {
  it("has its verb in the singular for one thing", () => {
    expect(riskImportWords.added(1, 2)).toBe("Se escribirá 1 riesgo con 2 controles.");
    expect(riskImportWords.added(2, 1)).toBe("Se escribirán 2 riesgos con 1 control.");
    const cells = (n: number) => planTexts.summary({ sheets: 0, tables: 0, columns: 0, cells: n });
    expect(cells(1)).toBe("Se escribirá 1 celda. No se borra ningún dato.");
    expect(cells(2)).toBe("Se escribirán 2 celdas. No se borra ningún dato.");
  });
});

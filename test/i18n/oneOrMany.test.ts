import { copyNoteTexts as english } from "../../src/i18n/en/copyNotes";
import { copyNoteTexts } from "../../src/i18n/es/copyNotes";
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

describe("A note on what a copy lacks", () => {
  it("says whether it is a sheet or a column, one or several", () => {
    const { missing } = copyNoteTexts;
    expect(missing(["Riesgos"])).toBe("falta la hoja Riesgos: queda lo que se envió");
    expect(missing(["Riesgos", "Seguimiento: Logrado"])).toBe(
      "faltan la hoja Riesgos y la columna Logrado de Seguimiento: queda lo que se envió",
    );
    expect(english.missing(["Riesgos"])).toBe("the sheet Riesgos is missing: what was sent stays");
    expect(english.missing(["Riesgos", "Seguimiento: Logrado"])).toBe(
      "the sheet Riesgos and the column Logrado of Seguimiento are missing: what was sent stays",
    );
  });
});

import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { bookOf } from "../support/bookTools";
import { cleanProject } from "../support/buildProject";
import { memoryCli } from "../support/memoryIo";
import { yearProject } from "../support/yearProject";

const yearFile = async () => ({ "libro.xlsx": await writeXlsx(bookOf(await yearProject())) });

describe("seguir", () => {
  it("prints what is late, due and done, the municipality with most late first, and ends with 1", async () => {
    const { code, out } = await memoryCli(await yearFile()).run("seguir", "libro.xlsx");
    const lines = out.split("\n");
    expect(lines[0]).toBe("Trimestre 4, con corte al 15 de diciembre de 2022. Avance del proyecto: 64,6 %.");
    expect(lines[2]).toBe("Girón · avance 50,6 % · 1 atrasado, 4 por cumplir, 0 cumplidos");
    expect(lines[3]).toBe("  ATRASADO      1-2-5-5   trimestre 3  sin valor de 1  sin evidencia");
    expect(code).toBe(1);
  });

  it("looks at another trimestre, and ends with 0 where nothing up to it is late", async () => {
    const { code, out } = await memoryCli(await yearFile()).run("seguir", "libro.xlsx", "--trimestre", "1");
    expect(out).toContain("Bucaramanga · avance 90,0 % · 0 atrasados, 0 por cumplir, 2 cumplidos");
    expect(code).toBe(0);
  });

  it("gives the same as JSON", async () => {
    const { out } = await memoryCli(await yearFile()).run("seguir", "libro.xlsx", "--json");
    const due = JSON.parse(out);
    expect([due.quarter, due.day, due.municipalities.length]).toEqual([4, "2022-12-15", 5]);
    expect(due.municipalities[0].late).toEqual([
      { pidm: "1-2-5-5", quarter: 3, planned: 1, state: "late", evidence: "", link: "", note: "", reported: "" },
    ]);
  });

  it("says what to do where nobody reported, and refuses a trimestre that there is not", async () => {
    const cli = memoryCli({ "libro.xlsx": await writeXlsx(bookOf(cleanProject())) });
    const empty = await cli.run("seguir", "libro.xlsx");
    expect([empty.code, empty.out.trim()]).toEqual([
      0,
      "«libro.xlsx» no tiene reportes en la hoja Seguimiento. Agréguelos, o use «Preparar trimestre» en el panel.",
    ]);
    const wrong = await cli.run("seguir", "libro.xlsx", "--trimestre", "5");
    expect([wrong.code, wrong.err.trim().split("\n")[0]]).toEqual([
      2,
      "«5» no es un trimestre. Se esperaba un número de 1 a 4.",
    ]);
  });
});

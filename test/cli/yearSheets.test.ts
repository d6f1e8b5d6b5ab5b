import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { bookOf, sheetOf, shownIn, typeInto } from "../support/bookTools";
import { hasLibreOffice, recalculate } from "../support/libreOffice";
import { memoryCli } from "../support/memoryIo";
import { withoutSheet } from "../support/otherPrograms";
import { validateOoxml } from "../support/validateOoxml";
import { yearProject } from "../support/yearProject";

const yearFile = async () => writeXlsx(bookOf(await yearProject()));

async function open(bytes: Uint8Array | undefined) {
  const reading = await readXlsx(bytes ?? new Uint8Array());
  if (!reading.ok) throw new Error(reading.code);
  return reading.snapshot;
}

describe("the sheets of the year on the command line", () => {
  it.each([
    ["tablero", "Tablero"],
    ["resumir-municipios", "Resumen por municipio"],
  ])("are added to a valid file, whose other sheets stay: %s", async (command, sheet) => {
    const file = await yearFile();
    const cli = memoryCli({ "libro.xlsx": file });
    const { code, out, err } = await cli.run(command, "libro.xlsx", "--salida", "otro.xlsx");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain(`La hoja ${sheet} está al día. Las demás hojas no cambiaron.`);
    const after = cli.files.get("otro.xlsx") ?? new Uint8Array();
    expect(await validateOoxml(after)).toEqual([]);
    const others = (await open(after)).sheets.filter(({ name }) => name !== sheet);
    expect(others).toEqual((await open(file)).sheets);
    expect((await cli.run(command, "otro.xlsx")).code).toBe(0);
    expect(sheetOf(await open(cli.files.get("otro.xlsx")), sheet)).toEqual(sheetOf(await open(after), sheet));
  });

  it("are not built over what a person typed, nor from a workbook that lacks a sheet of the year", async () => {
    const cli = memoryCli({ "libro.xlsx": await yearFile() });
    await cli.run("resumir-municipios", "libro.xlsx");
    const noted = typeInto(await open(cli.files.get("libro.xlsx")), "Resumen por municipio", "H80", [["Acta 4"]]);
    cli.files.set("libro.xlsx", await writeXlsx(noted));
    expect(await cli.run("resumir-municipios", "libro.xlsx")).toMatchObject({
      code: 2,
      err: "En la hoja «Resumen por municipio» se perderían: celdas escritas a mano (H80). Use --salida con otro archivo.",
    });
    cli.files.set("corto.xlsx", await writeXlsx(withoutSheet(bookOf(await yearProject()), "Índices")));
    const lacking = await cli.run("tablero", "corto.xlsx");
    expect(lacking.code).toBe(2);
    expect(lacking.err).toMatch(/^A «corto\.xlsx» le falta lo que se resume: tIndices/);
  });

  (hasLibreOffice() ? it : it.skip)(
    "have no error value when LibreOffice calculates the file",
    async () => {
      const cli = memoryCli({ "libro.xlsx": await yearFile() });
      for (const command of ["resumir", "tablero", "resumir-municipios"])
        expect((await cli.run(command, "libro.xlsx")).code).toBe(0);
      const book = await open(await recalculate(cli.files.get("libro.xlsx") ?? new Uint8Array()));
      const values = book.sheets.flatMap(({ cells }) => cells?.values.flat() ?? []);
      expect(values.filter((value) => /^#/.test(String(value)))).toEqual([]);
      expect(shownIn(book, "Tablero", 9, 1)).toBe("Girón: meta 1-2-5-5, trimestre 3");
      expect(shownIn(book, "Resumen por municipio", 5, 1)).toBe("Con reportes atrasados: Girón (1).");
    },
    120_000,
  );
});

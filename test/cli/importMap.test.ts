import { readRiskMap } from "../../src/domain/risk/readRiskMap";
import { emptySnapshot, type SheetSnapshot } from "../../src/domain/workbook/Snapshot";
import { decodeBook } from "../../src/layouts/decodeBook";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { memoryCli } from "../support/memoryIo";
import { messyMap, noMap } from "../support/messyMaps";
import { map2015, mapV4, sheetWith } from "../support/riskMaps";
import { validateOoxml } from "../support/validateOoxml";

const file = (...sheets: readonly SheetSnapshot[]) => writeXlsx({ ...emptySnapshot, sheets });

async function snapshotOf(bytes: Uint8Array | undefined) {
  const reading = await readXlsx(bytes ?? new Uint8Array());
  if (!reading.ok) throw new Error(reading.code);
  return reading.snapshot;
}

async function risksOf(bytes: Uint8Array | undefined) {
  return readRiskMap(decodeBook(await snapshotOf(bytes)).project);
}

describe("importar-mapa", () => {
  it("finds the only map of a file and writes a copy of it with our sheets, which stays valid", async () => {
    const source = await file(sheetWith("Compras", noMap), sheetWith("Mapa 2022", map2015, [22]));
    const cli = memoryCli({ "mapa.xlsx": source });
    const { code, out, err } = await cli.run("importar-mapa", "mapa.xlsx", "--salida", "libro.xlsx");
    const bytes = cli.files.get("libro.xlsx");
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toContain("Se escribirán 2 riesgos con 3 controles.");
    expect(out).toContain("  I7, Zona inherente: el mapa dice Moderada y el método da Alta.");
    const { method, risks } = await risksOf(bytes);
    expect(method.id).toBe("2015");
    expect(risks.map(({ row, controls }) => [row.number, row.actionDate, controls.length])).toEqual([
      [1, "2022-11-30", 2],
      [2, "Permanente", 1],
    ]);
    const [before, after] = [await snapshotOf(source), await snapshotOf(bytes)];
    expect(after.sheets.slice(0, 2).map(({ cells }) => cells?.values)).toEqual(
      before.sheets.map(({ cells }) => cells?.values),
    );
    expect(await validateOoxml(bytes ?? new Uint8Array())).toEqual([]);
  });

  it("writes the sheet that --hoja names into a copy of the workbook that --libro names", async () => {
    const cli = memoryCli({ "mapa.xlsx": await file(sheetWith("A", mapV4), sheetWith("B", map2015)) });
    await cli.run("importar", "formato.txt", "--salida", "libro.xlsx");
    const options = ["--libro", "libro.xlsx", "--salida", "nuevo.xlsx"];
    const several = await cli.run("importar-mapa", "mapa.xlsx", ...options);
    expect(several).toEqual({
      code: 2,
      out: "",
      err: "Hay varios mapas de riesgos: «A», «B». Elija uno con --hoja.",
    });
    const { code, err } = await cli.run("importar-mapa", "mapa.xlsx", "--hoja", "a", ...options);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    const bytes = cli.files.get("nuevo.xlsx");
    expect((await risksOf(bytes)).risks.map(({ row }) => row.municipality)).toEqual(["Girón", "Floridablanca"]);
    expect((await snapshotOf(bytes)).sheets.some(({ name }) => name === "A")).toBe(false);
    expect(decodeBook(await snapshotOf(bytes)).project.metas.length).toBeGreaterThan(0);
    expect(await validateOoxml(bytes ?? new Uint8Array())).toEqual([]);
  });

  it("writes nothing the second time and ends with 0 where nothing is open", async () => {
    const clean = mapV4.map((row, index) => (index === 1 ? row.map((cell) => (cell === "Alto" ? "" : cell)) : row));
    const cli = memoryCli({ "mapa.xlsx": await file(sheetWith("Mapa", clean)) });
    const first = await cli.run("importar-mapa", "mapa.xlsx", "--salida", "libro.xlsx");
    expect(first).toMatchObject({ code: 0, err: "" });
    const again = await cli.run("importar-mapa", "libro.xlsx", "--hoja", "Mapa", "--salida", "otro.xlsx");
    expect(again).toMatchObject({ code: 0, err: "" });
    expect(again.out).toContain("No hay riesgos nuevos que escribir.");
    expect(cli.files.has("otro.xlsx")).toBe(false);
  });

  it("takes the layout that --formato names where the headings do not tell it, and says that one may", async () => {
    const cli = memoryCli({ "mapa.xlsx": await file(sheetWith("Mapa", messyMap)) });
    const unsure = await cli.run("importar-mapa", "mapa.xlsx", "--salida", "libro.xlsx");
    expect(unsure.out).toContain("Si el formato es otro, repita con --formato 2015 o --formato v4.");
    expect((await risksOf(cli.files.get("libro.xlsx"))).method.id).toBe("v4-v6");
    const chosen = await cli.run("importar-mapa", "mapa.xlsx", "--formato", "2015", "--salida", "otro.xlsx");
    expect(chosen.out).toContain("guía de 2015.");
    expect(chosen.out).not.toContain("--formato");
    expect((await risksOf(cli.files.get("otro.xlsx"))).method.id).toBe("2015");
  });

  it("gives the outcome as JSON to other programs", async () => {
    const cli = memoryCli({ "mapa.xlsx": await file(sheetWith("Mapa", map2015)) });
    const { out } = await cli.run("importar-mapa", "mapa.xlsx", "--salida", "libro.xlsx", "--json");
    const json = JSON.parse(out) as Record<string, unknown>;
    expect(json).toMatchObject({ kind: "map", layout: "2015", sure: true, method: { reason: "set", used: "2015" } });
  });

  it.each([
    [
      ["mapa.xlsx", "--salida", "n.xlsx"],
      "La hoja «Compras» no es un mapa de riesgos: se esperaban columnas como Riesgo, Causas y Probabilidad, y se encontró Plan de compras 2022, Rubro, Objeto, Valor, Fecha de inicio, 2.1.2.",
    ],
    [["mapa.xlsx", "--hoja", "Otra", "--salida", "n.xlsx"], "No hay una hoja llamada «Otra»."],
    [
      ["mapa.xlsx"],
      "Falta la opción --salida NUEVO.xlsx.\nUso: gobernanza importar-mapa MAPA.xlsx --salida NUEVO.xlsx [--hoja HOJA] [--formato 2015|v4] [--tipos TIPOS] [--libro LIBRO.xlsx] [--json] [--sobrescribir]",
    ],
    [["mapa.xlsx", "--salida", "mapa.xlsx"], "«mapa.xlsx» es el archivo de entrada. Use otro nombre en --salida."],
    [["formato.txt", "--salida", "n.xlsx"], "«formato.txt» no es un libro. Se esperaba un archivo .xlsx."],
  ])("refuses %j and writes nothing", async (args, err) => {
    const cli = memoryCli({ "mapa.xlsx": await file(sheetWith("Compras", noMap)) });
    expect(await cli.run("importar-mapa", ...args)).toEqual({ code: 2, out: "", err });
    expect(cli.files.has("n.xlsx")).toBe(false);
  });
});

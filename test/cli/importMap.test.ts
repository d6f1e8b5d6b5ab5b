import { readRiskMap } from "../../src/domain/risk/readRiskMap";
import { emptySnapshot, type SheetSnapshot } from "../../src/domain/workbook/Snapshot";
import { decodeBook } from "../../src/layouts/decodeBook";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { memoryCli } from "../support/memoryIo";
import { messyMap, noMap } from "../support/messyMaps";
import { map2015, mapV4, sheetWith } from "../support/riskMaps";
import { validateOoxml } from "../support/validateOoxml";
import { crowdedMaps, generalMaps, otherMatrices, textlessMap, typedMaps, wordlessMaps } from "../support/wildMaps";

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

  it("reads the map in view where another one is hidden, and names the hidden one", async () => {
    const hidden = { ...sheetWith("A", mapV4), visibility: "hidden" as const };
    const cli = memoryCli({ "mapa.xlsx": await file(hidden, sheetWith("B", map2015)) });
    const { err } = await cli.run("importar-mapa", "mapa.xlsx", "--formato", "2015", "--salida", "nuevo.xlsx");
    expect(err).toBe(
      "Se lee la hoja que está a la vista. También hay un mapa en hojas ocultas: «A». Para leerlo use --hoja.",
    );
    const { risks } = await risksOf(cli.files.get("nuevo.xlsx"));
    expect(risks.map(({ row }) => row.text)).toEqual([
      "Posibilidad de ajustar los estudios previos a un proponente en beneficio de un tercero",
      "Posibilidad de recibir dádivas por agilizar un permiso ambiental en beneficio propio",
    ]);
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
    expect(unsure.out).toContain("Si el formato es otro, repita con --formato 2015, v4 o v5 (la matriz v5/v6).");
    expect((await risksOf(cli.files.get("libro.xlsx"))).method.id).toBe("v4-v6");
    const chosen = await cli.run("importar-mapa", "mapa.xlsx", "--formato", "2015", "--salida", "otro.xlsx");
    expect(chosen.out).toContain("guía de 2015.");
    expect(chosen.out).not.toContain("--formato");
    expect((await risksOf(cli.files.get("otro.xlsx"))).method.id).toBe("2015");
  });

  it("counts every row of the sheet with the reasons of those left out, in both languages", async () => {
    const cli = memoryCli({ "mapa.xlsx": await file(sheetWith("Mapa", crowdedMaps.below ?? [])) });
    const spanish = await cli.run("importar-mapa", "mapa.xlsx", "--salida", "libro.xlsx");
    expect(spanish.out).toContain(
      "La hoja tiene 17 filas con datos = 1 de título + 2 de encabezados + 3 de riesgos + 0 con más controles o datos de ellos + 11 que no pasan.",
    );
    expect(spanish.out).toContain(
      "No pasan: 2 de títulos entre los riesgos, 2 de totales, 1 nota, 4 de tablas de escalas o resúmenes y 2 de firmas o versiones.",
    );
    expect(spanish.out).toContain("  Fila 6, total: Subtotal · 1");
    expect(spanish.out).toContain("El mapa no dice el tipo de cada riesgo: todos se toman como de corrupción.");
    const english = await cli.run("importar-mapa", "mapa.xlsx", "--salida", "otro.xlsx", "--idioma", "en");
    expect(english.out).toContain(
      "The sheet has 17 rows with data = 1 of titles + 2 of headings + 3 of risks + 0 with more controls or data of them + 11 left out.",
    );
  });

  it("takes the risks of corruption alone, asks about a type that may be it, and takes what --tipos names", async () => {
    const cli = memoryCli({ "mapa.xlsx": await file(sheetWith("Mapa", typedMaps.fraud?.rows ?? [])) });
    const first = await cli.run("importar-mapa", "mapa.xlsx", "--salida", "libro.xlsx");
    expect(first.code).toBe(1);
    expect(first.out).toContain("La columna A, Clase, dice el tipo: pasan 1 de CORRUPCION.");
    expect(first.out).toContain("No pasan los riesgos de otro tipo: 1 de Fraude y 1 de Gestión.");
    expect(first.out).toContain("«Fraude» puede ser de corrupción o no: no se tomó. Confírmelo antes de escribir.");
    expect(first.out).toContain("repita con --tipos y los tipos que son de corrupción");
    expect((await risksOf(cli.files.get("libro.xlsx"))).risks).toHaveLength(1);
    const said = await cli.run("importar-mapa", "mapa.xlsx", "--tipos", "corrupción, fraude", "--salida", "otro.xlsx");
    expect(said.out).not.toContain("--tipos");
    expect((await risksOf(cli.files.get("otro.xlsx"))).risks).toHaveLength(2);
  });

  it("says of the v5/v6 matrix what is read and what is not, and values its risks by the workbook's method", async () => {
    const cli = memoryCli({ "mapa.xlsx": await file(sheetWith("Mapa", generalMaps.usual ?? [])) });
    const { code, out } = await cli.run("importar-mapa", "mapa.xlsx", "--salida", "libro.xlsx");
    expect(code).toBe(1);
    expect(out).toContain("Formato reconocido: matriz v5/v6, escala general.");
    expect(out).toContain("De la matriz v5/v6 se leen Número, Causas, Riesgo de corrupción, Probabilidad,");
    expect(out).toContain("No se leen IDENTIFICACIÓN DEL RIESGO · Impacto,");
    const { method, risks } = await risksOf(cli.files.get("libro.xlsx"));
    expect(method.id).toBe("v4-v6");
    expect(risks.map(({ row, controls }) => [row.probability, controls.length])).toEqual([
      [3, 2],
      [1, 1],
    ]);
  });

  it.each([
    ["a risk without words", wordlessMaps.oneNumber, "donde va el texto del riesgo C3 dice «8»"],
    ["a column «Riesgo» of numbers", wordlessMaps.onlyScores, "su columna «Riesgo» tiene «12» en C2"],
    ["a missing text", textlessMap, "falta el texto del riesgo en C3"],
    ["a PM4R matrix", otherMatrices[0]?.[2], "es una matriz de riesgos de proyecto PM4R (BID)"],
    ["a map of management", otherMatrices[7]?.[2], "es un mapa de riesgos de gestión"],
  ])("refuses %s in a sentence and writes nothing", async (_, rows, sentence) => {
    const cli = memoryCli({ "mapa.xlsx": await file(sheetWith("Mapa", rows ?? []), sheetWith("Compras", noMap)) });
    const { code, out, err } = await cli.run("importar-mapa", "mapa.xlsx", "--salida", "libro.xlsx");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(sentence);
    expect(cli.files.has("libro.xlsx")).toBe(false);
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
      "Falta la opción --salida NUEVO.xlsx.\nUso: gobernanza importar-mapa MAPA.xlsx --salida NUEVO.xlsx [--hoja HOJA] [--formato 2015|v4|v5] [--tipos TIPOS] [--libro LIBRO.xlsx] [--json] [--sobrescribir]",
    ],
    [["mapa.xlsx", "--salida", "mapa.xlsx"], "«mapa.xlsx» es el archivo de entrada. Use otro nombre en --salida."],
    [["formato.txt", "--salida", "n.xlsx"], "«formato.txt» no es un libro. Se esperaba un archivo .xlsx."],
  ])("refuses %j and writes nothing", async (args, err) => {
    const cli = memoryCli({ "mapa.xlsx": await file(sheetWith("Compras", noMap)) });
    expect(await cli.run("importar-mapa", ...args)).toEqual({ code: 2, out: "", err });
    expect(cli.files.has("n.xlsx")).toBe(false);
  });
});

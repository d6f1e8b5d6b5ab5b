/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from "node:util";
import { screen, waitFor, within } from "@testing-library/react";
import { readRiskMap } from "../../../src/domain/risk/readRiskMap";
import type { Cell } from "../../../src/domain/workbook/Cell";
import { emptySnapshot, type Snapshot } from "../../../src/domain/workbook/Snapshot";
import { decodeBook } from "../../../src/layouts/decodeBook";
import type { Importer } from "../../../src/taskpane/work/paneImporter";
import { messyMap, noMap } from "../../support/messyMaps";
import { map2015, mapV4, sheetWith } from "../../support/riskMaps";
import { otherMatrices, typedMaps } from "../../support/wildMaps";
import { bookWith, openRisks } from "./openPane";

// Browsers have these; jsdom does not give them to its pages.
Object.assign(globalThis, { TextDecoder, TextEncoder });

/** The reader of workbooks, loaded as late as the pane loads it. */
const importer = {
  readWorkbook: async (bytes) => (await import("../../../src/xlsx/readXlsx")).readXlsx(bytes),
} as Partial<Importer> as Importer;

type Rows = readonly (readonly Cell[])[];

/** Our empty sheets, a list of purchases and an old map. */
function withMap(rows: Rows): Snapshot {
  const book = bookWith();
  return { ...book, sheets: [sheetWith("Compras", noMap), ...book.sheets, sheetWith("Mapa de riesgos 2022", rows)] };
}

const risksOf = (book: Snapshot) => readRiskMap(decodeBook(book).project).risks;

/** The lines under a heading of the preview. */
function linesUnder(title: string): readonly (string | null)[] {
  const details = screen.getByText(title).closest("details") ?? document.body;
  return within(details)
    .getAllByRole("listitem", { hidden: true })
    .map(({ textContent }) => textContent);
}

describe("importing an old map in the pane", () => {
  it("proposes the sheet named like a map, shows what was read, writes it on «Escribir en el libro», and one undo takes it back", async () => {
    const { book, user } = await openRisks(withMap(map2015));
    await user.click(screen.getByText("Importar un mapa"));
    expect(screen.getAllByRole<HTMLInputElement>("radio").map(({ value, checked }) => [value, checked])).toEqual([
      ["Mapa de riesgos 2022", true],
      ["Compras", false],
    ]);
    await user.click(screen.getByText("Ver qué se leyó"));
    await screen.findByText("Se escribirán 2 riesgos con 3 controles.");
    expect(screen.queryByText("Formato reconocido: guía de 2015.")).not.toBeNull();
    expect(screen.queryByText("El libro aún no tiene riesgos: su método pasa a ser 2015, el del mapa.")).not.toBeNull();
    expect(linesUnder("Resultados que no coinciden con su método (3)")).toEqual([
      "I7, Zona inherente: el mapa dice Moderada y el método da Alta.",
      "R7, Probabilidad residual: el mapa dice Improbable y el método da Probable.",
      "S7, Zona residual: el mapa dice Baja y el método da Alta.",
    ]);
    expect(linesUnder("Columnas sin lugar en el libro (1)")).toEqual(["Z, Código interno: 1 celda, como «GC-07»."]);
    expect(linesUnder("Columnas reconocidas (25)")).toContain("F, Riesgo inherente · Probabilidad → Probabilidad");
    expect(book.counts.applies).toBe(0);
    await user.click(screen.getByText("Escribir en el libro"));
    await screen.findByText(/2 riesgos\./);
    expect(risksOf(book.snapshot()).map(({ controls }) => controls.length)).toEqual([2, 1]);
    await user.click(screen.getByText("Deshacer el mapa importado"));
    await waitFor(() => expect(risksOf(book.snapshot())).toEqual([]));
  });

  it("says of a sheet that is no map what was expected and found, and comes back to choose another", async () => {
    const { book, user } = await openRisks(withMap(mapV4));
    await user.click(screen.getByText("Importar un mapa"));
    await user.click(screen.getByLabelText("Compras"));
    await user.click(screen.getByText("Ver qué se leyó"));
    await screen.findByText(
      "La hoja «Compras» no es un mapa de riesgos: se esperaban columnas como Riesgo, Causas y Probabilidad, " +
        "y se encontró Plan de compras 2022, Rubro, Objeto, Valor, Fecha de inicio, 2.1.2.",
    );
    expect(screen.queryByText("Escribir en el libro")).toBeNull();
    await user.click(screen.getByText("Volver"));
    await screen.findByText("Importar un mapa de riesgos", { selector: "h2" });
    expect(book.counts.applies).toBe(0);
  });

  it("tells that every risk is there already, and offers nothing to write", async () => {
    const { user } = await openRisks(withMap(mapV4));
    for (const button of ["Importar un mapa", "Ver qué se leyó", "Escribir en el libro"])
      await user.click(await screen.findByText(button));
    await screen.findByText(/2 riesgos\./);
    await user.click(screen.getByText("Importar un mapa"));
    await user.click(screen.getByText("Ver qué se leyó"));
    await screen.findByText("No hay riesgos nuevos que escribir.");
    expect(linesUnder("Riesgos que ya están iguales (2)")).toEqual([
      "Fila 2: es el riesgo 1 del libro.",
      "Fila 3: es el riesgo 2 del libro.",
    ]);
    expect(screen.queryByText("Escribir en el libro")).toBeNull();
  });

  it("asks for the layout where the headings do not tell it, and reads the map again in the chosen one", async () => {
    const { book, user } = await openRisks(withMap(messyMap));
    await user.click(screen.getByText("Importar un mapa"));
    await user.click(screen.getByText("Ver qué se leyó"));
    await screen.findByText(/Sus títulos no lo dicen con certeza/);
    expect(screen.getAllByRole<HTMLInputElement>("radio").map(({ value, checked }) => [value, checked])).toEqual([
      ["2015", false],
      ["v4-v6", false],
      ["v5-v6", false],
    ]);
    await user.click(screen.getByLabelText("guía de 2015"));
    await screen.findByText("Formato reconocido: guía de 2015.");
    expect(screen.getByLabelText<HTMLInputElement>("guía de 2015").checked).toBe(true);
    await user.click(screen.getByText("Escribir en el libro"));
    await waitFor(() => expect(risksOf(book.snapshot())).toHaveLength(2));
    expect(readRiskMap(decodeBook(book.snapshot()).project).method.id).toBe("2015");
    expect(screen.queryByText("Ver qué se leyó")).toBeNull();
  });

  it("takes the types of risk that a person marks, and reads the map again with each", async () => {
    const { book, user } = await openRisks(withMap(typedMaps.fraud?.rows ?? []));
    await user.click(screen.getByText("Importar un mapa"));
    await user.click(screen.getByText("Ver qué se leyó"));
    await screen.findByText("«Fraude» puede ser de corrupción o no: no se tomó. Confírmelo antes de escribir.");
    expect(screen.getAllByRole<HTMLInputElement>("checkbox").map(({ checked }) => checked)).toEqual([
      true,
      false,
      false,
    ]);
    await user.click(screen.getByLabelText("Fraude (1 riesgo)"));
    await screen.findByText("La columna A, Clase, dice el tipo: pasan 1 de CORRUPCION y 1 de Fraude.");
    expect(screen.queryByText(/puede ser de corrupción o no/)).toBeNull();
    await user.click(screen.getByText("Escribir en el libro"));
    await waitFor(() => expect(risksOf(book.snapshot())).toHaveLength(2));
  });

  it("tells a matrix of other risks by its name, and takes it where a person says that its risks are of corruption", async () => {
    const { book, user } = await openRisks(withMap(otherMatrices[7]?.[2] ?? []));
    await user.click(screen.getByText("Importar un mapa"));
    await user.click(screen.getByText("Ver qué se leyó"));
    await screen.findByText(/es un mapa de riesgos de gestión, no un mapa de riesgos de corrupción/);
    expect(screen.queryByText("Escribir en el libro")).toBeNull();
    await user.click(screen.getByLabelText("Son riesgos de corrupción: tomarlos todos"));
    await user.click(await screen.findByText("Escribir en el libro"));
    await waitFor(() => expect(risksOf(book.snapshot())).toHaveLength(1));
  });

  it("asks for no layout where the headings tell it", async () => {
    const { user } = await openRisks(withMap(mapV4));
    await user.click(screen.getByText("Importar un mapa"));
    await user.click(screen.getByText("Ver qué se leyó"));
    await screen.findByText("Formato reconocido: guía de 2018 (v4 a v6).");
    expect(screen.queryByRole("radio")).toBeNull();
  });

  it("reads the sheet of another file and says how many it has, which needs nothing in the workbook", async () => {
    const { writeXlsx } = await import("../../../src/xlsx/writeXlsx");
    const bytes = await writeXlsx({ ...emptySnapshot, sheets: [sheetWith("Mapa", mapV4)] });
    const { book, user } = await openRisks(emptySnapshot, async () => importer);
    await user.click(screen.getByText("Importar un mapa"));
    await screen.findByText("No hay otra hoja con datos");
    const regions = screen.getAllByRole("status");
    const file = new File([], "viejo.xlsx");
    Object.assign(file, { arrayBuffer: async () => bytes });
    await user.upload(screen.getByLabelText("Elegir un archivo .xlsx", { selector: "input" }), file);
    await screen.findByText("Hojas de viejo.xlsx");
    // The region that says so was there before: one that appears with its text is not read aloud.
    expect(regions).toContain(screen.getByText("viejo.xlsx: 1 hoja"));
    await user.click(screen.getByText("Ver qué se leyó"));
    await screen.findByText("Se escribirán 2 riesgos con 2 controles.");
    await user.click(screen.getByText("Escribir en el libro"));
    await waitFor(() => expect(risksOf(book.snapshot())).toHaveLength(2));
    expect(book.snapshot().sheets.some(({ name }) => name === "Mapa")).toBe(false);
  });

  it("says that a file is no workbook", async () => {
    const { user } = await openRisks(emptySnapshot, async () => importer);
    await user.click(screen.getByText("Importar un mapa"));
    const file = new File([], "foto.xlsx");
    Object.assign(file, { arrayBuffer: async () => new Uint8Array([1, 2, 3]) });
    await user.upload(screen.getByLabelText("Elegir un archivo .xlsx", { selector: "input" }), file);
    const said = await screen.findAllByText("«foto.xlsx» no es un libro. Se esperaba un archivo .xlsx.");
    expect(said.length).toBeGreaterThan(0);
    Object.assign(file, { arrayBuffer: async () => new TextEncoder().encode("<html><table><tr><td>Riesgo") });
    await user.upload(screen.getByLabelText("Elegir un archivo .xlsx", { selector: "input" }), file);
    const page =
      "«foto.xlsx» es una página web (HTML). Ábralo en Excel, elija Archivo → Guardar como → «Libro de Excel (.xlsx)» y use ese archivo.";
    expect((await screen.findAllByText(page)).length).toBeGreaterThan(0);
  });
});

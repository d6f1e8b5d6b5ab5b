import { readCatalogue } from "../../../src/domain/pidm/readCatalogue";

const headings = ["Código", "Componente", "Línea", "Programa", "Meta", "Descripción"];

describe("readCatalogue", () => {
  it("finds the headings under a title, in any order and spelling", () => {
    const reading = readCatalogue([
      ["Plan Integral de Desarrollo Metropolitano"],
      [],
      ["DESCRIPCIÓN DE LA META", "Línea estratégica", "cod. pidm", "N.º de meta", "Programa", "Componente"],
      ["Elaborar un mapa.", "Línea 2", "1-2-5-3", 3, "Programa 5", "Componente 1"],
    ]);
    expect(reading?.entries).toEqual([
      {
        row: 4,
        entry: {
          code: "1-2-5-3",
          componente: "Componente 1",
          linea: "Línea 2",
          programa: "Programa 5",
          metaNumber: 3,
          text: "Elaborar un mapa.",
        },
      },
    ]);
    expect(reading?.unknownColumns).toEqual([]);
  });

  it("takes «Meta» as the number beside a description, and as the text without one", () => {
    const both = readCatalogue([headings, ["1-2-5-3", "", "", "", "Meta 3", "Elaborar."]]);
    const alone = readCatalogue([
      ["Código", "Meta"],
      ["1-2-5-3", "Meta 3: Elaborar."],
    ]);
    expect(both?.entries[0]?.entry).toMatchObject({ metaNumber: 3, text: "Elaborar." });
    expect(alone?.entries[0]?.entry).toMatchObject({ metaNumber: 3, text: "Elaborar." });
  });

  it.each([
    ["Meta 3: Elaborar un mapa.", "", "Elaborar un mapa.", 3],
    ["Cumplir la meta 7: Elaborar un mapa.", "", "Cumplir la meta 7: Elaborar un mapa.", 3],
    ["Meta 3 de la agenda", "", "Meta 3 de la agenda", 3],
    ["Elaborar", "Meta 4", "Elaborar", 4],
    ["Elaborar", "Ver meta 4", "Elaborar", 3],
    ["Elaborar", "4 informes", "Elaborar", 3],
  ])("reads «Meta N:» at the beginning only: %j beside %j", (text, number, shown, metaNumber) => {
    const reading = readCatalogue([
      ["Código", "Número de meta", "Descripción"],
      ["1-2-5-3", number, text],
    ]);
    expect(reading?.entries[0]?.entry).toMatchObject({ text: shown, metaNumber });
  });

  it("carries merged cells down only as far as the code says that they reach", () => {
    const reading = readCatalogue([
      headings,
      ["1-2-5-3", "C1", "L2", "P5", 3, "a"],
      ["1-2-5-4", "", "", "", 4, "b"],
      ["1-2-7-1", "", "", "", 1, "c"],
      ["2-1-1-1", "", "", "", 1, "d"],
    ]);
    expect(reading?.entries.map(({ entry }) => [entry.componente, entry.linea, entry.programa])).toEqual([
      ["C1", "L2", "P5"],
      ["C1", "L2", "P5"],
      ["C1", "L2", ""],
      ["", "", ""],
    ]);
  });

  it("tells what it repaired, left out, met twice and does not know, with rows as a person counts them", () => {
    const reading = readCatalogue([
      ["Código", "Meta", "Responsable"],
      ["1–2–5–3", "Uno", "x"],
      ["1-2-5-3", "Otro", ""],
      ["1-2-5-3", "UNO.", ""],
      ["", "Sin código", ""],
      [38384, "Una fecha", ""],
      ["", "", "solo responsable"],
    ]);
    expect(reading?.entries.map(({ entry }) => entry.code)).toEqual(["1-2-5-3"]);
    expect(reading?.repaired).toEqual([{ row: 2, found: "1–2–5–3", code: "1-2-5-3" }]);
    expect(reading?.duplicates).toEqual([{ row: 3, code: "1-2-5-3", first: 2 }]);
    expect(reading?.unreadable).toEqual([
      { row: 5, found: "Sin código", why: "no-code" },
      { row: 6, found: "01/02/2005", why: "date" },
    ]);
    expect(reading?.unknownColumns).toEqual(["Responsable"]);
  });

  it("is undefined where no row names a code and a text", () => {
    expect(readCatalogue([["1-2-5-3", "Elaborar"]])).toBeUndefined();
    expect(
      readCatalogue([
        ["Código", "Programa"],
        ["1-2-5-3", "P5"],
      ]),
    ).toBeUndefined();
    expect(readCatalogue([])).toBeUndefined();
  });
});

import { readCatalogue } from "../../../src/domain/pidm/readCatalogue";
import type { Cell } from "../../../src/domain/workbook/Cell";
import { fc } from "../../support/property";

type Rows = readonly (readonly Cell[])[];

const read = (rows: Rows) => readCatalogue(rows);
/** «5: 1-2-5-6 Publicar»: row, code and text of each meta that was read. */
const metas = (rows: Rows) => read(rows)?.entries.map(({ row, entry }) => `${row}: ${entry.code} ${entry.text}`);
const plan = (rows: Rows) =>
  read(rows)?.entries.map(({ entry }) => [entry.componente, entry.linea, entry.programa].join(" / "));
const left = (rows: Rows) => read(rows)?.unreadable.map(({ row, found, why }) => [row, found, why]);
const passed = (rows: Rows) => read(rows)?.passed.map(({ row, kind }) => `${row} ${kind}`);

describe("headings of a list of metas", () => {
  it.each<[string, readonly string[], string, string]>([
    [
      "a meta of product",
      ["Programa", "Código de meta", "Meta de producto", "Indicador"],
      "Código de meta",
      "Meta de producto",
    ],
    ["a meta of result", ["Eje", "Cód. meta", "Meta de resultado", "Línea base"], "Cód. meta", "Meta de resultado"],
    [
      "both: the product",
      ["Meta de resultado", "Código meta producto", "Meta de producto"],
      "Código meta producto",
      "Meta de producto",
    ],
    ["short words", ["COD MP", "MP", "Meta 2024", "Responsable"], "COD MP", "MP"],
    [
      "a code of MGA beside it",
      ["Código de indicador de producto (MGA)", "PIDM", "Nombre de la meta"],
      "PIDM",
      "Nombre de la meta",
    ],
    ["a meta beside its description", ["Cod", "Meta", "Descripción"], "Cod", "Meta"],
    ["a consecutive number", ["No.", "Código", "Meta PIDM", "Actividad"], "Código", "Meta PIDM"],
  ])("are known: %s", (_, headings, code, text) => {
    const row = headings.map((heading) =>
      heading === code ? "1-2-5-6" : heading === text ? "Publicar el informe" : "Otro dato",
    );
    const reading = read([["PLAN INDICATIVO 2024-2027"], [], headings, row]);
    expect(reading?.entries.map(({ entry }) => [entry.code, entry.text])).toEqual([["1-2-5-6", "Publicar el informe"]]);
    expect(reading?.sources).toEqual([{ row: 3, code, text }]);
  });

  it.each([1, 2, 7, 13, 20])("are found in row %d, under a letterhead", (row) => {
    const letterhead = Array.from({ length: row - 1 }, (_, at) =>
      at % 2 ? [] : [`Código: PI-FO-0${at}`, "Versión 2"],
    );
    expect(metas([...letterhead, ["Código", "Meta"], ["1-2-5-6", "Publicar"]])).toEqual([
      `${row + 1}: 1-2-5-6 Publicar`,
    ]);
  });

  it("are not looked for under row 20", () => {
    const far = Array.from({ length: 20 }, () => ["Plan"]);
    expect(read([...far, ["Código", "Meta"], ["1-2-5-6", "Publicar"]])).toBeUndefined();
  });

  it.each<[string, Rows]>([
    [
      "two rows, the group over its parts",
      [
        ["Programa", "Meta", ""],
        ["", "Código", "Descripción"],
      ],
    ],
    [
      "a group that says it once",
      [
        ["", "META DE PRODUCTO", ""],
        ["PROGRAMA", "CÓDIGO", "DESCRIPCIÓN"],
      ],
    ],
    [
      "three rows",
      [
        ["Estructura", "Metas", ""],
        ["", "Producto", ""],
        ["Programa", "Código", "Nombre"],
      ],
    ],
  ])("may take several rows: %s", (_, headings) => {
    const reading = read([
      ["PLAN"],
      ...headings,
      ["Programa 5", "1-2-5-6", "Publicar"],
      ["", "1-2-5-7", "Crear la red"],
    ]);
    expect(reading?.entries.map(({ entry }) => [entry.code, entry.programa, entry.text])).toEqual([
      ["1-2-5-6", "Programa 5", "Publicar"],
      ["1-2-5-7", "Programa 5", "Crear la red"],
    ]);
  });

  it("claim a column, and its cells decide: how many there shall be is no number of the meta", () => {
    const rows: Rows = [
      ["Código", "Descripción", "Meta"],
      ["1-2-5-6", "Publicar", 4],
      ["1-2-5-7", "Crear", 100],
    ];
    expect(read(rows)?.entries.map(({ entry }) => entry.metaNumber)).toEqual([6, 7]);
    expect(read(rows)?.unknownColumns).toEqual(["Meta"]);
  });

  it("of years, a base line or a programming are no line, programme nor meta", () => {
    const rows: Rows = [
      ["Código", "Meta de producto", "Línea base", "Programación 2024", "Meta cuatrienio"],
      ["1-2-5-6", "Publicar", 1, 2, 3],
    ];
    expect(plan(rows)).toEqual([" /  / "]);
    expect(read(rows)?.unknownColumns).toEqual(["Línea base", "Programación 2024", "Meta cuatrienio"]);
  });

  it.each<[string, Rows]>([
    [
      "a budget",
      [
        ["Código", "Descripción"],
        ["2.1.1.01", "Planta"],
        ["2.1.1.01.01", "Factores"],
        ["2.1.1.01.01.001", "Sueldo"],
      ],
    ],
    [
      "a plan with subprogramas",
      [
        ["Componente", "Línea", "Programa", "Subprograma", "Meta"],
        [1, 2, 5, 1, "1. Publicar"],
      ],
    ],
    [
      "a plan of a municipality",
      [
        ["Eje", "Programa", "Subprograma", "Meta"],
        [1, 2, 3, "Construir parques"],
      ],
    ],
    [
      "codes without texts",
      [
        ["Código de meta", "Indicador"],
        ["1-2-5-6", "Informes"],
      ],
    ],
  ])("are none: %s", (_, rows) => {
    expect(read(rows)).toBeUndefined();
  });
});

describe("a code in four columns", () => {
  it.each<[string, Rows]>([
    [
      "numbers, merged cells blank",
      [
        ["Componente", "Línea", "Programa", "Meta", "Descripción de la meta"],
        [1, 2, 5, 6, "Publicar"],
        ["", "", "", 7, "Crear"],
        ["", "", 7, 1, "Capacitar"],
      ],
    ],
    [
      "zeros and a group over them",
      [
        ["", "Código", "", "", ""],
        ["N.º", "Componente", "Línea", "Programa", "Meta", "Meta de producto"],
        [1, "01", "02", "05", "06", "Publicar"],
        [2, "01", "02", "05", "07", "Crear"],
        [3, "01", "02", "07", "01", "Capacitar"],
      ],
    ],
    [
      "letters",
      [
        ["C", "L", "P", "M", "Meta"],
        [1, 2, 5, 6, "Publicar"],
        [1, 2, 5, 7, "Crear"],
        [1, 2, 7, 1, "Capacitar"],
      ],
    ],
    [
      "words and a column «N.º de meta»",
      [
        ["Componente", "Línea", "Programa", "N.º de meta", "Meta"],
        ["Componente 1", "Línea 2", "Programa 5", "Meta 6", "Publicar"],
        ["", "", "", "Meta 7", "Crear"],
        ["", "", "Programa 7", "Meta 1", "Capacitar"],
      ],
    ],
    [
      "names with their number",
      [
        ["Dimensión", "Línea", "Programa", "Meta de producto"],
        ["1. Planeación", "2. Gobernanza", "5. Transparencia", "6. Publicar"],
        ["1. Planeación", "2. Gobernanza", "5. Transparencia", "7. Crear"],
        ["1. Planeación", "2. Gobernanza", "7. Capacidades", "1. Capacitar"],
      ],
    ],
  ])("is put together: %s", (_, rows) => {
    expect(read(rows)?.entries.map(({ entry }) => [entry.code, entry.metaNumber, entry.text])).toEqual([
      ["1-2-5-6", 6, "Publicar"],
      ["1-2-5-7", 7, "Crear"],
      ["1-2-7-1", 1, "Capacitar"],
    ]);
    expect(left(rows)).toEqual([]);
  });

  it("is not guessed where a level is missing or a number only begins the text", () => {
    const rows: Rows = [
      ["Componente", "Línea", "Programa", "Meta"],
      [1, 2, 5, "6. Publicar"],
      [2, "", "", "1. Sin línea"],
      [1, 2, 5, "100 días de trabajo"],
      [1, 2, 5, ""],
      [1, 2, 5, "8"],
    ];
    expect(metas(rows)).toEqual(["2: 1-2-5-6 Publicar"]);
    expect(left(rows)).toEqual([
      [3, "1. Sin línea", "no-level"],
      [4, "100 días de trabajo", "no-code"],
      [6, "1-2-5-8", "no-text"],
    ]);
  });
});

describe("levels in rows", () => {
  const names = "Planeación / Gobernanza / Transparencia";
  it.each<[string, Rows]>([
    [
      "classes D, L, P, I and a code that builds up",
      [
        ["Clase", "Código", "Nombre"],
        ["D", "1", "Planeación"],
        ["L", "1.2", "Gobernanza"],
        ["P", "1.2.5", "Transparencia"],
        ["I", "1.2.5.6", "Publicar"],
        ["I", "1.2.5.7", "Crear"],
      ],
    ],
    [
      "words and own numbers",
      [
        ["Nivel", "Cód.", "Descripción"],
        ["Componente", 1, "Planeación"],
        ["Línea", 2, "Gobernanza"],
        ["Programa", 5, "Transparencia"],
        ["Meta", 6, "Publicar"],
        ["Meta", 7, "Crear"],
      ],
    ],
    [
      "numbers of levels",
      [
        ["Nivel", "Código", "Nombre"],
        [1, 1, "Planeación"],
        [2, 1.2, "Gobernanza"],
        [3, "1.2.5", "Transparencia"],
        [4, "1.2.5.6", "Publicar"],
        [4, "1.2.5.7", "Crear"],
      ],
    ],
    [
      "the length of the code",
      [
        ["Código", "Descripción"],
        [1, "Planeación"],
        ["1-2", "Gobernanza"],
        ["1-2-5", "Transparencia"],
        ["1-2-5-6", "Publicar"],
        ["1-2-5-7", "Crear"],
      ],
    ],
    [
      "indentation of the texts",
      [
        ["Código", "Nombre"],
        [1, "Planeación"],
        [2, "  Gobernanza"],
        [5, "    Transparencia"],
        [6, "      Publicar"],
        [7, "      Crear"],
      ],
    ],
  ])("build the code: %s", (_, rows) => {
    expect(metas(rows)).toEqual(["5: 1-2-5-6 Publicar", "6: 1-2-5-7 Crear"]);
    expect(plan(rows)).toEqual([names, names]);
    expect(passed(rows)).toEqual(["2 level", "3 level", "4 level"]);
  });

  it.each<[string, Rows]>([
    [
      "one column",
      [
        ["Componente 1: Planeación"],
        ["Línea estratégica 2: Gobernanza"],
        ["Programa 5: Transparencia"],
        ["Meta 6: Publicar"],
        ["Meta 7: Crear"],
      ],
    ],
    [
      "steps to the right",
      [
        ["Componente 1. Planeación"],
        ["", "Línea 2. Gobernanza"],
        ["", "", "Programa 5. Transparencia"],
        ["", "", "", "Meta 6. Publicar"],
        ["", "", "", "Meta 7. Crear"],
      ],
    ],
    [
      "the text beside its level",
      [
        ["Componente 1", "Planeación"],
        ["Línea 2", "Gobernanza"],
        ["Programa 5", "Transparencia"],
        ["Meta 6", "Publicar"],
        ["Meta 7", "Crear"],
      ],
    ],
    [
      "classes without codes",
      [
        ["Clase", "Nombre"],
        ["C", "Componente 1: Planeación"],
        ["L", "Línea 2: Gobernanza"],
        ["P", "Programa 5: Transparencia"],
        ["M", "Meta 6: Publicar"],
        ["M", "Meta 7: Crear"],
      ],
    ],
  ])("build the code by their words: %s", (_, rows) => {
    expect(read(rows)?.entries.map(({ entry }) => `${entry.code} ${entry.text}`)).toEqual([
      "1-2-5-6 Publicar",
      "1-2-5-7 Crear",
    ]);
  });

  it("end what stood below a new title, and what has no title above is told", () => {
    const rows: Rows = [
      ["Clase", "Código", "Nombre"],
      ["C", 1, "Planeación"],
      ["L", 2, "Gobernanza"],
      ["M", 6, "Sin programa"],
      ["P", 5, "Transparencia"],
      ["M", 6, "Publicar"],
      ["Subprograma", 1, "No es del plan"],
      ["P", "1-2-7-1", "Clase y código no concuerdan"],
    ];
    expect(metas(rows)).toEqual(["6: 1-2-5-6 Publicar"]);
    expect(left(rows)).toEqual([
      [4, "6", "no-level"],
      [7, "Subprograma 1", "class"],
      [8, "P 1-2-7-1", "class"],
    ]);
  });

  it("are no levels: a column «Tipo» of products and results, and a code with a slip", () => {
    const rows: Rows = [
      ["Tipo", "Código", "Meta"],
      ["P", "1-2-5-6", "Publicar"],
      ["R", "1-2-5-7", "Crear"],
      ["P", "1-2-58", "Otra"],
    ];
    expect(metas(rows)).toEqual(["2: 1-2-5-6 Publicar", "3: 1-2-5-7 Crear"]);
    expect(left(rows)).toEqual([[4, "1-2-58", undefined]]);
  });
});

describe("codes of a list", () => {
  it.each([
    ["1.2.5.6"],
    ["1/2/5/6"],
    ["1 2 5 6"],
    ["01-02-05-06"],
    ["1–2–5–6"],
    ["PIDM 1_2_5_6"],
    ["C1-L2-P5-M6"],
    ["C1L2P5M6"],
    ["Meta 1.2.5.6"],
  ])("%s is repaired and told", (found) => {
    expect(
      read([
        ["Código", "Meta"],
        [found, "Publicar"],
      ])?.repaired,
    ).toEqual([{ row: 2, found, code: "1-2-5-6" }]);
  });

  it.each<[Cell, string | undefined, string?]>([
    [38384, "date", "01/02/2005"],
    ["1/02/2005", "date"],
    ["01-feb-05", "date"],
    ["1256", undefined],
    ["9-9-9-9", undefined],
    ["1-2-5-6, 1-2-5-7", undefined],
    ["", "no-code", "Publicar"],
  ])("%j is told and not guessed", (found, why, shown = String(found)) => {
    const rows: Rows = [
      ["Código", "Meta"],
      ["1-2-5-1", "Una"],
      [found, "Publicar"],
    ];
    expect(metas(rows)).toEqual(["2: 1-2-5-1 Una"]);
    expect(left(rows)).toEqual([[3, shown, why]]);
  });

  it("stand before their text where no column of their own is", () => {
    const rows: Rows = [
      ["N.º", "Metas de producto"],
      [1, "1-2-5-6 Publicar"],
      [2, "1.2.5.7. Crear"],
      [3, "2.000 árboles"],
    ];
    expect(metas(rows)).toEqual(["2: 1-2-5-6 Publicar", "3: 1-2-5-7 Crear"]);
    expect(left(rows)).toEqual([[4, "2.000 árboles", "no-code"]]);
  });
});

describe("rows that are no metas", () => {
  it("are told by their kind: totals, notes, headings again, titles", () => {
    const rows: Rows = [
      ["Código", "Meta", "Avance"],
      ["PROGRAMA 5: Transparencia", "", ""],
      ["1-2-5-6", "Publicar", 1],
      ["Subtotal", "", 1],
      ["Código", "Meta", "Avance"],
      ["1-2-5-7", "Crear", 1],
      ["1-2-5-6", "PUBLICAR.", 1],
      ["", "Total metas", 2],
      ["Fuente: Planeación", "", ""],
      ["Elaboró: equipo del plan", "", ""],
    ];
    expect(passed(rows)).toEqual(["2 level", "4 total", "5 heading", "8 total", "9 note", "10 note"]);
    expect(read(rows)).toMatchObject({ repeated: 1, unreadable: [], rows: 9 });
  });

  it("are counted: every row that holds something is a meta or told", () => {
    const cell = fc.constantFrom<Cell>(
      "",
      "",
      "1-2-5-6",
      "1.2.5.7",
      "1-2",
      5,
      38384,
      "Total",
      "Fuente: x",
      "Publicar",
      "Programa 5",
      "Meta 6: Crear",
      "M",
      "C",
      "x",
      true,
    );
    const headings = fc.constantFrom<readonly Cell[]>(
      ["Código", "Meta", "Programa", "x"],
      ["Clase", "Código", "Nombre", ""],
      ["Componente", "Línea", "Programa", "Meta", "Descripción"],
    );
    fc.assert(
      fc.property(headings, fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 12 }), (first, below) => {
        const reading = read([first, ...below]);
        if (reading === undefined) return;
        const { entries, duplicates, repeated, unreadable, rows } = reading;
        const held = below.filter((row) => row.some((one) => one !== "")).length;
        expect(entries.length + duplicates.length + repeated + unreadable.length + reading.passed.length).toBe(rows);
        expect(rows).toBeLessThanOrEqual(held);
        if (reading.sources[0]?.row === 1) expect(rows).toBe(held);
      }),
    );
  });
});

import { consolidate } from "../../src/actions/consolidate";
import { nameOwnCharts } from "../../src/actions/ownCharts";
import { structure } from "../../src/actions/structure";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import { cellAt } from "../../src/domain/workbook/cellAt";
import { emptySnapshot, type Snapshot } from "../../src/domain/workbook/Snapshot";
import type { Op } from "../../src/domain/workbook/WritePlan";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { bookOf, sheetOf, typeInto } from "../support/bookTools";
import { calculateBooks } from "../support/calculateBooks";
import { compareConsolidated } from "../support/compareConsolidated";
import { consolidatedProject, withManyPlaces } from "../support/consolidatedProject";
import { judgeFormulas } from "../support/judgeFormulas";
import { hasLibreOffice, toPdfs } from "../support/libreOffice";
import { withoutSheet } from "../support/otherPrograms";
import { judgePaper } from "../support/paper/judgePaper";
import { hasPoppler } from "../support/paper/readWords";
import { validateOoxml } from "../support/validateOoxml";

const sheet = "Consolidado";
const input = { now: "2026-11-30T10:00" };
const build = (book: Snapshot) => applyPlan(book, consolidate.run(book, input).plan);
const rowsOf = (book: Snapshot) => sheetOf(book, sheet).cells?.values ?? [];
const named = (op: Op) => ("sheet" in op ? op.sheet : "");

/** The rows below the first row that begins with a text, columns A to J. */
function below(book: Snapshot, text: string, rows: number): readonly (readonly unknown[])[] {
  const at = rowsOf(book).findIndex(([first]) => String(first).startsWith(text));
  return rowsOf(book)
    .slice(at + 1, at + 1 + rows)
    .map((row) => row.slice(0, 10));
}

/** Calculated once for the tests that ask for it. */
function remember<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const four = consolidatedProject();
const many = withManyPlaces(40, 60);

/** The sample, forty municipalities, none of much, one municipality, an empty workbook, and a municipality renamed since. */
const calculateAll = remember(async () => {
  const none = await consolidatedProject({ risks: [], impacts: [], sends: [], indices: [], training: [], actors: [] });
  const projects = [await four, await many, none, await withManyPlaces(1, 1)];
  const renamed = typeInto(build(bookOf(await four)), "Municipios", "B9", [["Piedecuesta Norte"]]);
  return calculateBooks([...projects.map((project) => build(bookOf(project))), build(bookOf()), renamed]);
});

/** The sheet alone, with its values in the place of formulas: what is printed of it, without all the others. */
function alone(book: Snapshot): Snapshot {
  const { cells, ...rest } = sheetOf(book, sheet);
  if (cells === undefined) throw new Error("nothing is shown");
  const formulas = cells.formulas.map((row) => row.map(() => ""));
  return { ...emptySnapshot, sheets: [{ ...rest, cells: { ...cells, formulas } }] };
}

describe("«Consolidado»", () => {
  it("touches no sheet but its own, and is the same when it is built again", async () => {
    for (const project of [await four, await many]) {
      const before = bookOf(project);
      const { plan } = consolidate.run(before, input);
      expect([...new Set(plan.map(named))].sort()).toEqual(["", sheet]);
      const once = applyPlan(before, plan);
      const again = consolidate.run(once, input);
      expect(again.typed).toEqual([]);
      const twice = applyPlan(once, again.plan);
      expect(sheetOf(twice, sheet)).toEqual(sheetOf(once, sheet));
      expect(twice.sheets.filter(({ name }) => name !== sheet)).toEqual(before.sheets);
    }
  });

  it("names what people typed on it, and nothing of its own once municipalities, programmes, indices or risks have come or gone", async () => {
    const once = build(bookOf(await four));
    const onOther = (project: Snapshot) => {
      const sheets = [...project.sheets.filter(({ name }) => name !== sheet), sheetOf(once, sheet)];
      return consolidate.run({ ...project, sheets, names: once.names }, input).typed;
    };
    expect(onOther(bookOf(await many))).toEqual([]);
    expect(onOther(bookOf(await consolidatedProject({ metas: [], risks: [], indices: [], execution: [] })))).toEqual(
      [],
    );
    expect(onOther(bookOf(await consolidatedProject({ municipalities: [] })))).toEqual([]);
    const noted = applyPlan(once, [
      { op: "setValues", sheet, area: "H9", values: [["Llamar a la oficina"]] },
      { op: "setFormulas", sheet, area: "G22", formulas: [["=E22/H22"]] },
      { op: "setValues", sheet, area: "L60", values: [["Nota"]] },
      { op: "setValues", sheet, area: "AZ3", values: [["Otra nota"]] },
    ]);
    const { typed } = consolidate.run(noted, input);
    expect(typed?.map(({ cell, text }) => [cell, text])).toEqual([
      ["AZ3", "Otra nota"],
      ["H9", "Llamar a la oficina"],
      ["G22", "=E22/H22"],
      ["L60", "Nota"],
    ]);
  });

  it("has formulas that every program reads, and no error for the Open XML SDK", async () => {
    const bytes = await writeXlsx(build(bookOf(await many)));
    expect(await judgeFormulas(bytes)).toEqual([]);
    expect(await validateOoxml(bytes)).toEqual([]);
  });

  (hasLibreOffice() ? it : it.skip)(
    "tells who has not returned, then each municipality and programme, indices, the heat map and what stands twice, as the code does",
    async () => {
      const calculated = await calculateAll();
      const [own = emptySnapshot, forty = emptySnapshot, bare = emptySnapshot] = calculated;
      const [, , , single = emptySnapshot, empty = emptySnapshot, stale = emptySnapshot] = calculated;
      expect(calculated.flatMap((book) => rowsOf(book).flat()).filter((value) => /^#/.test(String(value)))).toEqual([]);
      const compared = calculated.slice(0, 4).map(compareConsolidated);
      expect(compared.map(({ differences }) => differences)).toEqual([[], [], [], []]);
      expect(compared.map(({ cells }) => cells)).toEqual([108, 1068, 108, 69]);

      expect(below(own, "Copias que faltan", 6).map((row) => row.slice(0, 6))).toEqual([
        ["No han devuelto su copia 3 de 4 municipios: Girón, Floridablanca, Piedecuesta.", "", "", "", "", ""],
        ["Municipio", "Estado", "Enviada", "Para devolver", "Devuelta", "Días de atraso"],
        ["Girón", "Vencida", 44_837, 44_895, "", 15],
        ["Floridablanca", "Enviada", 44_837, 44_915, "", ""],
        ["Piedecuesta", "No enviada", "", "", "", ""],
        ["Bucaramanga", "Recibida", 44_837, 44_895, 44_885, ""],
      ]);
      expect(below(own, "Riesgos repetidos", 3).map((row) => row.slice(0, 2))).toEqual([
        [
          "Comparados el 30 de noviembre de 2026. Se marcan y no se quitan: un riesgo puede ser de varios municipios.",
          "",
        ],
        [
          "Iguales 3 de 4",
          "Bucaramanga (riesgo 1), Floridablanca (riesgo 3), Girón (riesgo 5), Piedecuesta (riesgo 7)",
        ],
        ["", "Posibilidad de favorecer a un proponente en la etapa precontractual, en beneficio de un tercero."],
      ]);
      expect(below(own, "Documentos repetidos", 3)[2]?.slice(0, 3)).toEqual([
        "CDP-014",
        143_100_000,
        "Bucaramanga, Floridablanca",
      ]);
      expect(below(own, "Evidencias con el mismo", 3).map((row) => row.slice(0, 2))).toEqual([
        ["Comparados el 30 de noviembre de 2026. Se marcan y no se quitan: una carpeta puede ser de todos.", ""],
        ["2 municipios", "Bucaramanga (2 reportes), Floridablanca (2 reportes)"],
        ["", "https://ejemplo.gov.co/carpeta/Acta4"],
      ]);
      expect(below(own, "Actores repetidos", 5).map((row) => row.slice(0, 2))).toEqual([
        ["Comparados el 30 de noviembre de 2026. Se marcan y no se quitan: una entidad puede serlo de varios.", ""],
        ["2 municipios", "Girón, Piedecuesta"],
        ["", "Policía Nacional"],
        ["2 municipios", "Girón, Piedecuesta"],
        ["", '=HYPERLINK("http://x")'],
      ]);
      expect(below(bare, "Actores repetidos", 1)[0]?.[0]).toMatch(/No hay actores repetidos entre municipios\.$/);
      expect(rowsOf(own)[3]?.[0]).toBe("");
      expect(String(below(forty, "Copias que faltan", 1)[0]?.[0])).toMatch(
        /^No han devuelto su copia 40 de 40 municipios: Municipio 7, Municipio 1, Municipio 2, .*…$/,
      );
      expect(below(bare, "Copias que faltan", 1)[0]?.[0]).toBe("Todavía no se ha enviado ninguna copia.");
      expect(below(bare, "Índices por municipio", 1)[0]?.[0]).toBe("La hoja Índices no tiene valores.");
      expect(String(below(bare, "Riesgos repetidos", 1)[0]?.[0])).toMatch(/No hay riesgos repetidos/);
      expect(below(single, "Riesgos repetidos", 1)[0]?.[0]).toMatch(/No hay riesgos repetidos/);
      expect(below(empty, "Por municipio", 8)[7]?.slice(0, 10)).toEqual([
        "Total",
        "Sin datos",
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        "",
      ]);
      // The name that the table has now: its figures are gone from its row, and stand where no municipality of the list is.
      expect(
        below(stale, "Documentos por", 7)
          .slice(5)
          .map((row) => row.slice(0, 4)),
      ).toEqual([
        ["Piedecuesta Norte", 0, 0, 0],
        ["Sin municipio", 0, 56_190_000, 0],
      ]);
    },
    240_000,
  );

  (hasLibreOffice() && hasPoppler() ? it : it.skip)(
    "is printed with letters of 8 points and more, nothing cut, and no part of a section over two pages",
    async () => {
      const books = (await calculateAll()).slice(0, 2).map(alone);
      const pdfs = await toPdfs(await Promise.all(books.map(writeXlsx)));
      const papers = books.map((book, at) =>
        judgePaper(book, pdfs[at] ?? new Uint8Array()).find((one) => one.sheet === sheet),
      );
      expect(papers.map((one) => [one?.pages.length, one?.cut, (one?.smallest ?? 0) >= 8])).toEqual([
        [6, [], true],
        [27, [], true],
      ]);
    },
    240_000,
  );

  it("shows millions where pesos have more digits than a column, and gives a long name two lines", async () => {
    const { execution, municipalities } = await four;
    const [document] = execution;
    if (document === undefined) throw new Error("no document");
    const long = municipalities.map((row, at) =>
      at === 3 ? { ...row, name: "San Vicente de Chucurí, Santander" } : row,
    );
    const project = { ...(await four), execution: [{ ...document, value: 12_345_678_901 }], municipalities: long };
    const book = build(bookOf(project));
    expect(rowsOf(book)[23]?.[0]).toBe("Documentos por municipio, en millones de pesos");
    expect(cellAt(sheetOf(book, sheet), 29, 2).format).toBe("#,##0.0,,");
    expect([18, 19, 28, 29].map((row) => sheetOf(book, sheet).look.heights[row])).toEqual([15, 30, 15, 30]);
  });

  it("knows its charts again after a program that renames them", async () => {
    for (const project of [await four, await many]) {
      const book = build(bookOf(project));
      const { charts } = sheetOf(book, sheet).look;
      const renamed = charts.map((chart, at) => ({ ...chart, name: `Chart ${at + 1}` }));
      const sheets = book.sheets.map((one) =>
        one.name === sheet ? { ...one, look: { ...one.look, charts: renamed } } : one,
      );
      expect(sheetOf(nameOwnCharts({ ...book, sheets }), sheet).look.charts).toEqual(charts);
    }
  });

  it("begins a page before what would be cut in Excel, where Calibri leaves room for fewer rows", async () => {
    for (const project of [await four, await many]) {
      const { look } = sheetOf(build(bookOf(project)), sheet);
      const { breaks = [], area = "" } = look.page ?? {};
      const ends = [...breaks, Number(/\d+$/.exec(area)?.[0]) + 1];
      const points = (from: number, to: number) =>
        Array.from({ length: to - from }, (_, at) => look.heights[from + at] ?? 15).reduce((sum, one) => sum + one, 0);
      const pages = ends.map((end, at) => points(ends[at - 1] ?? 1, end) + (at > 0 ? points(1, 5) : 0));
      // A4 landscape less margins, at the scale of its width: 140 characters in ten columns in Calibri.
      expect(Math.max(...pages)).toBeLessThanOrEqual(513);
    }
  });
});

describe("a workbook that lacks what «Consolidado» adds up", () => {
  it.each([
    ["Envíos", "tEnvios"],
    ["Riesgos", "tRiesgos"],
    ["Seguimiento", "tSeguimiento"],
  ])("gets none, and hears what it lacks: %s", async (gone, lack) => {
    const spoiled = withoutSheet(bookOf(await four), gone);
    const { plan, lacks } = consolidate.run(spoiled, input);
    expect(plan).toEqual([]);
    expect(lacks).toContain(lack);
    const repaired = applyPlan(spoiled, structure.run(spoiled, {}).plan);
    expect(consolidate.run(repaired, input).lacks).toBeUndefined();
  });

  it("is only told that it is none of ours where it holds nothing of ours", () => {
    expect(consolidate.run(emptySnapshot, input)).toEqual({ plan: [] });
  });
});

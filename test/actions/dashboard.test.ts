import { dashboard } from "../../src/actions/dashboard";
import { structure } from "../../src/actions/structure";
import type { Project } from "../../src/domain/project/Project";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import { emptySnapshot, type Snapshot } from "../../src/domain/workbook/Snapshot";
import type { Op } from "../../src/domain/workbook/WritePlan";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { bigProject } from "../support/bigProject";
import { bookOf, deleteColumn, sheetOf, shownIn } from "../support/bookTools";
import { calculateBooks } from "../support/calculateBooks";
import { judgeFormulas } from "../support/judgeFormulas";
import { hasLibreOffice, toPdfs } from "../support/libreOffice";
import { withoutSheet } from "../support/otherPrograms";
import { judgePaper } from "../support/paper/judgePaper";
import { hasPoppler } from "../support/paper/readWords";
import { validateOoxml } from "../support/validateOoxml";
import { yearProject } from "../support/yearProject";

const build = (book: Snapshot) => applyPlan(book, dashboard.run(book, undefined).plan);
const named = (op: Op) => ("sheet" in op ? op.sheet : "");

/** The year with so many municipalities, each with six reports; every third one has reported nothing. */
async function withPlaces(count: number): Promise<Project> {
  const year = await yearProject();
  const municipalities = Array.from({ length: count }, (_, index) => ({
    code: String(68_001 + index),
    name: `Municipio ${index + 1}`,
    department: "Santander",
    contact: "",
  }));
  const followUp = municipalities.flatMap(({ name }, index) =>
    year.followUp
      .slice(0, 6)
      .map((row) => ({ ...row, municipality: name, achieved: index % 3 === 0 ? "" : row.achieved })),
  );
  return { ...year, municipalities, followUp };
}

const rowsOf = (book: Snapshot) => sheetOf(book, "Tablero").cells?.values ?? [];
/** Figures beside the page by their label in column F. */
const besides = (book: Snapshot) => new Map(rowsOf(book).map((row) => [String(row[5]), row.slice(6, 10)]));

describe("«Tablero»", () => {
  it("touches no sheet but its own, and is the same when it is built again", async () => {
    const before = bookOf(await yearProject());
    const { plan } = dashboard.run(before, undefined);
    expect([...new Set(plan.map(named))].sort()).toEqual(["", "Tablero"]);
    const once = applyPlan(before, plan);
    const again = dashboard.run(once, undefined);
    expect(again.typed).toEqual([]);
    const twice = applyPlan(once, again.plan);
    expect(sheetOf(twice, "Tablero").cells?.formulas).toEqual(sheetOf(once, "Tablero").cells?.formulas);
    expect(sheetOf(twice, "Tablero").look.charts).toEqual(sheetOf(once, "Tablero").look.charts);
    expect(twice.sheets.filter(({ name }) => name !== "Tablero")).toEqual(before.sheets);
  });

  it("names what people typed on the page and beside it, and nothing of its own once municipalities have gone", async () => {
    const once = build(bookOf(await withPlaces(12)));
    const fewer = applyPlan(once, [
      {
        op: "setValues",
        sheet: "Municipios",
        area: "A8:D16",
        values: Array.from({ length: 9 }, () => ["", "", "", ""]),
      },
    ]);
    expect(dashboard.run(fewer, undefined).typed).toEqual([]);
    const noted = applyPlan(once, [
      { op: "setValues", sheet: "Tablero", area: "B6", values: [[0]] },
      { op: "setValues", sheet: "Tablero", area: "C12", values: [["Llamar a Girón"]] },
      { op: "setValues", sheet: "Tablero", area: "G30", values: [["Revisado"]] },
      { op: "setFormulas", sheet: "Tablero", area: "P3", formulas: [["=1+1"]] },
    ]);
    expect(dashboard.run(noted, undefined).typed?.map(({ cell }) => cell)).toEqual(["P3", "B6", "C12", "G30"]);
  });

  it("draws progress, money, reports and index, each over its own quarter of the page", async () => {
    const { charts, page } = sheetOf(build(bookOf(await yearProject())), "Tablero").look;
    expect(charts.map(({ name, kind, area, series }) => [name, kind, area, series.map((one) => one.name)])).toEqual([
      ["graficoAvance", "bar", "A14:B26", ["Avance"]],
      ["graficoDinero", "bar", "A28:B40", ["Planeado", "Comprometido", "Pagado"]],
      ["graficoReportes", "stackedBar", "C14:D26", ["Cumplida", "En curso", "Atrasada"]],
      ["graficoIndice", "line", "C28:D40", ["Bucaramanga", "Floridablanca", "Girón", "Piedecuesta"]],
    ]);
    expect(page).toMatchObject({ orientation: "landscape", fitWide: 1, fitTall: 1, area: "A1:D40" });
  });

  it("breaks the line of an index where its method changed, and leaves empty the year in which a municipality has no value", async () => {
    const year = await yearProject();
    const indices = year.indices.filter(({ municipality, year: of }) => municipality !== "Girón" || of !== 2020);
    const built = build(bookOf({ ...year, indices }));
    const { charts } = sheetOf(built, "Tablero").look;
    const { categories = "", series = [] } = charts.find(({ name }) => name === "graficoIndice") ?? {};
    expect([categories, series[2]]).toEqual(["Tablero!$F$28:$F$31", { name: "Girón", values: "Tablero!$I$28:$I$31" }]);
    const drawn = sheetOf(built, "Tablero").cells?.formulas.slice(27, 31) ?? [];
    expect(
      rowsOf(built)
        .slice(27, 31)
        .map((row) => row[5]),
    ).toEqual(["2019", "2020", "otro método", "2021"]);
    expect(drawn.map((row) => row.slice(6, 10).map((formula) => formula !== ""))).toEqual([
      [true, true, true, true],
      [true, true, false, true],
      [false, false, false, false],
      [true, true, true, true],
    ]);
  });

  it("draws one municipality in its quarter, and of forty the twenty with most late reports over the whole right side", async () => {
    const reports = async (count: number) => {
      const { charts } = sheetOf(build(bookOf(await withPlaces(count))), "Tablero").look;
      const chart = charts.find(({ name }) => name === "graficoReportes");
      return [chart?.area, chart?.categories, chart?.title];
    };
    expect(await reports(1)).toEqual(["C14:D26", "Tablero!$F$21", "Reportes por municipio"]);
    expect(await reports(40)).toEqual([
      "C14:D40",
      "Tablero!$F$63:$F$82",
      "Reportes de los 20 municipios con más atrasos",
    ]);
  });

  it("says in words that there is no index yet, and draws the other three", async () => {
    const built = build(bookOf(await yearProject({ indices: [] })));
    expect(sheetOf(built, "Tablero").look.charts.map(({ name }) => name)).toEqual([
      "graficoAvance",
      "graficoDinero",
      "graficoReportes",
    ]);
    expect(shownIn(built, "Tablero", 28, 3)).toBe("Todavía no hay valores en la hoja Índices.");
  });

  it("has formulas that every program reads, and no error for the Open XML SDK", async () => {
    const bytes = await writeXlsx(build(bookOf(await yearProject())));
    expect(await judgeFormulas(bytes)).toEqual([]);
    expect(await validateOoxml(bytes)).toEqual([]);
    const read = await readXlsx(bytes);
    if (!read.ok) throw new Error(read.code);
    const charts = (book: Snapshot) => JSON.stringify(sheetOf(book, "Tablero").look.charts).replaceAll("$", "");
    expect(JSON.parse(charts(read.snapshot))).toEqual(JSON.parse(charts(build(bookOf(await yearProject())))));
  });

  (hasLibreOffice() ? it : it.skip)(
    "shows what the year amounts to when LibreOffice recalculates it, and follows the data",
    async () => {
      const built = build(bookOf(await yearProject()));
      const changed = applyPlan(built, [
        { op: "setValues", sheet: "Municipios", area: "B6", values: [["Bucaramanga, capital"]] },
      ]);
      const empty = build(bookOf());
      const books = await calculateBooks([built, changed, build(bookOf(await withPlaces(40))), empty]);
      const [year = emptySnapshot, renamed = emptySnapshot, forty = emptySnapshot, none = emptySnapshot] = books;
      const shown = books.flatMap((book) => rowsOf(book).flat());
      expect(shown.filter((value) => /^#/.test(String(value)))).toEqual([]);
      expect(rowsOf(year)[2]?.[0]).toBe("Vigencia 2022 · Corte: 15 de diciembre de 2022");
      expect(rowsOf(year)[3]?.[0]).toBe("");
      const [progress, late, paid, evidence] = rowsOf(year)[5] ?? [];
      expect([Number(progress).toFixed(3), late, Number(paid).toFixed(3), evidence]).toEqual(["0.646", 1, "0.258", 6]);
      expect(rowsOf(year)[8]?.[0]).toBe("Girón: meta 1-2-5-5, trimestre 3");
      expect(rowsOf(year)[8]?.[2]).toBe("");
      const figures = besides(year);
      const values = ["2019", "2020", "otro método", "2021"].map((label) => figures.get(label)?.[0]);
      expect(values).toEqual([74.2, 79.6, "", 83.1]);
      expect(
        rowsOf(year)
          .find((row) => row[5] === "Girón")
          ?.slice(6, 9),
      ).toEqual([8, 3, 1]);
      // The reports of a name that the list lost are told, not left out in silence.
      expect(String(rowsOf(renamed)[3]?.[0])).toMatch(/^Las gráficas no muestran todos los datos/);
      expect(rowsOf(forty)[5]?.[1]).toBe(56);
      expect(rowsOf(forty)[11]?.[0]).toBe("y 50 más, en la hoja Seguimiento.");
      expect(rowsOf(forty)[62]?.slice(5, 9)).toEqual(["Municipio 1", 0, 0, 4]);
      expect(rowsOf(none)[8]?.[0]).toBe("No hay reportes atrasados.");
      expect(rowsOf(none)[5]?.[0]).toBe("Sin datos");
    },
    240_000,
  );

  (hasLibreOffice() ? it : it.skip)(
    "leaves nothing out: lines beyond those drawn, reports of a place that nobody lists, a name listed twice",
    async () => {
      const year = await yearProject();
      const [place] = year.municipalities;
      const odd = {
        ...year,
        municipalities: place === undefined ? [] : [...year.municipalities, place],
        followUp: year.followUp.map((row, index) => (index === 0 ? { ...row, municipality: "Lebrija" } : row)),
      };
      const books = await calculateBooks([build(bookOf(bigProject(200))), build(bookOf(odd))]);
      const [big = emptySnapshot, other = emptySnapshot] = books;
      expect(books.flatMap((book) => rowsOf(book).flat()).filter((value) => /^#/.test(String(value)))).toEqual([]);
      expect([big, other].map((book) => rowsOf(book)[3]?.[0])).toEqual(["", ""]);
      const money = rowsOf(big).findIndex((row) => row[5] === "Actividad");
      const drawn = rowsOf(big).slice(money + 1, rowsOf(big).findIndex((row) => row[5] === "Los demás") + 1);
      const planned = bigProject(200).budget.reduce((sum, { amount }) => sum + Number(amount), 0);
      expect(drawn.reduce((sum, row) => sum + Number(row[6]), 0)).toBe(planned);
      expect(besides(other).get("Fuera de la lista")?.slice(0, 3)).toEqual([1, 0, 0]);
      expect(rowsOf(other).filter((row) => row[5] === place?.name && row[9] !== "")).toHaveLength(1);
    },
    240_000,
  );

  (hasLibreOffice() && hasPoppler() ? it : it.skip)(
    "is printed on one page with letters of 8 points and more, with five municipalities and with forty",
    async () => {
      const books = [build(bookOf(await yearProject())), build(bookOf(await withPlaces(40)))];
      const pdfs = await toPdfs(await Promise.all(books.map(writeXlsx)));
      books.forEach((book, index) => {
        const paper = judgePaper(book, pdfs[index] ?? new Uint8Array()).find(({ sheet }) => sheet === "Tablero");
        expect(paper?.pages).toHaveLength(1);
        expect(paper?.cut).toEqual([]);
        expect(paper?.smallest).toBeGreaterThanOrEqual(8);
      });
    },
    240_000,
  );
});

describe("a workbook that lacks what «Tablero» adds up", () => {
  it.each([
    ["a sheet", "tSeguimiento", (book: Snapshot) => withoutSheet(book, "Seguimiento")],
    ["the sheet of the indices", "tIndices", (book: Snapshot) => withoutSheet(book, "Índices")],
    ["a column", "tPresupuesto[Valor parcial]", (book: Snapshot) => deleteColumn(book, "tPresupuesto", "amount")],
  ])("gets none, and hears what it lacks: %s", async (_, lack, spoil) => {
    const spoiled = spoil(bookOf(await yearProject()));
    const { plan, lacks } = dashboard.run(spoiled, undefined);
    expect(plan).toEqual([]);
    expect(lacks).toContain(lack);
    const repaired = applyPlan(spoiled, structure.run(spoiled, {}).plan);
    expect(dashboard.run(repaired, undefined).lacks).toBeUndefined();
  });

  it("is only told that it is none of ours where it holds nothing of ours", () => {
    expect(dashboard.run(emptySnapshot, undefined)).toEqual({ plan: [] });
  });
});

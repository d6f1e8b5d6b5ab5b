import { sampleRiskMap } from "../../assets/samples/riskMap";
import { check } from "../../src/actions/check";
import { reportRisks } from "../../src/actions/reportRisks";
import { summarize } from "../../src/actions/summarize";
import { emptyProject } from "../../src/domain/project/emptyProject";
import type { BudgetLine, Project } from "../../src/domain/project/Project";
import { parseArea } from "../../src/domain/workbook/address";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import type { Cell } from "../../src/domain/workbook/Cell";
import type { Snapshot } from "../../src/domain/workbook/Snapshot";
import type { PageSetup } from "../../src/domain/workbook/WritePlan";
import { decodeBook } from "../../src/layouts/decodeBook";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { oneLineProject } from "../support/arbitraryProject";
import { bigProject } from "../support/bigProject";
import { bookOf, sheetOf, shownIn } from "../support/bookTools";
import { calculateBooks } from "../support/calculateBooks";
import { hasLibreOffice, toPdfs } from "../support/libreOffice";
import { judgePaper } from "../support/paper/judgePaper";
import { hasPoppler } from "../support/paper/readWords";
import { sampleProject, sampleWorkbook } from "../support/sampleProject";
import { validateOoxml } from "../support/validateOoxml";

const withOffice = hasLibreOffice() ? it : it.skip;
const withPaper = hasLibreOffice() && hasPoppler() ? it : it.skip;

/** Checked and summed up, as a planner sends it. */
function finish(book: Snapshot): Snapshot {
  const checked = applyPlan(book, check.run(book, { now: "2026-11-24T14:05" }).plan);
  return applyPlan(checked, summarize.run(checked).plan);
}

/** One workbook of several, which must be there. */
function pick(books: readonly Snapshot[], index: number): Snapshot {
  const book = books[index];
  if (book === undefined) throw new Error(`no workbook ${index}`);
  return book;
}

const longText = "Diagnóstico de la gestión pública. ".repeat(1000).slice(0, 32_000);
const strange = `<b>&"'\`{}[]#@_x0041_ ñ 🏛️ \u{10348}`;

const edgeProjects: Readonly<Record<string, Project>> = {
  "no data": emptyProject,
  "one line": oneLineProject,
  "200 lines": bigProject(200),
  "texts of 32,000 characters": {
    ...oneLineProject,
    texts: [{ section: "5.1", order: 1, text: longText }],
    budget: oneLineProject.budget.map((line) => ({ ...line, object: longText })),
  },
  "special characters in names": {
    ...oneLineProject,
    ficha: { ...oneLineProject.ficha, name: strange, dependencia: strange },
    activities: [{ number: strange, text: strange, objective: strange, responsible: strange }],
    budget: oneLineProject.budget.map((line) => ({ ...line, activity: strange, object: strange })),
    metas: [
      {
        activity: strange,
        pidm: "1-2-5-1",
        metaNumber: 1,
        text: strange,
        indicator: strange,
        unit: "",
        baseline: "",
        target: "",
        responsible: "",
        weight: "",
      },
    ],
    rubro: bigProject(1).rubro.map((line) => ({ ...line, fuente: strange })),
  },
};

describe("The finished workbook", () => {
  it.each(Object.entries(edgeProjects))(
    "has no error for the Open XML SDK with %s",
    async (_, project) => {
      expect(await validateOoxml(await writeXlsx(finish(bookOf(project))))).toEqual([]);
    },
    180_000,
  );

  it("has no error for the Open XML SDK with the sample form, checked and summed up", async () => {
    expect(await validateOoxml(await writeXlsx(finish(await sampleWorkbook())))).toEqual([]);
  });

  withOffice(
    "shows in LibreOffice the sums of our code, the findings of the check, and no error",
    async () => {
      const projects = Object.values(edgeProjects);
      const books = [...projects.map(bookOf), await sampleWorkbook()].map(finish);
      const shown = await calculateBooks(books);
      projects.forEach((project, index) => {
        const sum = project.budget.reduce((total, line) => total + Number(line.amount), 0);
        const one = pick(shown, index);
        expect([index, shownIn(one, "Presupuesto", 3, 6), shownIn(one, "Resumen", 14, 1)]).toEqual([index, sum, sum]);
      });
      shown.forEach((one, index) => {
        const values = one.sheets.flatMap((sheet) => sheet.cells?.values.flat() ?? []);
        const errors = values.filter((value) => /^#(REF|NAME|VALUE|DIV|N\/A|NUM)/.test(String(value)));
        expect([index, errors]).toEqual([index, []]);
        const { budgetSum: _sum, ...read } = decodeBook(one).project;
        const { budgetSum: _own, ...own } = decodeBook(pick(books, index)).project;
        expect(read).toEqual(own);
        const { counts } = check.run(pick(books, index), undefined).report ?? {};
        const rows = sheetOf(one, "Resumen").cells?.values ?? [];
        const lines = rows.filter(([label]) => ["Error", "Aviso", "Información"].includes(String(label)));
        expect(lines.map((row) => row[1])).toEqual([counts?.error, counts?.warning, counts?.info]);
        // Only the sample came from a form: its findings are counted apart.
        expect(lines.map((row) => Number(row[2]) > 0)).toEqual(Array(3).fill(index === projects.length));
      });
    },
    240_000,
  );

  withPaper(
    "is printed with letters of 8 points and more, titles on each page, and no page that holds only headings",
    async () => {
      const sample = finish(await sampleWorkbook());
      const { project } = await sampleProject();
      const mapped = finish(bookOf({ ...project, ...sampleRiskMap }));
      const reported = applyPlan(mapped, reportRisks.run(mapped, { now: "2026-11-24T14:05" }).plan);
      const books = [sample, reported];
      const pdfs = await toPdfs(await Promise.all(books.map(writeXlsx)));
      const paper = books.map((book, index) => judgePaper(book, pdfs[index] ?? new Uint8Array()));
      const plain = ["Inicio", "Ficha", "Actividades", "Catálogo PIDM", "Metas", "Cronograma", "Evidencias"];
      const money = ["Presupuesto", "Catálogo rubro", "Rubro"];
      const risks = ["Riesgos", "Impacto", "Controles", "Mapa de calor"];
      const informes = [
        "Informe de riesgos",
        "Informe mapa inherente",
        "Informe mapa residual",
        "Informe todos los riesgos",
      ];
      // The sheets of an empty risk map stay off paper.
      expect(paper.map((sheets) => sheets.map(({ sheet }) => sheet))).toEqual([
        [...plain, ...money, "Hallazgos", "Resumen"],
        [...plain, ...money, ...risks, "Hallazgos", "Resumen", ...informes],
      ]);
      const faults = paper
        .flat()
        .filter((one) => one.headingsOnly.length + one.withoutTitles.length + one.cut.length > 0);
      expect(faults).toEqual([]);
      const small = paper.flat().flatMap(({ sheet, smallest }) => (smallest >= 8 ? [] : [[sheet, smallest]]));
      expect(small).toEqual([]);
      // A wider sheet would need more pages side by side, or smaller letters.
      const printed = reported.sheets.filter(({ visibility }) => visibility === "visible");
      const sides = printed.map(({ name, look }) => [name, look.page?.fitWide ?? 0]);
      expect(sides.filter(([, wide]) => wide !== 1)).toEqual([
        ["Riesgos", 8],
        ["Impacto", 3],
        ["Controles", 3],
        ["Informe todos los riesgos", 2],
      ]);
    },
    240_000,
  );

  withPaper("would be found out by the judge of paper: letters too small, and a page with headings only", async () => {
    const book = applyPlan(bookOf(oneLineProject), [
      { op: "setColumnWidth", sheet: "Metas", column: 4, characters: 120 },
      {
        op: "setPage",
        sheet: "Riesgos",
        page: { ...sheetOf(bookOf(), "Riesgos").look.page, area: "A:D" } as PageSetup,
      },
    ]);
    const [pdf = new Uint8Array()] = await toPdfs([await writeXlsx(book)]);
    const paper = new Map(judgePaper(book, pdf).map((one) => [one.sheet, one]));
    expect(paper.get("Metas")?.smallest).toBeLessThan(8);
    expect(paper.get("Riesgos")?.headingsOnly).toHaveLength(1);
  });

  it("shows on «Resumen» the whole name of each activity, and each chart on one of its two pages", async () => {
    const book = finish(await sampleWorkbook());
    const { look, cells } = sheetOf(book, "Resumen");
    const { activities } = decodeBook(book).project;
    const labels = cells?.values.map((row) => row[0]) ?? [];
    expect(labels).toEqual(expect.arrayContaining(activities.map(({ number, text }) => `${number}. ${text}`)));
    const [second = 0] = look.page?.breaks ?? [];
    expect(look.page).toMatchObject({ orientation: "portrait", fitWide: 1, fitTall: 0, breaks: [second] });
    const rows = look.charts
      .map(({ area }) => parseArea(area))
      .map((area) => [area?.row ?? 0, (area?.row ?? 0) + (area?.rows ?? 0)]);
    expect(rows.map(([from = 0, to = 0]) => [from >= second, to > second])).toEqual([
      [false, false],
      [true, true],
      [true, true],
    ]);
  });
});

describe("«Cuadra» in LibreOffice", () => {
  const line = (amount: Cell): BudgetLine => ({
    activity: 1,
    object: "Objeto",
    unit: "UND",
    quantity: 1,
    amount,
    number: 1,
  });
  const rubro = (amount: Cell) => bigProject(1).rubro.map((one) => ({ ...one, amount }));
  const cases: readonly {
    readonly name: string;
    readonly lines: readonly Cell[];
    readonly total: Cell;
    readonly charged: readonly Cell[];
    readonly words: readonly [string, string];
  }[] = [
    { name: "equal sums", lines: [100, 200], total: 300, charged: [300], words: ["Cuadra", "Cuadra"] },
    { name: "a peso of difference", lines: [100, 201], total: 300, charged: [300], words: ["No cuadra", "No cuadra"] },
    { name: "nothing at all", lines: [], total: "", charged: [], words: ["Sin renglones", "Sin renglones"] },
    { name: "no line, but a TOTAL of 0", lines: [], total: 0, charged: [], words: ["Sin renglones", "Sin renglones"] },
    { name: "three zeros, but no line", lines: [], total: 0, charged: [0], words: ["Sin renglones", "Sin renglones"] },
    { name: "no TOTAL", lines: [100], total: "", charged: [100], words: ["Falta el TOTAL", "Falta el TOTAL"] },
    {
      name: "an amount kept as text",
      lines: [100, "200"],
      total: 100,
      charged: [100],
      words: ["Hay un valor que no es número", "Hay un valor que no es número"],
    },
    {
      name: "a TOTAL kept as text",
      lines: [100],
      total: "100",
      charged: [100],
      words: ["Falta el TOTAL", "Falta el TOTAL"],
    },
  ];

  withOffice(
    "is said only for equal numbers, never for an error, an empty sum or an amount kept as text",
    async () => {
      const books = cases.map(({ lines, total, charged }) =>
        bookOf({
          ...oneLineProject,
          ficha: { ...oneLineProject.ficha, declaredTotal: total },
          budget: lines.map(line),
          rubro: charged.flatMap(rubro),
        }),
      );
      const spoiled = applyPlan(bookOf({ ...oneLineProject, rubro: rubro(1) }), [
        { op: "setFormulas", sheet: "Presupuesto", area: "F9", formulas: [["=1/0"]] },
      ]);
      const shown = await calculateBooks([...books, spoiled]);
      const said = shown.map((one) => [shownIn(one, "Presupuesto", 6, 6), shownIn(one, "Rubro", 6, 12)]);
      expect(said.slice(0, -1).map((words, index) => [cases[index]?.name, words])).toEqual(
        cases.map(({ name, words }) => [name, words]),
      );
      expect(said.at(-1)).toEqual(["Hay un error", "Hay un error"]);
    },
    240_000,
  );
});

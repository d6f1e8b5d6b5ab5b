import { check } from "../../src/actions/check";
import { summarize } from "../../src/actions/summarize";
import { emptyProject } from "../../src/domain/project/emptyProject";
import type { BudgetLine, Project } from "../../src/domain/project/Project";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import type { Cell } from "../../src/domain/workbook/Cell";
import { cellAt } from "../../src/domain/workbook/cellAt";
import type { Snapshot } from "../../src/domain/workbook/Snapshot";
import { decodeBook } from "../../src/layouts/decodeBook";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { oneLineProject } from "../support/arbitraryProject";
import { bigProject } from "../support/bigProject";
import { bookOf, sheetOf, shownIn, typeInto } from "../support/bookTools";
import { hasLibreOffice, recalculate, sentinel, toPdf } from "../support/libreOffice";
import { sampleWorkbook } from "../support/sampleProject";
import { validateOoxml } from "../support/validateOoxml";

const withOffice = hasLibreOffice() ? it : it.skip;

/** Checked and summed up, as a planner sends it. */
function finish(book: Snapshot): Snapshot {
  const checked = applyPlan(book, check.run(book, { now: "2026-11-24T14:05" }).plan);
  return applyPlan(checked, summarize.run(checked, undefined).plan);
}

async function calculated(book: Snapshot): Promise<Snapshot> {
  const file = await readXlsx(await recalculate(await writeXlsx(book)));
  if (!file.ok) throw new Error(file.code);
  expect(JSON.stringify(file.snapshot)).not.toContain(sentinel);
  return file.snapshot;
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
    60_000,
  );

  it("has no error for the Open XML SDK with the sample form, checked and summed up", async () => {
    expect(await validateOoxml(await writeXlsx(finish(await sampleWorkbook())))).toEqual([]);
  });

  withOffice.each(Object.entries(edgeProjects))(
    "shows in LibreOffice the sums of our code, and no error, with %s",
    async (_, project) => {
      const book = finish(bookOf(project));
      const shown = await calculated(book);
      const sum = project.budget.reduce((total, line) => total + Number(line.amount), 0);
      expect(shownIn(shown, "Presupuesto", 3, 6)).toBe(sum);
      expect(shownIn(shown, "Resumen", 5, 1)).toBe(sum);
      const values = shown.sheets.flatMap((sheet) => sheet.cells?.values.flat() ?? []);
      expect(values.filter((value) => /^#(REF|NAME|VALUE|DIV|N\/A|NUM)/.test(String(value)))).toEqual([]);
      const { budgetSum: _sum, ...read } = decodeBook(shown).project;
      const { budgetSum: _own, ...own } = decodeBook(book).project;
      expect(read).toEqual(own);
    },
    120_000,
  );

  withOffice(
    "counts in «Resumen» the findings that the check found, apart from those of the form",
    async () => {
      const book = await sampleWorkbook();
      const { report } = check.run(book, undefined);
      const shown = await calculated(finish(book));
      const rows = sheetOf(shown, "Resumen").cells?.values ?? [];
      const counts = rows.filter(([label]) => ["Error", "Aviso", "Información"].includes(String(label)));
      expect(counts.map((row) => row[1])).toEqual([report?.counts.error, report?.counts.warning, report?.counts.info]);
      expect(counts.map((row) => Number(row[2]) > 0)).toEqual([true, true, true]);
    },
    120_000,
  );

  withOffice(
    "prints on A4 landscape, one page wide, and «Resumen» on a single page with its charts",
    async () => {
      const book = finish(await sampleWorkbook());
      const pdf = Buffer.from(await toPdf(await writeXlsx(book))).toString("latin1");
      const boxes = [...pdf.matchAll(/\/MediaBox\s*\[([^\]]*)\]/g)].map((match) =>
        (match[1] ?? "")
          .trim()
          .split(/\s+/)
          .map((side) => Math.round(Number(side))),
      );
      expect(new Set(boxes.map((box) => box.join(" ")))).toEqual(new Set(["0 0 842 595"]));
      // Twelve sheets; Ficha takes three pages, Cronograma, Catálogo rubro and Hallazgos two: a wider sheet would double them.
      expect(boxes.length).toBeGreaterThanOrEqual(12);
      expect(boxes.length).toBeLessThanOrEqual(19);
      expect(sheetOf(book, "Resumen").look.page).toMatchObject({ fitWide: 1, fitTall: 1, area: "A1:M49" });
      expect(sheetOf(book, "Resumen").look.charts).toHaveLength(3);
    },
    120_000,
  );
});

describe("«Cuadra» in LibreOffice", () => {
  const line = (amount: Cell): BudgetLine => ({ activity: 1, object: "Objeto", unit: "UND", quantity: 1, amount });
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

  withOffice.each(cases)(
    "is said only for equal numbers: $name",
    async ({ lines, total, charged, words }) => {
      const project: Project = {
        ...oneLineProject,
        ficha: { ...oneLineProject.ficha, declaredTotal: total },
        budget: lines.map(line),
        rubro: charged.flatMap(rubro),
      };
      const shown = await calculated(bookOf(project));
      expect([shownIn(shown, "Presupuesto", 6, 6), shownIn(shown, "Rubro", 6, 12)]).toEqual(words);
    },
    120_000,
  );

  withOffice(
    "is never said when a line holds an error",
    async () => {
      const book = bookOf({ ...oneLineProject, rubro: rubro(1) });
      const spoiled = applyPlan(book, [{ op: "setFormulas", sheet: "Presupuesto", area: "F9", formulas: [["=1/0"]] }]);
      const shown = await calculated(typeInto(spoiled, "Presupuesto", "F4", [[0]]));
      expect(shownIn(shown, "Presupuesto", 6, 6)).toBe("Hay un error");
      expect(shownIn(shown, "Rubro", 6, 12)).toBe("Hay un error");
      expect(cellAt(sheetOf(shown, "Presupuesto"), 5, 6).value).toBe("");
    },
    120_000,
  );
});

import { nameOwnCharts } from "../../src/actions/ownCharts";
import { reportRisks } from "../../src/actions/reportRisks";
import { summarize } from "../../src/actions/summarize";
import { emptyProject } from "../../src/domain/project/emptyProject";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import type { SheetSnapshot, Snapshot } from "../../src/domain/workbook/Snapshot";
import type { ChartSpec } from "../../src/domain/workbook/WritePlan";
import { bookOf, renameSheet } from "../support/bookTools";
import { cleanProject } from "../support/buildProject";
import { riskRow } from "../support/riskProject";

const base = bookOf(cleanProject());
const book = applyPlan(base, summarize.run(base).plan);

const own = ["graficoActividades", "graficoProgramas", "graficoCronograma"];

function withCharts(one: Snapshot, change: (charts: readonly ChartSpec[]) => readonly ChartSpec[]): Snapshot {
  const edit = (sheet: SheetSnapshot) => ({ ...sheet, look: { ...sheet.look, charts: change(sheet.look.charts) } });
  return { ...one, sheets: one.sheets.map(edit) };
}

/** openpyxl numbers the frames; the library then reads the title as the name. */
const numbered = (one: Snapshot) =>
  withCharts(one, (charts) => charts.map((chart) => ({ ...chart, name: chart.title })));

const chartsOf = (one: Snapshot, sheet = "Resumen") =>
  one.sheets.find(({ name }) => name === sheet)?.look.charts.map(({ name }) => name);

const again = (one: Snapshot) => applyPlan(one, summarize.run(one).plan);

describe("charts that another program renamed", () => {
  it("are ours by their titles and by what they show, so that a new summary takes their place", () => {
    expect(chartsOf(again(numbered(book)))).toHaveLength(6);
    expect(chartsOf(nameOwnCharts(numbered(book)))).toEqual(own);
    expect(chartsOf(again(nameOwnCharts(numbered(book))))).toEqual(own);
  });

  it("are known on a renamed sheet, and where their copies of an earlier run lie on top of each other", () => {
    const other = renameSheet(book, "Resumen", "Resumen de julio");
    const moved = withCharts(other, (charts) =>
      charts.map((chart) => ({
        ...chart,
        name: "Gráfico 7",
        categories: chart.categories.replace("Resumen", "Resumen de julio"),
        series: chart.series.map((one) => ({ ...one, values: one.values.replace("Resumen", "Resumen de julio") })),
      })),
    );
    expect(chartsOf(nameOwnCharts(moved), "Resumen de julio")).toEqual(own);
    const twice = withCharts(book, (charts) => [
      ...charts,
      ...charts.map((chart) => ({ ...chart, name: chart.title })),
    ]);
    expect(chartsOf(again(nameOwnCharts(twice)))).toEqual(own);
  });

  it("are a person's with another title, with figures of another sheet, or as a copy put elsewhere", () => {
    const [first] = book.sheets.find(({ name }) => name === "Resumen")?.look.charts ?? [];
    if (first === undefined) throw new Error("no chart");
    const foreign: readonly ChartSpec[] = [
      { ...first, name: "Gráfico 1", title: "Mi gráfico" },
      { ...first, name: "Gráfico 2", categories: "Metas!A5:A9" },
      { ...first, name: "Gráfico 3", area: "P4:W15" },
    ];
    const mixed = withCharts(book, (charts) => (charts.length === 0 ? charts : [...charts, ...foreign]));
    expect(nameOwnCharts(mixed)).toBe(mixed);
    expect(chartsOf(again(mixed))).toEqual(["Gráfico 1", "Gráfico 2", "Gráfico 3", ...own]);
  });

  it("of the risk report are known too", () => {
    const risks = bookOf({ ...emptyProject, risks: [riskRow()] });
    const report = applyPlan(risks, reportRisks.run(risks, { now: "2026-11-29T10:00" }).plan);
    const names = (one: Snapshot) => one.sheets.flatMap(({ look }) => look.charts.map(({ name }) => name));
    expect(names(report).length).toBeGreaterThan(0);
    expect(names(nameOwnCharts(numbered(report)))).toEqual(names(report));
  });
});

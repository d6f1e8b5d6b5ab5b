import { summarize } from "../../src/actions/summarize";
import { parseReference } from "../../src/domain/formula/cellReference";
import { parseArea } from "../../src/domain/workbook/address";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import type { ChartSpec } from "../../src/domain/workbook/WritePlan";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { bookOf, sheetOf } from "../support/bookTools";
import { cleanProject } from "../support/buildProject";
import { judgeFormulas } from "../support/judgeFormulas";

const programmes = 60;

/** A project of one activity and one meta in each of sixty programmes: more columns than letters. */
function wideProject() {
  const clean = cleanProject();
  const [meta] = clean.metas;
  if (meta === undefined) throw new Error("the project has no meta");
  const metas = Array.from({ length: programmes }, (_, index) => ({
    ...meta,
    pidm: `1-${1 + Math.floor(index / 10)}-${1 + (index % 10)}-1`,
  }));
  return { ...clean, metas };
}

const fault = (chart: ChartSpec) => [
  ...(parseArea(chart.area) === undefined ? [chart.area] : []),
  ...[chart.categories, ...chart.series.map(({ values }) => values)].filter(
    (text) => parseReference(`=${text}`) === undefined,
  ),
];

describe("«Resumen» of sixty programmes", () => {
  it("draws its charts over the first columns, and every formula can be read in the file", async () => {
    const book = bookOf(wideProject());
    const summed = applyPlan(book, summarize.run(book).plan);
    const { charts, page } = sheetOf(summed, "Resumen").look;
    const areas = charts.map(({ area }) => parseArea(area));
    expect(areas.map((area) => [area?.column, area?.columns])).toEqual([
      [1, 5],
      [1, 5],
      [1, 5],
    ]);
    expect(Math.max(...areas.map((area) => area?.rows ?? 0))).toBeLessThanOrEqual(30);
    // On one page their columns would have letters of two points.
    expect(page).toMatchObject({ fitWide: 7, titleColumns: "$A:$A" });
    expect(charts.flatMap(fault)).toEqual([]);
    expect(await judgeFormulas(await writeXlsx(summed))).toEqual([]);
  });
});

/** @jest-environment jsdom */
import type { ChartSpec } from "../../../src/domain/workbook/WritePlan";
import type { ChartData } from "../../../src/workbench/page/view/chartShapes";
import { drawChart } from "../../../src/workbench/page/view/drawChart";

const data: ChartData = {
  categories: ["Extremo", "Alto"],
  series: [
    { name: "Inherentes", values: [10, 3] },
    { name: "Residuales", values: [8, 4] },
  ],
};

function draw(kind: ChartSpec["kind"]) {
  const series = [
    { name: "Inherentes", values: "B2:B3" },
    { name: "Residuales", values: "C2:C3", color: "B5543C" },
  ];
  const picture = drawChart(
    { name: "grafico", kind, title: "Zonas", categories: "A2:A3", series, area: "E1:H9" },
    data,
  );
  const numbers = [...picture.querySelectorAll("text")].map(({ textContent }) => textContent ?? "");
  const bars = [...picture.querySelectorAll("rect")].filter((bar) => bar.querySelector("title") !== null);
  return { numbers: numbers.filter((text) => /^\d+$/.test(text)), bars };
}

describe("a chart of the embedded workbook", () => {
  it("says the sum of a stacked row, whose bars follow each other", () => {
    const { numbers, bars } = draw("stackedBar");
    expect(numbers).toEqual(["18", "7"]);
    const [first, second] = bars.map((bar) => [Number(bar.getAttribute("x")), Number(bar.getAttribute("width"))]);
    expect(second?.[0]).toBe((first?.[0] ?? 0) + (first?.[1] ?? 0));
  });

  it("says each value of series that stand beside each other, and never adds them up", () => {
    const { numbers, bars } = draw("column");
    expect(numbers).toEqual(["10", "8", "3", "4"]);
    expect(new Set(bars.map((bar) => bar.getAttribute("x"))).size).toBe(1);
    expect(new Set(bars.map((bar) => bar.getAttribute("y"))).size).toBe(4);
    expect(bars.map((bar) => bar.getAttribute("fill"))).toEqual(["#0B5C7A", "#B5543C", "#0B5C7A", "#B5543C"]);
  });

  it("says a share in hundredths", () => {
    const spec = { name: "avance", kind: "bar", title: "Avance", categories: "A2", area: "E1:H9" } as const;
    const shares: ChartData = { categories: ["1-2-5"], series: [{ name: "Avance", values: [0.734] }] };
    const picture = drawChart({ ...spec, series: [{ name: "Avance", values: "B2" }], valueFormat: "0%" }, shares);
    expect([...picture.querySelectorAll("text")].map(({ textContent }) => textContent)).toContain("73,4 %");
  });

  it("breaks a line where a cell holds no number", () => {
    const values = [74.2, 79.6, Number.NaN, 83.1];
    const picture = drawChart(
      {
        name: "indice",
        kind: "line",
        title: "IDI",
        categories: "A2:A5",
        series: [{ name: "Girón", values: "B2:B5" }],
        area: "E1:H9",
      },
      { categories: ["2019", "2020", "otro método", "2021"], series: [{ name: "Girón", values }] },
    );
    const points = [...picture.querySelectorAll("polyline")].map(
      (one) => one.getAttribute("points")?.split(" ").length,
    );
    expect(points).toEqual([2, 1]);
    expect(picture.querySelectorAll("circle")).toHaveLength(3);
  });
});

/** @jest-environment jsdom */
import type { ChartSpec } from "../../../src/domain/workbook/WritePlan";
import { type ChartData, drawChart } from "../../../src/workbench/page/view/drawChart";

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
});

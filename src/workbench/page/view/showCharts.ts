import { parseSheetRange } from "../../../domain/formula/sheetName";
import { parseArea } from "../../../domain/workbook/address";
import type { ChartSpec } from "../../../domain/workbook/WritePlan";
import type { Host } from "../../host/Host";
import { specOfChart } from "../files/specOfChart";
import type { ChartData } from "./chartShapes";
import { drawChart } from "./drawChart";

function readLine({ book }: Host, range: string): readonly (string | number | boolean)[] {
  const { sheet: name, area } = parseSheetRange(range);
  const sheet = book.sheets().find((one) => one.name === name);
  const block = parseArea(area);
  if (sheet === undefined || block === undefined) return [];
  return book.read(sheet.id, block).flatMap((line) => line.map((cell) => cell.value));
}

function readData(host: Host, spec: ChartSpec): ChartData {
  return {
    categories: readLine(host, spec.categories).map(String),
    series: spec.series.map(({ name, values, x }) => ({
      name,
      values: readLine(host, values).map((value) => (typeof value === "number" ? value : Number.NaN)),
      ...(x === undefined ? {} : { x: readLine(host, x).map(Number) }),
    })),
  };
}

/** Draws the charts of the sheet that is shown. */
export function showCharts(place: HTMLElement, host: Host): void {
  const specs = (host.state.charts.get(host.book.activeSheet()) ?? []).map(specOfChart);
  place.replaceChildren(...specs.map((spec) => drawChart(spec, readData(host, spec))));
  place.hidden = specs.length === 0;
}

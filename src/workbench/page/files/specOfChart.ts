import { chartColors } from "../../../domain/workbook/roleLooks";
import type { ChartSpec } from "../../../domain/workbook/WritePlan";
import type { ChartState } from "../../host/HostState";

const kinds: Readonly<Record<string, ChartSpec["kind"]>> = {
  BarClustered: "bar",
  BarStacked: "stackedBar",
  ColumnClustered: "column",
  LineMarkers: "line",
  XYScatter: "scatter",
};

/** The colour of a series, unless it is the one that series of that place have anyway. */
function colorOf(color: string, index: number): { readonly color?: string } {
  const own = color.replace("#", "").toUpperCase();
  return own === "" || own === chartColors[index % chartColors.length] ? {} : { color: own };
}

/** Both axes of a scatter chart that cross where a plan says. */
function squareOf({ type, properties }: ChartState): Pick<ChartSpec, "square"> {
  const [from, to, crossAt] = ["Minimum", "Maximum", "PositionAt"].map((key) => properties.get(`ValueAxis.${key}`));
  if (type !== "XYScatter" || typeof from !== "number" || typeof to !== "number" || typeof crossAt !== "number")
    return {};
  return { square: { from, to, crossAt } };
}

/** A chart of the host in the words of a plan; kinds that our sheets do not use are drawn as bars. */
export function specOfChart(chart: ChartState): ChartSpec {
  const format = chart.properties.get("ValueAxis.NumberFormat");
  return {
    name: chart.name,
    kind: kinds[chart.type] ?? "bar",
    title: chart.title,
    categories: chart.series[0]?.categories ?? "",
    series: chart.series.map(({ name, values, color, categories, properties }, index) => ({
      name,
      values,
      ...colorOf(chart.type === "LineMarkers" ? String(properties.get("Format.Line.Color") ?? "") : color, index),
      ...(chart.type === "XYScatter" ? { x: categories } : {}),
    })),
    area: chart.area,
    ...(typeof format === "string" ? { valueFormat: format } : {}),
    ...squareOf(chart),
    ...(chart.type !== "XYScatter" && chart.properties.get("ValueAxis.Minimum") === 0 ? { fromZero: true } : {}),
  };
}

import { chartColors } from "../../../domain/workbook/roleLooks";
import type { ChartSpec } from "../../../domain/workbook/WritePlan";
import type { ChartState } from "../../host/HostState";

const kinds: Readonly<Record<string, ChartSpec["kind"]>> = {
  BarClustered: "bar",
  BarStacked: "stackedBar",
  ColumnClustered: "column",
};

/** The colour of a series, unless it is the one that series of that place have anyway. */
function colorOf(color: string, index: number): { readonly color?: string } {
  const own = color.replace("#", "").toUpperCase();
  return own === "" || own === chartColors[index % chartColors.length] ? {} : { color: own };
}

/** A chart of the host in the words of a plan; kinds that our sheets do not use are drawn as bars. */
export function specOfChart(chart: ChartState): ChartSpec {
  const format = chart.properties.get("ValueAxis.NumberFormat");
  return {
    name: chart.name,
    kind: kinds[chart.type] ?? "bar",
    title: chart.title,
    categories: chart.series[0]?.categories ?? "",
    series: chart.series.map(({ name, values, color }, index) => ({ name, values, ...colorOf(color, index) })),
    area: chart.area,
    ...(typeof format === "string" ? { valueFormat: format } : {}),
    ...(chart.properties.get("ValueAxis.Minimum") === 0 ? { fromZero: true } : {}),
  };
}

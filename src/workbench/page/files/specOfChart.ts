import type { ChartSpec } from "../../../domain/workbook/WritePlan";
import type { ChartState } from "../../host/HostState";

const kinds: Readonly<Record<string, ChartSpec["kind"]>> = {
  BarClustered: "bar",
  BarStacked: "stackedBar",
  ColumnClustered: "column",
};

/** A chart of the host in the words of a plan; kinds that our sheets do not use are drawn as bars. */
export function specOfChart(chart: ChartState): ChartSpec {
  const format = chart.properties.get("ValueAxis.NumberFormat");
  return {
    name: chart.name,
    kind: kinds[chart.type] ?? "bar",
    title: chart.title,
    categories: chart.series[0]?.categories ?? "",
    series: chart.series.map(({ name, values }) => ({ name, values })),
    area: chart.area,
    ...(typeof format === "string" ? { valueFormat: format } : {}),
  };
}

import type { Host } from "../Host";
import { does, type HostClass, holds, type Member, reads } from "../HostClass";
import { type ChartSelf, ref } from "../Ref";
import { formatRange } from "../rules/address";
import { asText, rangeOf, sheetById } from "./access";
import { activateChart, chartEvents, tellOfChart } from "./chartEvents";
import { readSide, type Side, setSide } from "./chartPlace";
import { seriesOf } from "./chartSource";
import { asChartType, chartOf, chartsOf, editChart } from "./charts";

function deleteChart(host: Host, self: ChartSelf): void {
  editChart(host, self);
  const charts = chartsOf(host, self.sheet);
  charts.splice(
    charts.findIndex(({ id }) => id === self.chart),
    1,
  );
  tellOfChart(host, "Deleted", self.sheet, self.chart);
}

function setPosition(host: Host, self: ChartSelf, [start, end]: readonly unknown[]): void {
  const first = rangeOf(host, self.sheet, start).area;
  const last = rangeOf(host, self.sheet, end ?? start).area;
  const area = {
    row: first.row,
    column: first.column,
    rows: last.row + last.rows - first.row,
    columns: last.column + last.columns - first.column,
  };
  const address = formatRange(host.book, { sheet: self.sheet, area });
  const chart = editChart(host, self);
  chart.area = address.slice(address.lastIndexOf("!") + 1);
  chart.properties.delete("Place");
}

function side(name: Side): Member<ChartSelf> {
  return holds(
    "1.1",
    (self, host) => readSide(host, self.sheet, chartOf(host, self), name),
    (self, value, host) => setSide(host, self.sheet, editChart(host, self), [name, value]),
  );
}

const members: Readonly<Record<string, Member<ChartSelf>>> = {
  Id: reads("1.7", ({ chart }) => chart),
  Name: holds(
    "1.1",
    (self, host) => chartOf(host, self).name,
    (self, value, host) => {
      editChart(host, self).name = asText(value, "name");
    },
  ),
  ChartType: holds(
    "1.7",
    (self, host) => chartOf(host, self).type,
    (self, value, host) => {
      editChart(host, self).type = asChartType(value);
    },
  ),
  Left: side("Left"),
  Top: side("Top"),
  Width: side("Width"),
  Height: side("Height"),
};

const parts: Readonly<Record<string, Member<ChartSelf>>> = {
  Worksheet: reads("1.2", ({ sheet }, host) => ref("Worksheet", { sheet: sheetById(host, sheet).id })),
  Title: reads("1.1", (self) => ref("ChartTitle", { ...self, path: "Title" })),
  Legend: reads("1.1", (self) => ref("ChartLegend", { ...self, path: "Legend" })),
  PlotArea: reads("1.8", (self) => ref("ChartPlotArea", { ...self, path: "PlotArea" })),
  DataLabels: reads("1.1", (self) => ref("ChartDataLabels", { ...self, path: "DataLabels" })),
  Format: reads("1.1", (self) => ref("ChartAreaFormat", { ...self, path: "Format" })),
  Axes: reads("1.1", (self) => ref("ChartAxes", self)),
  Series: reads("1.1", (self) => ref("ChartSeriesCollection", self)),
};

const methods: Readonly<Record<string, Member<ChartSelf>>> = {
  SetPosition: does("1.1", (self, args, host) => setPosition(host, self, args)),
  SetData: does("1.1", (self, [source, seriesBy], host) => {
    const chart = editChart(host, self);
    chart.series.splice(
      0,
      chart.series.length,
      ...seriesOf(host, rangeOf(host, self.sheet, source), chart.type, seriesBy),
    );
  }),
  Activate: does("1.9", (self, _, host) => activateChart(host, { sheet: self.sheet, chart: chartOf(host, self).id })),
  Delete: does("1.1", (self, _, host) => deleteChart(host, self)),
  ...chartEvents<ChartSelf>(({ chart }) => chart, ["Activated", "Deactivated"]),
};

export const chartClass: HostClass<ChartSelf> = {
  members: { ...members, ...parts, ...methods },
  identify: ({ chart }) => ({ _Id: chart, Id: chart }),
};

import type { Host } from "../Host";
import { does, type HostClass, holds, type Member, reads } from "../HostClass";
import { type ChartSelf, ref } from "../Ref";
import { formatRange } from "../rules/address";
import { asOneOf, asText, rangeOf, sheetById } from "./access";
import { chartOf, chartsOf, chartTypes, editChart } from "./charts";

function deleteChart(host: Host, self: ChartSelf): void {
  editChart(host, self);
  const charts = chartsOf(host, self.sheet);
  charts.splice(
    charts.findIndex(({ id }) => id === self.chart),
    1,
  );
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
  editChart(host, self).area = address.slice(address.lastIndexOf("!") + 1);
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
      editChart(host, self).type = asOneOf(value, chartTypes, "chartType");
    },
  ),
  Worksheet: reads("1.2", ({ sheet }, host) => ref("Worksheet", { sheet: sheetById(host, sheet).id })),
  Title: reads("1.1", (self) => ref("ChartTitle", self)),
  Legend: reads("1.1", (self) => ref("ChartLegend", self)),
  Axes: reads("1.1", (self) => ref("ChartAxes", self)),
  Series: reads("1.1", (self) => ref("ChartSeriesCollection", self)),
  SetPosition: does("1.1", (self, args, host) => setPosition(host, self, args)),
  Delete: does("1.1", (self, _, host) => deleteChart(host, self)),
};

export const chartClass: HostClass<ChartSelf> = {
  members,
  identify: ({ chart }) => ({ _Id: chart, Id: chart }),
};

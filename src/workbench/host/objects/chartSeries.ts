import type { Host } from "../Host";
import { does, type HostClass, holds, reads } from "../HostClass";
import type { SeriesState } from "../HostState";
import { refuse } from "../protocol/HostFailure";
import { type ChartSelf, type Ref, ref, type Selves } from "../Ref";
import { formatRange } from "../rules/address";
import { asColor, asNumber, asText, rangeOf } from "./access";
import { chartOf, editChart, newSeries, seriesName } from "./charts";

function seriesRef(host: Host, self: ChartSelf, index: number): Ref<"ChartSeries"> {
  const { series } = chartOf(host, self);
  if (index >= series.length) return refuse("ItemNotFound", `The chart has no series ${index}.`);
  return ref("ChartSeries", { ...self, index });
}

function addSeries(host: Host, self: ChartSelf, name: unknown): Ref<"ChartSeries"> {
  const { series } = editChart(host, self);
  const index = series.length;
  series.push(newSeries(name === undefined ? seriesName(host, index + 1) : asText(name, "name"), ""));
  return ref("ChartSeries", { ...self, index });
}

export const seriesCollectionClass: HostClass<ChartSelf> = {
  members: {
    Add: does("1.7", (self, [name], host) => addSeries(host, self, name)),
    Count: reads("1.1", (self, host) => chartOf(host, self).series.length),
    GetCount: does("1.4", (self, _, host) => chartOf(host, self).series.length),
    GetItemAt: does("1.1", (self, [index], host) => seriesRef(host, self, asNumber(index, "index", 0))),
  },
  items: (self, host) => chartOf(host, self).series.map((_, index) => ref("ChartSeries", { ...self, index })),
  item: (self, index, host) => seriesRef(host, self, asNumber(index, "index", 0)),
};

type SeriesSelf = Selves["ChartSeries"];

function seriesOf(host: Host, self: SeriesSelf): SeriesState {
  return chartOf(host, self).series[self.index] ?? refuse("ItemNotFound", "The series is gone.");
}

function editSeries(host: Host, self: SeriesSelf): SeriesState {
  editChart(host, self);
  return seriesOf(host, self);
}

export const seriesClass: HostClass<SeriesSelf> = {
  members: {
    Name: holds(
      "1.1",
      (self, host) => seriesOf(host, self).name,
      (self, value, host) => {
        editSeries(host, self).name = asText(value, "name");
      },
    ),
    GapWidth: holds(
      "1.7",
      (self, host) => seriesOf(host, self).properties.get("GapWidth") ?? 150,
      (self, value, host) => void editSeries(host, self).properties.set("GapWidth", asNumber(value, "gapWidth", 0)),
    ),
    SetValues: does("1.7", (self, [source], host) => {
      editSeries(host, self).values = formatRange(host.book, rangeOf(host, self.sheet, source));
    }),
    SetXAxisValues: does("1.7", (self, [source], host) => {
      editSeries(host, self).categories = formatRange(host.book, rangeOf(host, self.sheet, source));
    }),
    Format: reads("1.1", (self) => ref("ChartSeriesFormat", self)),
  },
};

export const seriesFormatClass: HostClass<SeriesSelf> = {
  members: { Fill: reads("1.1", (self) => ref("ChartFill", self)) },
};

export const chartFillClass: HostClass<SeriesSelf> = {
  members: {
    SetSolidColor: does("1.1", (self, [color], host) => {
      editSeries(host, self).color = asColor(color, "color");
    }),
  },
};

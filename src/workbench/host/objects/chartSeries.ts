import type { Cell } from "../../../domain/workbook/Cell";
import type { Host } from "../Host";
import { does, type HostClass, holds, type Member, reads } from "../HostClass";
import type { SeriesState } from "../HostState";
import { refuse } from "../protocol/HostFailure";
import { type ChartSelf, type Ref, ref, type SeriesSelf } from "../Ref";
import { formatRange } from "../rules/address";
import { asBoolean, asColor, asNumber, asOneOf, asText, rangeOf, rangeOfFormula } from "./access";
import { newSeries, seriesName } from "./chartSource";
import { chartOf, editChart } from "./charts";

function seriesRef(host: Host, self: ChartSelf, index: number): Ref<"ChartSeries"> {
  const { series } = chartOf(host, self);
  if (index >= series.length) return refuse("ItemNotFound", `The chart has no series ${index}.`);
  return ref("ChartSeries", { ...self, index });
}

/** A new series, at the end or at the given place. */
function addSeries(host: Host, self: ChartSelf, [name, place]: readonly unknown[]): Ref<"ChartSeries"> {
  const { series } = editChart(host, self);
  const index = place === undefined || place === null ? series.length : asNumber(place, "index", 0);
  const title = name === undefined || name === null ? seriesName(host, series.length + 1) : asText(name, "name");
  series.splice(index, 0, newSeries(title, ""));
  return ref("ChartSeries", { ...self, index: Math.min(index, series.length - 1) });
}

export const seriesCollectionClass: HostClass<ChartSelf> = {
  members: {
    Add: does("1.7", (self, args, host) => addSeries(host, self, args)),
    Count: reads("1.1", (self, host) => chartOf(host, self).series.length),
    GetCount: does("1.4", (self, _, host) => chartOf(host, self).series.length),
    GetItemAt: does("1.1", (self, [index], host) => seriesRef(host, self, asNumber(index, "index", 0))),
  },
  items: (self, host) => chartOf(host, self).series.map((_, index) => ref("ChartSeries", { ...self, index })),
  item: (self, index, host) => seriesRef(host, self, asNumber(index, "index", 0)),
};

export function seriesOf(host: Host, self: SeriesSelf): SeriesState {
  return chartOf(host, self).series[self.index] ?? refuse("ItemNotFound", "The series is gone.");
}

function editSeries(host: Host, self: SeriesSelf): SeriesState {
  editChart(host, self);
  return seriesOf(host, self);
}

/** The values of cells that a series names, row by row. */
export function cellsAt(host: Host, address: string): readonly Cell[] {
  const range = address === "" ? undefined : rangeOfFormula(host, address);
  return range === undefined
    ? []
    : host.book.read(range.sheet, range.area).flatMap((row) => row.map(({ value }) => value));
}

function nameOf(host: Host, { name, nameFrom }: SeriesState): string {
  const [title] = nameFrom === undefined ? [] : cellsAt(host, nameFrom);
  return title === undefined || title === "" ? name : String(title);
}

type SeriesMember = Member<SeriesSelf>;

function kept(since: string, name: string, initial: unknown, check: (value: unknown) => unknown): SeriesMember {
  return holds(
    since,
    (self, host) => seriesOf(host, self).properties.get(name) ?? initial,
    (self, value, host) => void editSeries(host, self).properties.set(name, check(value)),
  );
}

const markers = "Automatic None Square Diamond Triangle X Star Dot Dash Circle Plus Picture".split(" ");

/** How a series looks, beside its values. */
const looks: Readonly<Record<string, SeriesMember>> = {
  GapWidth: kept("1.7", "GapWidth", 150, (value) => asNumber(value, "gapWidth", 0)),
  HasDataLabels: kept("1.7", "HasDataLabels", false, (value) => asBoolean(value, "hasDataLabels")),
  MarkerBackgroundColor: kept("1.7", "MarkerBackgroundColor", "", (value) => asColor(value, "markerBackgroundColor")),
  MarkerForegroundColor: kept("1.7", "MarkerForegroundColor", "", (value) => asColor(value, "markerForegroundColor")),
  MarkerSize: kept("1.7", "MarkerSize", 5, (value) => asNumber(value, "markerSize", 2)),
  MarkerStyle: kept("1.7", "MarkerStyle", "Automatic", (value) => asOneOf(value, markers, "markerStyle")),
  DoughnutHoleSize: kept("1.7", "DoughnutHoleSize", 75, (value) => asNumber(value, "doughnutHoleSize", 10)),
  Smooth: kept("1.7", "Smooth", false, (value) => asBoolean(value, "smooth")),
  Filtered: kept("1.7", "Filtered", false, (value) => asBoolean(value, "filtered")),
};

const dimensions: Readonly<Record<string, (series: SeriesState) => string>> = {
  Values: ({ values }) => values,
  YValues: ({ values }) => values,
  XValues: ({ categories }) => categories,
  Categories: ({ categories }) => categories,
  BubbleSizes: ({ sizes = "" }) => sizes,
};

function dimensionValues(host: Host, self: SeriesSelf, dimension: unknown): readonly Cell[] {
  const series = seriesOf(host, self);
  return cellsAt(host, dimensions[asOneOf(dimension, Object.keys(dimensions), "dimension")]?.(series) ?? "");
}

function source(change: (series: SeriesState, address: string) => void): SeriesMember {
  return does("1.7", (self, [cells], host) =>
    change(editSeries(host, self), formatRange(host.book, rangeOf(host, self.sheet, cells))),
  );
}

/** The order in which series are drawn is the order in which the chart keeps them. */
function setOrder(host: Host, self: SeriesSelf, value: unknown): void {
  const order = asNumber(value, "plotOrder", 0);
  const { series } = editChart(host, self);
  if (order >= series.length) refuse("InvalidArgument", `plotOrder: the chart has ${series.length} series.`);
  const [moved] = series.splice(self.index, 1);
  if (moved !== undefined) series.splice(order, 0, moved);
}

export const seriesClass: HostClass<SeriesSelf> = {
  members: {
    ...looks,
    Name: holds(
      "1.1",
      (self, host) => nameOf(host, seriesOf(host, self)),
      (self, value, host) => {
        Object.assign(editSeries(host, self), { name: asText(value, "name"), nameFrom: undefined });
      },
    ),
    PlotOrder: holds(
      "1.7",
      ({ index }) => index,
      (self, value, host) => setOrder(host, self, value),
    ),
    SetValues: source((series, address) => {
      series.values = address;
    }),
    SetXAxisValues: source((series, address) => {
      series.categories = address;
    }),
    SetBubbleSizes: source((series, address) => {
      series.sizes = address;
    }),
    GetDimensionValues: does("1.12", (self, [dimension], host) => dimensionValues(host, self, dimension)),
    Delete: does("1.7", (self, _, host) => {
      editSeries(host, self);
      chartOf(host, self).series.splice(self.index, 1);
    }),
    Format: reads("1.1", ({ index, ...self }) => ref("ChartSeriesFormat", { ...self, series: index, path: "Format" })),
    DataLabels: reads("1.8", ({ index, ...self }) =>
      ref("ChartDataLabels", { ...self, series: index, path: "DataLabels" }),
    ),
    Points: reads("1.1", (self) => ref("ChartPointsCollection", self)),
    Trendlines: reads("1.7", (self) => ref("ChartTrendlineCollection", self)),
  },
};

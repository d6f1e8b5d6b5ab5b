import type { Area } from "../../../domain/workbook/address";
import type { Host } from "../Host";
import { does, type HostClass, reads } from "../HostClass";
import { type ChartState, getOrCreate, nextId, type SeriesState } from "../HostState";
import { refuse } from "../protocol/HostFailure";
import { type ChartSelf, nullRef, type RangeSelf, type Ref, ref, type SheetSelf } from "../Ref";
import { formatRange } from "../rules/address";
import { asOneOf, boundedArea, rangeOf } from "./access";
import { assertOption } from "./protect";

/** Kinds that our sheets use, and their neighbours. */
export const chartTypes = [
  "ColumnClustered",
  "ColumnStacked",
  "BarClustered",
  "BarStacked",
  "Line",
  "LineMarkers",
  "Pie",
  "Doughnut",
  "XYScatter",
  "Bubble",
] as const;

export function chartsOf({ state }: Host, sheet: string): ChartState[] {
  return getOrCreate(state.charts, sheet, () => []);
}

/** The chart; one deleted meanwhile is ItemNotFound. */
export function chartOf(host: Host, { sheet, chart }: ChartSelf): ChartState {
  const known = chartsOf(host, sheet).find(({ id }) => id === chart);
  return known ?? refuse("ItemNotFound", "The chart is gone.");
}

/** The chart, when the sheet lets objects be changed. */
export function editChart(host: Host, self: ChartSelf): ChartState {
  assertOption(host, self.sheet, "allowEditObjects");
  return chartOf(host, self);
}

function findChart(host: Host, { sheet }: SheetSelf, key: unknown): Ref<"Chart"> | undefined {
  const name = String(key).toLowerCase();
  const known = chartsOf(host, sheet).find((chart) => chart.id === key || chart.name.toLowerCase() === name);
  return known === undefined ? undefined : ref("Chart", { sheet, chart: known.id });
}

function isByRows(area: Area, seriesBy: unknown): boolean {
  const by = asOneOf(seriesBy ?? "Auto", ["Auto", "Columns", "Rows"], "seriesBy");
  return by === "Auto" ? area.columns > area.rows : by === "Rows";
}

/** "Serie1" in Spanish, "Series1" in English. */
export function seriesName({ settings }: Host, number: number): string {
  return `${settings.locale === "es-CO" ? "Serie" : "Series"}${number}`;
}

export function newSeries(name: string, values: string): SeriesState {
  return { name, values, categories: "", color: "", properties: new Map() };
}

/** One series for each column or row of numbers; the host takes no names or categories out of the cells. */
function seriesOf(host: Host, { sheet, area }: RangeSelf, seriesBy: unknown): SeriesState[] {
  const byRows = isByRows(area, seriesBy);
  const count = byRows ? area.rows : area.columns;
  return Array.from({ length: count }, (_, index) => {
    const part = byRows
      ? { ...area, row: area.row + index, rows: 1 }
      : { ...area, column: area.column + index, columns: 1 };
    return newSeries(seriesName(host, index + 1), formatRange(host.book, { sheet, area: part }));
  });
}

function addChart(host: Host, { sheet }: SheetSelf, [type, source, seriesBy]: readonly unknown[]): Ref<"Chart"> {
  assertOption(host, sheet, "allowEditObjects");
  const range = rangeOf(host, sheet, source);
  boundedArea(range);
  const number = nextId(host.state);
  const chart: ChartState = {
    id: `chart-${number}`,
    name: `${host.settings.locale === "es-CO" ? "Gráfico" : "Chart"} ${number}`,
    type: asOneOf(type, chartTypes, "type"),
    title: "",
    area: "",
    series: seriesOf(host, range, seriesBy),
    properties: new Map(),
  };
  chartsOf(host, sheet).push(chart);
  return ref("Chart", { sheet, chart: chart.id });
}

export const chartsClass: HostClass<SheetSelf> = {
  members: {
    Add: does("1.1", (self, args, host) => addChart(host, self, args)),
    GetItem: does(
      "1.1",
      (self, [key], host) =>
        findChart(host, self, key) ?? refuse("ItemNotFound", `There is no chart «${String(key)}».`),
    ),
    GetItemOrNullObject: does("1.4", (self, [key], host) => findChart(host, self, key) ?? nullRef),
    Count: reads("1.1", ({ sheet }, host) => chartsOf(host, sheet).length),
    GetCount: does("1.4", ({ sheet }, _, host) => chartsOf(host, sheet).length),
  },
  items: ({ sheet }, host) => chartsOf(host, sheet).map(({ id }) => ref("Chart", { sheet, chart: id })),
  item: (self, key, host) => findChart(host, self, key),
};

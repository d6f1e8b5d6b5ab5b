import type { Host } from "../Host";
import { does, type HostClass, reads } from "../HostClass";
import { type ChartState, getOrCreate, nextId } from "../HostState";
import { refuse } from "../protocol/HostFailure";
import { type ChartSelf, nullRef, type Ref, ref, type SheetSelf } from "../Ref";
import { asNumber, asOneOf, boundedArea, rangeOf } from "./access";
import { chartEvents, tellOfChart } from "./chartEvents";
import { seriesOf } from "./chartSource";
import { assertOption } from "./protect";

/** Kinds of charts (Excel.ChartType). */
const chartTypes = (
  "ColumnClustered ColumnStacked ColumnStacked100 3DColumnClustered 3DColumnStacked 3DColumnStacked100 " +
  "BarClustered BarStacked BarStacked100 3DBarClustered 3DBarStacked 3DBarStacked100 LineStacked " +
  "LineStacked100 LineMarkers LineMarkersStacked LineMarkersStacked100 PieOfPie PieExploded 3DPieExploded " +
  "BarOfPie XYScatterSmooth XYScatterSmoothNoMarkers XYScatterLines XYScatterLinesNoMarkers AreaStacked " +
  "AreaStacked100 3DAreaStacked 3DAreaStacked100 DoughnutExploded RadarMarkers RadarFilled Surface " +
  "SurfaceWireframe SurfaceTopView SurfaceTopViewWireframe Bubble Bubble3DEffect StockHLC StockOHLC StockVHLC " +
  "StockVOHLC CylinderColClustered CylinderColStacked CylinderColStacked100 CylinderBarClustered " +
  "CylinderBarStacked CylinderBarStacked100 CylinderCol ConeColClustered ConeColStacked ConeColStacked100 " +
  "ConeBarClustered ConeBarStacked ConeBarStacked100 ConeCol PyramidColClustered PyramidColStacked " +
  "PyramidColStacked100 PyramidBarClustered PyramidBarStacked PyramidBarStacked100 PyramidCol 3DColumn Line " +
  "3DLine 3DPie Pie XYScatter 3DArea Area Doughnut Radar Histogram Boxwhisker Pareto RegionMap Treemap " +
  "Waterfall Sunburst Funnel"
).split(" ");

/** A kind of chart that Excel knows. */
export function asChartType(value: unknown): string {
  return asOneOf(value, chartTypes, "chartType");
}

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

function addChart(host: Host, { sheet }: SheetSelf, [type, source, seriesBy]: readonly unknown[]): Ref<"Chart"> {
  assertOption(host, sheet, "allowEditObjects");
  const range = rangeOf(host, sheet, source);
  boundedArea(range);
  const kind = asChartType(type);
  const number = nextId(host.state);
  const chart: ChartState = {
    id: `chart-${number}`,
    name: `${host.settings.locale === "es-CO" ? "Gráfico" : "Chart"} ${number}`,
    type: kind,
    title: "",
    area: "",
    series: seriesOf(host, range, kind, seriesBy),
    properties: new Map(),
  };
  chartsOf(host, sheet).push(chart);
  tellOfChart(host, "Added", sheet, chart.id);
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
    GetItemAt: does("1.1", ({ sheet }, [index], host) => {
      const chart = chartsOf(host, sheet)[asNumber(index, "index", 0)];
      return chart === undefined
        ? refuse("ItemNotFound", `There is no chart ${String(index)}.`)
        : ref("Chart", { sheet, chart: chart.id });
    }),
    ...chartEvents<SheetSelf>(({ sheet }) => sheet, ["Added", "Activated", "Deactivated", "Deleted"]),
    Count: reads("1.1", ({ sheet }, host) => chartsOf(host, sheet).length),
    GetCount: does("1.4", ({ sheet }, _, host) => chartsOf(host, sheet).length),
  },
  items: ({ sheet }, host) => chartsOf(host, sheet).map(({ id }) => ref("Chart", { sheet, chart: id })),
  item: (self, key, host) => findChart(host, self, key),
};

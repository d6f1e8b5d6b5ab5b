import { splitScope } from "../../domain/formula/sheetName";
import { parseArea } from "../../domain/workbook/address";
import { accentColor, chartColors, markerAt } from "../../domain/workbook/roleLooks";
import type { ChartSpec } from "../../domain/workbook/WritePlan";
import type { Step, StepContext } from "./Step";

const chartTypes = {
  bar: "BarClustered",
  stackedBar: "BarStacked",
  column: "ColumnClustered",
  line: "LineMarkers",
  scatter: "XYScatter",
} as const;

/** Accent first; the others differ in lightness too, so that a black and white print tells them apart. */
const palette = chartColors.map((color) => `#${color}`);

const fillOf = (index: number) => palette[index % palette.length] ?? `#${accentColor}`;

function rangeAt(context: StepContext, address: string): Excel.Range {
  const { sheet = "", local } = splitScope(address);
  return context.rangeAt(sheet, local);
}

/** A row of numbers is one series by rows, a column of numbers one series by columns. */
function seriesBy(values: string): "Rows" | "Columns" {
  const area = parseArea(values);
  return area !== undefined && area.columns > area.rows ? "Rows" : "Columns";
}

function writeBars(series: Excel.ChartSeries, color: string): void {
  series.format.fill.setSolidColor(color);
  series.gapWidth = 60;
}

const markerStyles = { circle: "Circle", square: "Square", diamond: "Diamond", triangle: "Triangle", x: "X" } as const;

function writeLine(series: Excel.ChartSeries, color: string, index: number): void {
  series.format.line.color = color;
  series.markerStyle = markerStyles[markerAt(index)];
  series.markerSize = 7;
  series.markerBackgroundColor = color;
  series.markerForegroundColor = color;
}

/** A point that bears the name of its series, since there are too many for a legend. */
function writePoint(series: Excel.ChartSeries, color: string): void {
  series.markerStyle = "Circle";
  series.markerSize = 9;
  series.markerBackgroundColor = color;
  series.markerForegroundColor = color;
  series.hasDataLabels = true;
  series.dataLabels.showSeriesName = true;
  series.dataLabels.showValue = false;
  series.dataLabels.position = "Right";
}

function writeSquare(chart: Excel.Chart, { from, to, crossAt }: NonNullable<ChartSpec["square"]>): void {
  for (const axis of [chart.axes.categoryAxis, chart.axes.valueAxis]) {
    axis.minimum = from;
    axis.maximum = to;
    axis.majorUnit = 1;
    axis.numberFormat = "0";
    axis.setPositionAt(crossAt);
    axis.tickLabelPosition = "Low";
  }
}

function writeLook(series: Excel.ChartSeries, kind: ChartSpec["kind"], color: string | undefined, index: number): void {
  const own = color === undefined ? fillOf(index) : `#${color}`;
  if (kind === "scatter") writePoint(series, `#${color ?? accentColor}`);
  else if (kind === "line") writeLine(series, own, index);
  else writeBars(series, own);
}

function writeSeries(context: StepContext, chart: Excel.Chart, spec: ChartSpec): void {
  spec.series.forEach(({ name, values, color, x }, index) => {
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    series.name = name;
    if (index > 0) series.setValues(rangeAt(context, values));
    series.setXAxisValues(rangeAt(context, x ?? spec.categories));
    writeLook(series, spec.kind, color, index);
  });
}

function writeAxes(chart: Excel.Chart, spec: ChartSpec): void {
  const { categoryAxis, valueAxis } = chart.axes;
  if (spec.valueFormat !== undefined) valueAxis.numberFormat = spec.valueFormat;
  if (spec.square !== undefined) writeSquare(chart, spec.square);
  if (spec.fromZero) valueAxis.minimum = 0;
  // Excel draws the first category of a bar chart at the bottom; people read from the top.
  if (spec.kind === "bar" || spec.kind === "stackedBar") categoryAxis.reversePlotOrder = true;
}

const hasLegend = ({ kind, series }: ChartSpec) => kind !== "scatter" && series.length > 1;

/** A native chart over cells of the workbook; one of the same name gives way. */
export const addChart: Step<"addChart"> = (context, { sheet, chart: spec }) => {
  const first = spec.series[0];
  const area = parseArea(spec.area);
  if (first === undefined || area === undefined) return;
  const target = context.sheet(sheet);
  target.charts.getItemOrNullObject(spec.name).delete();
  const chart = target.charts.add(chartTypes[spec.kind], rangeAt(context, first.values), seriesBy(first.values));
  chart.name = spec.name;
  // Points, as in a file (`src/xlsx/charts.ts`): letters of the title would follow those of the chart.
  chart.format.font.size = 11;
  chart.title.text = spec.title;
  chart.title.format.font.size = 14;
  chart.legend.visible = hasLegend(spec);
  if (hasLegend(spec)) chart.legend.position = "Bottom";
  writeSeries(context, chart, spec);
  writeAxes(chart, spec);
  const [start, end] = spec.area.split(":");
  if (start !== undefined) chart.setPosition(start, end ?? start);
};

/** Takes a chart away; one that is already gone is no error. */
export const removeChart: Step<"removeChart"> = ({ sheet }, op) => {
  sheet(op.sheet).charts.getItemOrNullObject(op.name).delete();
};

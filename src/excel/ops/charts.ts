import { splitScope } from "../../domain/formula/sheetName";
import { parseArea } from "../../domain/workbook/address";
import { accentColor, chartColors } from "../../domain/workbook/roleLooks";
import type { ChartSpec } from "../../domain/workbook/WritePlan";
import type { Step, StepContext } from "./Step";

const chartTypes = { bar: "BarClustered", stackedBar: "BarStacked", column: "ColumnClustered" } as const;

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

function writeSeries(context: StepContext, chart: Excel.Chart, spec: ChartSpec): void {
  spec.series.forEach(({ name, values, color }, index) => {
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    series.name = name;
    if (index > 0) series.setValues(rangeAt(context, values));
    series.setXAxisValues(rangeAt(context, spec.categories));
    series.format.fill.setSolidColor(color === undefined ? fillOf(index) : `#${color}`);
    series.gapWidth = 60;
  });
}

function writeAxes(chart: Excel.Chart, spec: ChartSpec): void {
  const { categoryAxis, valueAxis } = chart.axes;
  if (spec.valueFormat !== undefined) valueAxis.numberFormat = spec.valueFormat;
  if (spec.fromZero) valueAxis.minimum = 0;
  // Excel draws the first category of a bar chart at the bottom; people read from the top.
  if (spec.kind !== "column") categoryAxis.reversePlotOrder = true;
}

/** A native chart over cells of the workbook; one of the same name gives way. */
export const addChart: Step<"addChart"> = (context, { sheet, chart: spec }) => {
  const first = spec.series[0];
  const area = parseArea(spec.area);
  if (first === undefined || area === undefined) return;
  const target = context.sheet(sheet);
  target.charts.getItemOrNullObject(spec.name).delete();
  const chart = target.charts.add(chartTypes[spec.kind], rangeAt(context, first.values), seriesBy(first.values));
  chart.name = spec.name;
  chart.title.text = spec.title;
  chart.legend.visible = spec.series.length > 1;
  if (spec.series.length > 1) chart.legend.position = "Bottom";
  writeSeries(context, chart, spec);
  writeAxes(chart, spec);
  const [start, end] = spec.area.split(":");
  if (start !== undefined) chart.setPosition(start, end ?? start);
};

/** Takes a chart away; one that is already gone is no error. */
export const removeChart: Step<"removeChart"> = ({ sheet }, op) => {
  sheet(op.sheet).charts.getItemOrNullObject(op.name).delete();
};

import type { Chart, SheetChart } from "hucre";
import { lockAddress } from "../domain/formula/cellReference";
import { parseSheetRange, quoteSheet } from "../domain/formula/sheetName";
import { formatArea, parseArea } from "../domain/workbook/address";
import { accentColor, chartColors, markerAt } from "../domain/workbook/roleLooks";
import type { ChartSpec } from "../domain/workbook/WritePlan";

function decodeRange(range: string): string {
  const { sheet, area } = parseSheetRange(range);
  return sheet === undefined ? area : `${quoteSheet(sheet)}!${area}`;
}

/** Points, as the cells beside it: a page that is made smaller leaves both at 8 or more. */
const labelFontSize = 11;

const paletteColor = (index: number) => chartColors[index % chartColors.length] ?? accentColor;

function typeOf({ kind }: ChartSpec): "bar" | "column" | "line" | "scatter" {
  return kind === "stackedBar" ? "bar" : kind;
}

/** Points of a scatter chart are told apart by their names. */
function usualColor(kind: ChartSpec["kind"], index: number): string {
  return kind === "scatter" ? accentColor : paletteColor(index);
}

/** A point that bears the name of its series, since there are too many for a legend. */
function pointOf(color = accentColor): Partial<SheetChart["series"][number]> {
  return {
    marker: { symbol: "circle", size: 9, fill: color },
    dataLabels: { showSeriesName: true, showValue: false, position: "r" },
  };
}

/** The points of a line, in its colour. */
function lineOf(color: string, index: number): Partial<SheetChart["series"][number]> {
  return { stroke: { width: 2 }, marker: { symbol: markerAt(index), size: 7, fill: color, line: color } };
}

/** What a series of a chart has beside its values. */
function looksOf(kind: ChartSpec["kind"], color: string | undefined, index: number) {
  if (kind === "scatter") return pointOf(color);
  return kind === "line" ? lineOf(color ?? paletteColor(index), index) : {};
}

/** Both axes of a scatter chart, their numbers at the edges. */
function squareAxes({ from, to, crossAt }: NonNullable<ChartSpec["square"]>): NonNullable<SheetChart["axes"]> {
  const axis = {
    scale: { min: from, max: to, majorUnit: 1 },
    crossesAt: crossAt,
    tickLblPos: "low",
    numberFormat: { formatCode: "0" },
    labelFontSize,
  } as const;
  return { x: axis, y: axis };
}

function axesOf(chart: ChartSpec): NonNullable<SheetChart["axes"]> {
  if (chart.square !== undefined) return squareAxes(chart.square);
  const format = chart.valueFormat === undefined ? {} : { numberFormat: { formatCode: chart.valueFormat } };
  return {
    // Excel draws the first category of a bar chart at the bottom; people read from the top.
    x: typeOf(chart) === "bar" ? { reverse: true, labelFontSize } : { labelFontSize },
    y: { ...format, ...(chart.fromZero ? { scale: { min: 0 } } : {}), labelFontSize },
  };
}

/** A chart of ours as the file library takes it. The frame title carries its name, the alternative text its title. */
export function encodeChart(chart: ChartSpec): SheetChart | undefined {
  const area = parseArea(chart.area);
  if (area === undefined || chart.series.length === 0) return undefined;
  const isScatter = chart.kind === "scatter";
  return {
    type: typeOf(chart),
    title: chart.title,
    titleFontSize: 14,
    series: chart.series.map(({ name, values, color, x }, index) => ({
      name,
      values: lockAddress(values),
      categories: lockAddress(x ?? chart.categories),
      color: color ?? usualColor(chart.kind, index),
      ...looksOf(chart.kind, color, index),
    })),
    anchor: {
      from: { row: area.row - 1, col: area.column - 1 },
      to: { row: area.row - 1 + area.rows, col: area.column - 1 + area.columns },
    },
    ...(chart.kind === "stackedBar" ? { barGrouping: "stacked", overlap: 100 } : {}),
    gapWidth: 60,
    legend: chart.series.length > 1 && !isScatter ? "bottom" : false,
    legendFontSize: labelFontSize,
    frameTitle: chart.name,
    altText: chart.title,
    axes: axesOf(chart),
  };
}

/** The library does not say which way bars lie; ours lie when their categories run downwards. */
function kindOf(chart: Chart): ChartSpec["kind"] | undefined {
  if (chart.kinds[0] === "scatter" || chart.kinds[0] === "line") return chart.kinds[0];
  if (chart.kinds[0] !== "bar") return undefined;
  if (chart.axes?.x?.reverse !== true) return "column";
  return chart.barGrouping === "stacked" ? "stackedBar" : "bar";
}

function decodeSquare({ axes }: Chart): Pick<ChartSpec, "square"> {
  const { scale, crossesAt } = axes?.y ?? {};
  const { min, max } = scale ?? {};
  if (min === undefined || max === undefined || crossesAt === undefined) return {};
  return { square: { from: min, to: max, crossAt: crossesAt } };
}

/** A chart of a file in our shape; undefined for kinds that our sheets do not use. */
export function decodeChart(chart: Chart): ChartSpec | undefined {
  const kind = kindOf(chart);
  const { from, to } = chart.anchor ?? {};
  const first = chart.series?.[0];
  if (kind === undefined || from === undefined || to === undefined || first?.categoriesRef === undefined)
    return undefined;
  const area = { row: from.row + 1, column: from.col + 1, rows: to.row - from.row, columns: to.col - from.col };
  const format = chart.axes?.y?.numberFormat?.formatCode;
  return {
    name: chart.frameTitle ?? chart.title ?? "",
    kind,
    title: chart.title ?? "",
    categories: decodeRange(first.categoriesRef),
    series: (chart.series ?? []).map(({ name, valuesRef, categoriesRef, color }, index) => ({
      name: name ?? "",
      values: decodeRange(valuesRef ?? ""),
      ...(typeof color === "string" && color !== usualColor(kind, index) ? { color } : {}),
      ...(kind === "scatter" && categoriesRef !== undefined ? { x: decodeRange(categoriesRef) } : {}),
    })),
    area: formatArea(area),
    ...(format === undefined || format === "General" ? {} : { valueFormat: format }),
    ...(kind === "scatter" ? decodeSquare(chart) : chart.axes?.y?.scale?.min === 0 ? { fromZero: true } : {}),
  };
}

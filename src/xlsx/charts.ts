import type { Chart, SheetChart } from "hucre";
import { lockAddress } from "../domain/formula/cellReference";
import { parseSheetRange, quoteSheet } from "../domain/formula/sheetName";
import { formatArea, parseArea } from "../domain/workbook/address";
import { accentColor, chartColors } from "../domain/workbook/roleLooks";
import type { ChartSpec } from "../domain/workbook/WritePlan";

function decodeRange(range: string): string {
  const { sheet, area } = parseSheetRange(range);
  return sheet === undefined ? area : `${quoteSheet(sheet)}!${area}`;
}

/** Points, as the cells beside it: a page that is made smaller leaves both at 8 or more. */
const labelFontSize = 11;

const paletteColor = (index: number) => chartColors[index % chartColors.length] ?? accentColor;

/** A chart of ours as the file library takes it. The frame title carries its name, the alternative text its title. */
export function encodeChart(chart: ChartSpec): SheetChart | undefined {
  const area = parseArea(chart.area);
  if (area === undefined || chart.series.length === 0) return undefined;
  const format = chart.valueFormat === undefined ? {} : { numberFormat: { formatCode: chart.valueFormat } };
  return {
    type: chart.kind === "column" ? "column" : "bar",
    title: chart.title,
    titleFontSize: 14,
    series: chart.series.map(({ name, values, color }, index) => ({
      name,
      values: lockAddress(values),
      categories: lockAddress(chart.categories),
      color: color ?? paletteColor(index),
    })),
    anchor: {
      from: { row: area.row - 1, col: area.column - 1 },
      to: { row: area.row - 1 + area.rows, col: area.column - 1 + area.columns },
    },
    ...(chart.kind === "stackedBar" ? { barGrouping: "stacked", overlap: 100 } : {}),
    gapWidth: 60,
    legend: chart.series.length > 1 ? "bottom" : false,
    legendFontSize: labelFontSize,
    frameTitle: chart.name,
    altText: chart.title,
    // Excel draws the first category of a bar chart at the bottom; people read from the top.
    axes: {
      x: chart.kind === "column" ? { labelFontSize } : { reverse: true, labelFontSize },
      y: { ...format, ...(chart.fromZero ? { scale: { min: 0 } } : {}), labelFontSize },
    },
  };
}

/** The library does not say which way bars lie; ours lie when their categories run downwards. */
function kindOf(chart: Chart): ChartSpec["kind"] | undefined {
  if (chart.kinds[0] !== "bar") return undefined;
  if (chart.axes?.x?.reverse !== true) return "column";
  return chart.barGrouping === "stacked" ? "stackedBar" : "bar";
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
    series: (chart.series ?? []).map(({ name, valuesRef, color }, index) => ({
      name: name ?? "",
      values: decodeRange(valuesRef ?? ""),
      ...(typeof color === "string" && color !== paletteColor(index) ? { color } : {}),
    })),
    area: formatArea(area),
    ...(format === undefined || format === "General" ? {} : { valueFormat: format }),
    ...(chart.axes?.y?.scale?.min === 0 ? { fromZero: true } : {}),
  };
}

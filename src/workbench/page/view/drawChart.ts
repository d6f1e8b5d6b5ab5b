import { largest } from "../../../domain/workbook/extremes";
import type { ChartSpec } from "../../../domain/workbook/WritePlan";
import { type ChartData, drawLegend, fillOf, pictureOf, shape, shorten, showValue, width } from "./chartShapes";
import { drawLines } from "./drawLines";

const labelWidth = 170;
/** Letters of 11 px that fit before the bars. */
const mostLetters = 23;
const barHeight = 18;
const gap = 8;
const top = 34;

/** Stacked series stand in one row; the others each in a row of its own, as in Excel. */
const rowsOf = ({ kind, series }: ChartSpec) => (kind === "stackedBar" ? 1 : Math.max(series.length, 1));

/** What the longest row of a category is long for. */
function mostOf(spec: ChartSpec, data: ChartData, category: number): number {
  const values = data.series.map((series) => series.values[category] || 0);
  return rowsOf(spec) === 1 ? values.reduce((sum, value) => sum + value, 0) : largest(values, 0);
}

interface LegendRow {
  readonly y: number;
  /** Where the bars before it in the same row end. */
  readonly x: number;
  readonly scale: number;
}

function drawBar(
  spec: ChartSpec,
  data: ChartData,
  [category, index]: readonly [number, number],
  row: LegendRow,
): SVGElement {
  const value = data.series[index]?.values[category] || 0;
  const size = { width: Math.max(value * row.scale, 0), height: barHeight };
  const bar = shape("rect", { x: row.x, y: row.y, ...size, fill: fillOf(spec, index) });
  bar.append(shape("title", {}, `${data.series[index]?.name ?? ""}: ${showValue(value, spec.valueFormat)}`));
  return bar;
}

function drawCategory(spec: ChartSpec, data: ChartData, category: number, scale: number): SVGElement[] {
  const rows = rowsOf(spec);
  const y = top + category * (rows * barHeight + gap);
  const words = shorten(data.categories[category] ?? "", mostLetters);
  const middle = y + (rows * barHeight) / 2 + 4;
  const label = shape("text", { x: labelWidth - 6, y: middle, "text-anchor": "end", "font-size": 11 }, words);
  const say = (value: number, x: number, at: number) =>
    shape("text", { x: x + 4, y: at + 13, "font-size": 11 }, showValue(value, spec.valueFormat));
  let end = labelWidth;
  const bars = data.series.flatMap(({ values }, index) => {
    const at = rows === 1 ? y : y + index * barHeight;
    const bar = drawBar(spec, data, [category, index], { y: at, x: rows === 1 ? end : labelWidth, scale });
    const length = (values[category] || 0) * scale;
    end += length;
    return rows === 1 ? [bar] : [bar, say(values[category] || 0, labelWidth + length, at)];
  });
  return rows === 1 ? [label, ...bars, say(mostOf(spec, data, category), end, y)] : [label, ...bars];
}

/** Points in a square, each with the name of its series, and the lines where the axes cross. */
function drawScatter(spec: ChartSpec, data: ChartData): SVGElement {
  const { from, to, crossAt } = spec.square ?? { from: 0, to: 1, crossAt: 0 };
  const [side, edge] = [width - 2 * top, to - from || 1];
  const across = (value: number) => top + ((value - from) / edge) * side;
  const down = (value: number) => top + ((to - value) / edge) * side;
  const line = { stroke: "#888888" };
  const picture = pictureOf(spec, width);
  picture.append(
    shape("line", { x1: across(from), x2: across(to), y1: down(crossAt), y2: down(crossAt), ...line }),
    shape("line", { x1: across(crossAt), x2: across(crossAt), y1: down(from), y2: down(to), ...line }),
    ...data.series.flatMap(({ name, values: [y = 0], x: [x = 0] = [] }, index) => [
      shape("circle", { cx: across(x), cy: down(y), r: 5, fill: fillOf(spec, index) }),
      shape("text", { x: across(x) + 8, y: down(y) + 4, "font-size": 11 }, name),
    ]),
  );
  return picture;
}

/** The chart as a picture: Univer has none, so the embedded workbook draws what Excel would from the same spec. */
export function drawChart(spec: ChartSpec, data: ChartData): SVGElement {
  if (spec.kind === "scatter") return drawScatter(spec, data);
  if (spec.kind === "line") return drawLines(spec, data);
  const height = top + data.categories.length * (rowsOf(spec) * barHeight + gap) + 24;
  const most = data.categories.map((_, index) => mostOf(spec, data, index));
  const scale = (width - labelWidth - 90) / largest(most, 1);
  const picture = pictureOf(spec, height);
  picture.append(
    ...data.categories.flatMap((_, index) => drawCategory(spec, data, index, scale)),
    ...drawLegend(spec, data, height - 8),
  );
  return picture;
}

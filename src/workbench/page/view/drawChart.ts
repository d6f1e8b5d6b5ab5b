import type { ChartSpec } from "../../../domain/workbook/WritePlan";

/** What a chart shows, read from the cells that its spec names. */
export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
}

const SVG = "http://www.w3.org/2000/svg";
/** The accent of our sheets first; then hues that stay apart in grey print. */
const colours = ["#0B5C7A", "#D98E04", "#5B8C5A", "#8A4F7D", "#B5453A", "#5F6B73"];
const width = 480;
const labelWidth = 170;
/** Letters of 11 px that fit before the bars. */
const mostLetters = 23;
const barHeight = 18;
const gap = 8;
const top = 34;

function shape(name: string, attributes: Readonly<Record<string, string | number>>, text?: string): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  if (text !== undefined) element.textContent = text;
  return element;
}

const shorten = (text: string, length: number) => (text.length > length ? `${text.slice(0, length - 1)}…` : text);

/** A value as the axis shows it: each comma at the end of a format divides by a thousand (ECMA-376 18.8.31). */
function showValue(value: number, format = ""): string {
  const commas = /,*$/.exec(format)?.[0].length ?? 0;
  return (value / 1_000 ** commas).toLocaleString("es-CO", { maximumFractionDigits: 1 });
}

const fillOf = (spec: ChartSpec, index: number) => {
  const own = spec.series[index]?.color;
  return own === undefined ? (colours[index % colours.length] ?? "") : `#${own}`;
};

function drawBar(spec: ChartSpec, data: ChartData, category: number, scale: number): SVGElement[] {
  const y = top + category * (barHeight + gap);
  const label = shape(
    "text",
    { x: labelWidth - 6, y: y + 13, "text-anchor": "end", "font-size": 11 },
    shorten(data.categories[category] ?? "", mostLetters),
  );
  let x = labelWidth;
  const bars = data.series.map((series, index) => {
    const length = (series.values[category] ?? 0) * scale;
    const bar = shape("rect", { x, y, width: Math.max(length, 0), height: barHeight, fill: fillOf(spec, index) });
    bar.append(shape("title", {}, `${series.name}: ${showValue(series.values[category] ?? 0, spec.valueFormat)}`));
    x += length;
    return bar;
  });
  const sum = data.series.reduce((total, series) => total + (series.values[category] ?? 0), 0);
  const value = shape("text", { x: x + 4, y: y + 13, "font-size": 11 }, showValue(sum, spec.valueFormat));
  return [label, ...bars, value];
}

function drawLegend(spec: ChartSpec, data: ChartData, y: number): SVGElement[] {
  if (data.series.length < 2) return [];
  return data.series.flatMap((series, index) => [
    shape("rect", { x: 12 + index * 110, y: y - 9, width: 10, height: 10, fill: fillOf(spec, index) }),
    shape("text", { x: 26 + index * 110, y, "font-size": 11 }, shorten(series.name, 14)),
  ]);
}

/** The chart as a picture: Univer has none, so the embedded workbook draws what Excel would from the same spec. */
export function drawChart(spec: ChartSpec, data: ChartData): SVGElement {
  const height = top + data.categories.length * (barHeight + gap) + 24;
  const sums = data.categories.map((_, index) =>
    data.series.reduce((total, series) => total + (series.values[index] ?? 0), 0),
  );
  const scale = (width - labelWidth - 90) / Math.max(...sums, 1);
  const picture = shape("svg", {
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: "img",
    "aria-label": spec.title,
  });
  picture.append(
    shape("text", { x: 12, y: 20, "font-size": 13, "font-weight": 600 }, spec.title),
    ...data.categories.flatMap((_, index) => drawBar(spec, data, index, scale)),
    ...drawLegend(spec, data, height - 8),
  );
  return picture;
}

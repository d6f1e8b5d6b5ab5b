import { trimEndWhile } from "../../../domain/text/trimEnd";
import { chartColors } from "../../../domain/workbook/roleLooks";
import type { ChartSpec } from "../../../domain/workbook/WritePlan";

/** What a chart shows, read from the cells that its spec names; a value is NaN where its cell holds no number. */
export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly number[];
    readonly x?: readonly number[];
  }[];
}

const SVG = "http://www.w3.org/2000/svg";
/** Pixels of a chart across. */
export const width = 480;

export function shape(name: string, attributes: Readonly<Record<string, string | number>>, text?: string): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  if (text !== undefined) element.textContent = text;
  return element;
}

/** An empty picture of a chart with its title. */
export function pictureOf({ title }: ChartSpec, height: number): SVGElement {
  const size = { viewBox: `0 0 ${width} ${height}`, width, height };
  const picture = shape("svg", { ...size, role: "img", "aria-label": title });
  picture.append(shape("text", { x: 12, y: 20, "font-size": 13, "font-weight": 600 }, title));
  return picture;
}

export const shorten = (text: string, length: number) =>
  text.length > length ? `${text.slice(0, length - 1)}…` : text;

/** A value as the axis shows it: a comma at the end of a format divides by a thousand, «%» gives hundredths (ECMA-376 18.8.31). */
export function showValue(value: number, format = ""): string {
  const commas = format.length - trimEndWhile(format, (char) => char === ",").length;
  const isShare = format.endsWith("%");
  const shown = (isShare ? value * 100 : value) / 1_000 ** commas;
  return `${shown.toLocaleString("es-CO", { maximumFractionDigits: 1 })}${isShare ? " %" : ""}`;
}

export const fillOf = ({ series }: ChartSpec, index: number) =>
  `#${series[index]?.color ?? chartColors[index % chartColors.length]}`;

export function drawLegend(spec: ChartSpec, data: ChartData, y: number): SVGElement[] {
  if (data.series.length < 2) return [];
  return data.series.flatMap((series, index) => [
    shape("rect", { x: 12 + index * 110, y: y - 9, width: 10, height: 10, fill: fillOf(spec, index) }),
    shape("text", { x: 26 + index * 110, y, "font-size": 11 }, shorten(series.name, 14)),
  ]);
}

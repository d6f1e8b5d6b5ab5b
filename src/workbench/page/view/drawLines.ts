import { largest, smallest } from "../../../domain/workbook/extremes";
import type { ChartSpec } from "../../../domain/workbook/WritePlan";
import { type ChartData, drawLegend, fillOf, pictureOf, shape, showValue, width } from "./chartShapes";

const [top, bottom, left, side] = [40, 220, 40, 20];

interface Point {
  readonly x: number;
  readonly y: number;
  readonly value: number;
}

/** Points side by side, cut where a cell holds no number. */
function runsOf(values: readonly number[], place: (index: number, value: number) => Point): readonly Point[][] {
  const runs: Point[][] = [[]];
  values.forEach((value, index) => {
    if (Number.isNaN(value)) runs.push([]);
    else runs.at(-1)?.push(place(index, value));
  });
  return runs.filter((run) => run.length > 0);
}

function drawRun(spec: ChartSpec, index: number, run: readonly Point[]): SVGElement[] {
  const color = fillOf(spec, index);
  const points = run.map(({ x, y }) => `${x},${y}`).join(" ");
  const line = shape("polyline", { points, fill: "none", stroke: color, "stroke-width": 2 });
  const dots = run.map(({ x, y, value }) => {
    const dot = shape("circle", { cx: x, cy: y, r: 4, fill: color });
    dot.append(shape("title", {}, `${spec.series[index]?.name ?? ""}: ${showValue(value, spec.valueFormat)}`));
    return dot;
  });
  return [line, ...dots];
}

/** Lines over their categories, broken where a cell is empty; the lowest and the highest value stand at the left. */
export function drawLines(spec: ChartSpec, data: ChartData): SVGElement {
  const all = data.series.flatMap(({ values }) => values.filter((value) => !Number.isNaN(value)));
  const high = largest(all, 1);
  const low = smallest(all, high);
  const step = (width - left - side) / Math.max(data.categories.length, 1);
  const across = (index: number) => left + (index + 0.5) * step;
  const down = (value: number) => bottom - ((value - low) / (high - low || 1)) * (bottom - top);
  const place = (index: number, value: number): Point => ({ x: across(index), y: down(value), value });
  const picture = pictureOf(spec, bottom + 56);
  picture.append(
    ...[low, high].map((value) =>
      shape("text", { x: 4, y: down(value) + 4, "font-size": 11 }, showValue(value, spec.valueFormat)),
    ),
    ...data.categories.map((word, index) =>
      shape("text", { x: across(index), y: bottom + 20, "text-anchor": "middle", "font-size": 11 }, word),
    ),
    ...data.series.flatMap(({ values }, index) => runsOf(values, place).flatMap((run) => drawRun(spec, index, run))),
    ...drawLegend(spec, data, bottom + 46),
  );
  return picture;
}

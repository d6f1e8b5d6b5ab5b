import type { Host } from "../Host";
import { does, type HostClass, holds } from "../HostClass";
import { type Ref, ref, type SeriesSelf, type Targets } from "../Ref";
import { asNumber, asOneOf, asText } from "./access";
import { flag, keptBy, number, partClass } from "./chartProperties";
import { seriesOf } from "./chartSeries";
import { editChart } from "./charts";

const types = ["Linear", "Exponential", "Logarithmic", "MovingAverage", "Polynomial", "Power"] as const;
type Self = Targets["ChartTrendline"];

/** Numbers of the lines of a series, in the order in which they were added. */
function linesOf(host: Host, self: SeriesSelf): number[] {
  const { properties } = seriesOf(host, self);
  const known = properties.get("Trendlines") as number[] | undefined;
  if (known !== undefined) return known;
  const lines: number[] = [];
  properties.set("Trendlines", lines);
  return lines;
}

function lineRef({ sheet, chart, index }: SeriesSelf, line: number): Ref<"ChartTrendline"> {
  return ref("ChartTrendline", { sheet, chart, series: index, line, path: `Trendlines.${line}` });
}

function addLine(host: Host, self: SeriesSelf, type: unknown): Ref<"ChartTrendline"> {
  editChart(host, self);
  const word = asOneOf(type ?? "Linear", types, "type");
  const lines = linesOf(host, self);
  const line = Math.max(0, ...lines) + 1;
  lines.push(line);
  seriesOf(host, self).properties.set(`Trendlines.${line}.Type`, word);
  return lineRef(self, line);
}

/** Excel counts the lines of a series from 0. */
export const trendlinesClass: HostClass<SeriesSelf> = {
  members: {
    Add: does("1.7", (self, [type], host) => addLine(host, self, type)),
    GetCount: does("1.7", (self, _, host) => linesOf(host, self).length),
  },
  item: (self, index, host) => {
    const line = linesOf(host, self)[asNumber(index, "index", 0)];
    return line === undefined ? undefined : lineRef(self, line);
  },
  items: (self, host) => linesOf(host, self).map((line) => lineRef(self, line)),
};

const { members } = partClass(
  {
    BackwardPeriod: ["1.8", 0, number(0)],
    ForwardPeriod: ["1.8", 0, number(0)],
    MovingAveragePeriod: ["1.7", 2, number(2, 255)],
    PolynomialOrder: ["1.7", 2, number(2, 6)],
    ShowEquation: ["1.8", false, flag],
    ShowRSquared: ["1.8", false, flag],
  },
  { Format: ["1.7", "ChartTrendlineFormat"] },
);

function set(host: Host, self: Self, name: string, value: unknown): void {
  editChart(host, self);
  keptBy(host, self).set(`${self.path}.${name}`, value);
}

/** «Linear (Ventas)»: the name that Excel gives a line until somebody names it. */
function nameOf(host: Host, self: Self): unknown {
  const kept = keptBy(host, self);
  const { name } = seriesOf(host, { ...self, index: self.series ?? 0 });
  return kept.get(`${self.path}.Name`) ?? `${String(kept.get(`${self.path}.Type`))} (${name})`;
}

export const trendlineClass: HostClass<Self> = {
  members: {
    ...members,
    Type: holds(
      "1.7",
      (self, host) => keptBy(host, self).get(`${self.path}.Type`) ?? "Linear",
      (self, value, host) => set(host, self, "Type", asOneOf(value, types, "type")),
    ),
    Name: holds(
      "1.7",
      (self, host) => nameOf(host, self),
      (self, value, host) => set(host, self, "Name", asText(value, "name")),
    ),
    Delete: does("1.7", (self, _, host) => {
      editChart(host, self);
      const lines = linesOf(host, { ...self, index: self.series ?? 0 });
      lines.splice(lines.indexOf(self.line), 1);
    }),
  },
};

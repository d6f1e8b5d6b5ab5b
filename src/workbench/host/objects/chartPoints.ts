import type { Host } from "../Host";
import { does, type HostClass, reads } from "../HostClass";
import { refuse } from "../protocol/HostFailure";
import { type Ref, ref, type SeriesSelf, type Targets } from "../Ref";
import { asNumber } from "./access";
import { colorOrNone, flag, number, oneOf, partClass } from "./chartProperties";
import { cellsAt, seriesOf } from "./chartSeries";

function count(host: Host, self: SeriesSelf): number {
  return cellsAt(host, seriesOf(host, self).values).length;
}

function pointRef(host: Host, self: SeriesSelf, index: unknown): Ref<"ChartPoint"> {
  const point = asNumber(index, "index", 0);
  if (point >= count(host, self)) return refuse("ItemNotFound", `The series has no point ${point}.`);
  const { sheet, chart } = self;
  return ref("ChartPoint", { sheet, chart, series: self.index, point, path: `Points.${point}` });
}

/** The points of a series: one for each of its values. */
export const pointsClass: HostClass<SeriesSelf> = {
  members: {
    Count: reads("1.1", (self, host) => count(host, self)),
    GetCount: does("1.4", (self, _, host) => count(host, self)),
    GetItemAt: does("1.1", (self, [index], host) => pointRef(host, self, index)),
  },
  items: (self, host) => Array.from({ length: count(host, self) }, (_, index) => pointRef(host, self, index)),
  item: (self, index, host) => pointRef(host, self, index),
};

const { members } = partClass(
  {
    HasDataLabel: ["1.7", false, flag],
    MarkerBackgroundColor: ["1.7", "", colorOrNone],
    MarkerForegroundColor: ["1.7", "", colorOrNone],
    MarkerSize: ["1.7", 5, number(2, 72)],
    MarkerStyle: [
      "1.7",
      "Automatic",
      oneOf("Automatic None Square Diamond Triangle X Star Dot Dash Circle Plus Picture"),
    ],
  },
  { Format: ["1.1", "ChartPointFormat"], DataLabel: ["1.7", "ChartDataLabel"] },
);

export const pointClass: HostClass<Targets["ChartPoint"]> = {
  members: {
    ...members,
    Value: reads("1.1", ({ series = 0, point, ...self }, host) => {
      const { values } = seriesOf(host, { ...self, index: series });
      return cellsAt(host, values)[point] ?? null;
    }),
  },
};

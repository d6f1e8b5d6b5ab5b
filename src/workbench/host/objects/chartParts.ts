import { type HostClass, holds, type Member, reads } from "../HostClass";
import { type ChartSelf, ref, type Selves } from "../Ref";
import { asBoolean, asOneOf, asText } from "./access";
import { chartOf, editChart } from "./charts";

/** A property of a part of a chart, kept by its path, such as "Legend.Visible". */
function kept<S extends ChartSelf>(
  since: string,
  path: (self: S) => string,
  initial: unknown,
  check: (value: unknown) => unknown,
): Member<S> {
  return holds(
    since,
    (self, host) => chartOf(host, self).properties.get(path(self)) ?? initial,
    (self, value, host) => void editChart(host, self).properties.set(path(self), check(value)),
  );
}

export const chartTitleClass: HostClass<ChartSelf> = {
  members: {
    Text: holds(
      "1.1",
      (self, host) => chartOf(host, self).title,
      (self, value, host) => {
        editChart(host, self).title = asText(value, "text");
      },
    ),
    Visible: kept(
      "1.1",
      () => "Title.Visible",
      true,
      (value) => asBoolean(value, "visible"),
    ),
  },
};

const positions = ["Top", "Bottom", "Left", "Right", "Corner"] as const;

export const chartLegendClass: HostClass<ChartSelf> = {
  members: {
    Visible: kept(
      "1.1",
      () => "Legend.Visible",
      true,
      (value) => asBoolean(value, "visible"),
    ),
    Position: kept(
      "1.1",
      () => "Legend.Position",
      "Right",
      (value) => asOneOf(value, positions, "position"),
    ),
  },
};

export const chartAxesClass: HostClass<ChartSelf> = {
  members: {
    CategoryAxis: reads("1.1", (self) => ref("ChartAxis", { ...self, axis: "CategoryAxis" })),
    ValueAxis: reads("1.1", (self) => ref("ChartAxis", { ...self, axis: "ValueAxis" })),
  },
};

type AxisSelf = Selves["ChartAxis"];

export const chartAxisClass: HostClass<AxisSelf> = {
  members: {
    NumberFormat: kept<AxisSelf>(
      "1.8",
      ({ axis }) => `${axis}.NumberFormat`,
      "General",
      (value) => asText(value, "numberFormat"),
    ),
    ReversePlotOrder: kept<AxisSelf>(
      "1.7",
      ({ axis }) => `${axis}.ReversePlotOrder`,
      false,
      (value) => asBoolean(value, "reversePlotOrder"),
    ),
    Visible: kept<AxisSelf>(
      "1.7",
      ({ axis }) => `${axis}.Visible`,
      true,
      (value) => asBoolean(value, "visible"),
    ),
  },
};

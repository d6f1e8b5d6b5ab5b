import { does, type HostClass, holds, reads } from "../HostClass";
import { refuse } from "../protocol/HostFailure";
import { type ChartPartSelf, type ChartSelf, ref } from "../Ref";
import { formatRange } from "../rules/address";
import { asNumber, asText, rangeOf } from "./access";
import { flag, keptBy, number, oneOf, partClass, partRef, text } from "./chartProperties";
import { chartOf, editChart } from "./charts";

const legendPlaces = "Top Bottom Left Right Corner";
const sizes = { Height: 0, Left: 0, Top: 0, Width: 0 };

function box(since: string) {
  return Object.fromEntries(Object.keys(sizes).map((name) => [name, [since, null, number(0)] as const]));
}

export const chartLegendClass = partClass(
  {
    Visible: ["1.1", true, flag],
    Position: ["1.1", "Right", oneOf(legendPlaces)],
    Overlay: ["1.1", false, flag],
    ShowShadow: ["1.7", false, flag],
    ...box("1.7"),
  },
  { Format: ["1.1", "ChartLegendFormat"] },
);

export const chartPlotAreaClass = partClass(
  { Position: ["1.8", "Automatic", oneOf("Automatic Custom")], ...box("1.8") },
  { Format: ["1.8", "ChartPlotAreaFormat"] },
);

export const chartTitleClass = partClass(
  {
    Visible: ["1.1", true, flag],
    Overlay: ["1.1", false, flag],
    ShowShadow: ["1.7", false, flag],
    Position: ["1.7", "Top", oneOf("Automatic Top Bottom Left Right")],
    HorizontalAlignment: ["1.7", "Center", oneOf("Center Left Right Justify Distributed")],
    VerticalAlignment: ["1.7", "Center", oneOf("Center Bottom Top Justify Distributed")],
    TextOrientation: ["1.7", 0, number(-90, 180)],
  },
  { Format: ["1.1", "ChartTitleFormat"] },
  {
    Text: holds(
      "1.1",
      (self, host) => chartOf(host, self).title,
      (self, value, host) => {
        editChart(host, self).title = asText(value, "text");
      },
    ),
    GetSubstring: does("1.7", (self, [start, length], host) => {
      const [from, count] = [asNumber(start, "start", 0), asNumber(length, "length", 1)];
      if (from + count > chartOf(host, self).title.length) return refuse("InvalidArgument", "The title is shorter.");
      return partRef("ChartFormatString", self, `Letters ${from}-${from + count}`);
    }),
  },
);

function axisRef(self: ChartSelf, axis: string) {
  return ref("ChartAxis", { sheet: self.sheet, chart: self.chart, path: axis });
}

export const chartAxesClass: HostClass<ChartSelf> = {
  members: {
    CategoryAxis: reads("1.1", (self) => axisRef(self, "CategoryAxis")),
    ValueAxis: reads("1.1", (self) => axisRef(self, "ValueAxis")),
    SeriesAxis: reads("1.1", (self) => axisRef(self, "SeriesAxis")),
  },
};

const ticks = "None Cross Inside Outside";
const units =
  "None Hundreds Thousands TenThousands HundredThousands Millions TenMillions HundredMillions Billions Trillions Custom";

/** A number, or nothing for what Excel finds by itself. */
const numberOrAuto = (value: unknown, what: string) => (value === "" ? "" : asNumber(value, what));

export const chartAxisClass = partClass(
  {
    NumberFormat: ["1.8", "General", text],
    ReversePlotOrder: ["1.7", false, flag],
    Visible: ["1.7", true, flag],
    DisplayUnit: ["1.7", "None", oneOf(units)],
    ShowDisplayUnitLabel: ["1.7", false, flag],
    IsBetweenCategories: ["1.8", true, flag],
    LogBase: ["1.7", 10, number(2, 1_000)],
    ScaleType: ["1.7", "Linear", oneOf("Linear Logarithmic")],
    MajorTickMark: ["1.7", "None", oneOf(ticks)],
    MinorTickMark: ["1.7", "None", oneOf(ticks)],
    Position: ["1.8", "Automatic", oneOf("Automatic Maximum Minimum Custom")],
    TickLabelPosition: ["1.7", "NextToAxis", oneOf("NextToAxis High Low None")],
    TickLabelSpacing: ["1.7", 1, numberOrAuto],
    TickMarkSpacing: ["1.7", 1, number(1, 31_999)],
    Maximum: ["1.1", "", numberOrAuto],
    Minimum: ["1.1", "", numberOrAuto],
    MajorUnit: ["1.1", "", numberOrAuto],
    MinorUnit: ["1.1", "", numberOrAuto],
  },
  {
    Format: ["1.1", "ChartAxisFormat"],
    MajorGridlines: ["1.1", "ChartGridlines"],
    MinorGridlines: ["1.1", "ChartGridlines"],
    Title: ["1.1", "ChartAxisTitle"],
  },
  {
    PositionAt: reads("1.8", (self, host) => keptBy(host, self).get(`${self.path}.PositionAt`) ?? 0),
    SetPositionAt: does("1.8", (self, [value], host) => {
      editChart(host, self);
      keptBy(host, self).set(`${self.path}.PositionAt`, asNumber(value, "value"));
      keptBy(host, self).set(`${self.path}.Position`, "Custom");
    }),
    SetCategoryNames: does("1.7", (self, [source], host) => {
      const categories = formatRange(host.book, rangeOf(host, self.sheet, source));
      for (const series of editChart(host, self).series) series.categories = categories;
    }),
  },
);

export const chartAxisTitleClass = partClass(
  { Text: ["1.1", "", text], Visible: ["1.1", false, flag] },
  { Format: ["1.1", "ChartAxisTitleFormat"] },
);
/** Only the lines along the values are drawn unless one asks for others. */
export const chartGridlinesClass: HostClass<ChartPartSelf> = partClass(
  {},
  { Format: ["1.1", "ChartGridlinesFormat"] },
  {
    Visible: holds(
      "1.1",
      (self, host) => keptBy(host, self).get(`${self.path}.Visible`) ?? self.path === "ValueAxis.MajorGridlines",
      (self, value, host) => {
        editChart(host, self);
        keptBy(host, self).set(`${self.path}.Visible`, flag(value, "visible"));
      },
    ),
  },
);

export const chartDataLabelsClass = partClass(
  {
    ShowValue: ["1.1", true, flag],
    ShowSeriesName: ["1.1", false, flag],
    ShowCategoryName: ["1.1", false, flag],
    ShowLegendKey: ["1.1", false, flag],
    ShowPercentage: ["1.1", false, flag],
    ShowBubbleSize: ["1.1", false, flag],
    Separator: ["1.1", ", ", text],
    NumberFormat: ["1.8", "General", text],
    Position: [
      "1.1",
      "OutsideEnd",
      oneOf("None Center InsideEnd InsideBase OutsideEnd Left Right Top Bottom BestFit Callout"),
    ],
  },
  { Format: ["1.1", "ChartDataLabelFormat"] },
);

export const chartDataLabelClass = partClass(
  {
    ShowValue: ["1.7", true, flag],
    ShowSeriesName: ["1.7", false, flag],
    ShowCategoryName: ["1.7", false, flag],
    ShowLegendKey: ["1.7", false, flag],
    ShowPercentage: ["1.7", false, flag],
    ShowBubbleSize: ["1.7", false, flag],
    Separator: ["1.7", ", ", text],
    NumberFormat: ["1.8", "General", text],
    Position: [
      "1.7",
      "OutsideEnd",
      oneOf("None Center InsideEnd InsideBase OutsideEnd Left Right Top Bottom BestFit Callout"),
    ],
  },
  { Format: ["1.8", "ChartDataLabelFormat"] },
);

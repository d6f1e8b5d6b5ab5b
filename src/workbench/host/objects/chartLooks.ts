import { does, type HostClass, type Member } from "../HostClass";
import type { ChartPartSelf } from "../Ref";
import { asColor } from "./access";
import { colorOrNone, flag, keptBy, number, oneOf, partClass, text } from "./chartProperties";
import { editChart } from "./charts";

const lineStyles = "None Continuous Dash DashDot DashDotDot Dot Grey25 Grey50 Grey75 Automatic RoundDot";

/** Takes away what a part keeps below its path. */
function clearLook(since: string): Member<ChartPartSelf> {
  return does(since, (self, _, host) => {
    editChart(host, self);
    const kept = keptBy(host, self);
    for (const key of kept.keys()) if (key.startsWith(`${self.path}.`)) kept.delete(key);
  });
}

/** The fill of a series is its colour, which the page draws. */
const setSolid: Member<ChartPartSelf> = does("1.1", (self, [color], host) => {
  const chart = editChart(host, self);
  const checked = asColor(color, "color");
  const series = self.path === "Format.Fill" ? chart.series[self.series ?? -1] : undefined;
  if (series === undefined) keptBy(host, self).set(`${self.path}.Color`, checked);
  else series.color = checked;
});

/** Fonts, lines, borders and fills of the parts of a chart, and the formats that hold them. */
export const chartLooks = {
  ChartFont: partClass({
    Name: ["1.1", "Calibri", text],
    Size: ["1.1", 10, number(1, 409)],
    Bold: ["1.1", false, flag],
    Italic: ["1.1", false, flag],
    Color: ["1.1", "#595959", colorOrNone],
    Underline: ["1.1", "None", oneOf("None Single")],
  }),
  ChartLineFormat: partClass(
    {
      Color: ["1.1", "", colorOrNone],
      LineStyle: ["1.7", "Automatic", oneOf(lineStyles)],
      Weight: ["1.7", 2.25, number(0, 1_584)],
    },
    {},
    { Clear: clearLook("1.1") },
  ),
  ChartBorder: partClass(
    {
      Color: ["1.7", "", colorOrNone],
      LineStyle: ["1.7", "None", oneOf(lineStyles)],
      Weight: ["1.7", 0.75, number(0, 1_584)],
    },
    {},
    { Clear: clearLook("1.8") },
  ),
  ChartFill: partClass({}, {}, { SetSolidColor: setSolid, Clear: clearLook("1.1") }),
  ChartAreaFormat: partClass(
    {},
    { Border: ["1.7", "ChartBorder"], Fill: ["1.1", "ChartFill"], Font: ["1.1", "ChartFont"] },
  ),
  ChartPlotAreaFormat: partClass({}, { Border: ["1.8", "ChartBorder"], Fill: ["1.8", "ChartFill"] }),
  ChartLegendFormat: partClass(
    {},
    { Border: ["1.8", "ChartBorder"], Fill: ["1.1", "ChartFill"], Font: ["1.1", "ChartFont"] },
  ),
  ChartTitleFormat: partClass(
    {},
    { Border: ["1.7", "ChartBorder"], Fill: ["1.1", "ChartFill"], Font: ["1.1", "ChartFont"] },
  ),
  ChartFormatString: partClass({}, { Font: ["1.7", "ChartFont"] }),
  ChartAxisFormat: partClass(
    {},
    { Fill: ["1.8", "ChartFill"], Font: ["1.1", "ChartFont"], Line: ["1.1", "ChartLineFormat"] },
  ),
  ChartAxisTitleFormat: partClass(
    {},
    { Border: ["1.8", "ChartBorder"], Fill: ["1.8", "ChartFill"], Font: ["1.1", "ChartFont"] },
  ),
  ChartGridlinesFormat: partClass({}, { Line: ["1.1", "ChartLineFormat"] }),
  ChartDataLabelFormat: partClass(
    {},
    { Border: ["1.8", "ChartBorder"], Fill: ["1.1", "ChartFill"], Font: ["1.1", "ChartFont"] },
  ),
  ChartPointFormat: partClass({}, { Border: ["1.7", "ChartBorder"], Fill: ["1.1", "ChartFill"] }),
  ChartSeriesFormat: partClass({}, { Fill: ["1.1", "ChartFill"], Line: ["1.1", "ChartLineFormat"] }),
  ChartTrendlineFormat: partClass({}, { Line: ["1.7", "ChartLineFormat"] }),
} satisfies Readonly<Record<string, HostClass<ChartPartSelf>>>;

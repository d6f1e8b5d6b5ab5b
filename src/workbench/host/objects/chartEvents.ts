import { subscription, tell } from "../events";
import type { Host } from "../Host";
import type { Member } from "../HostClass";

/** Numbers of the client's events about charts (office.js 1.1.110). */
const numbers = { Added: 50, Activated: 51, Deactivated: 52, Deleted: 53 } as const;

type ChartEvent = keyof typeof numbers;

/** How office.js asks a chart or the charts of a sheet for events. */
export function chartEvents<S>(
  target: (self: S) => string,
  kinds: readonly ChartEvent[],
): Readonly<Record<string, Member<S>>> {
  return Object.assign({}, ...kinds.map((kind) => subscription("1.8", kind, (self: S) => `charts:${target(self)}`)));
}

/** Tells those who asked the chart or its sheet. */
export function tellOfChart(host: Host, kind: ChartEvent, sheet: string, chart: string): void {
  const args = { chartId: chart, worksheetId: sheet, source: "Local" };
  for (const target of [sheet, chart]) tell(host, `charts:${target}.${kind}`, { type: numbers[kind], target, args });
}

/** A person or an add-in goes to another chart, or to cells; the chart that was active is told first. */
export function activateChart(host: Host, next: { readonly sheet: string; readonly chart: string } | undefined): void {
  const { state } = host;
  const last = state.activeChart;
  if (last?.chart === next?.chart) return;
  state.activeChart = next;
  if (last !== undefined) tellOfChart(host, "Deactivated", last.sheet, last.chart);
  if (next !== undefined) tellOfChart(host, "Activated", next.sheet, next.chart);
}

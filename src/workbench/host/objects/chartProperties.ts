import type { Host } from "../Host";
import { type HostClass, holds, type Member, reads } from "../HostClass";
import { refuse } from "../protocol/HostFailure";
import { type ChartPartSelf, ref, type Targets, type TypeName } from "../Ref";
import { asBoolean, asColor, asNumber, asText } from "./access";
import { chartOf, editChart } from "./charts";

/** Takes a written value or refuses it. */
type Check = (value: unknown, what: string) => unknown;

/** A property that a chart keeps as it is set: the set that brought it, what a new chart has, and what it takes. */
type Kept = readonly [since: string, initial: unknown, check: Check];

/** Classes that are parts of a chart and nothing else. */
type PartName = { [K in TypeName]: Targets[K] extends ChartPartSelf ? K : never }[TypeName];

export const flag: Check = asBoolean;
export const text: Check = asText;
export const colorOrNone: Check = (value, what) => (value === "" ? "" : asColor(value, what));

/** A number between two bounds. */
export const number =
  (least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY): Check =>
  (value, what) => {
    const one = asNumber(value, what, least);
    return one <= most ? one : refuse("InvalidArgument", `${what}: at most ${most}.`);
  };

/** One of the words of an enumeration, given with blanks between them. */
export const oneOf =
  (words: string): Check =>
  (value, what) =>
    words.split(" ").includes(String(value)) ? value : refuse("InvalidArgument", `${what}: one of ${words}.`);

/** What a part keeps: with the chart, or with one of its series. */
export function keptBy(host: Host, self: ChartPartSelf): Map<string, unknown> {
  const chart = chartOf(host, self);
  if (self.series === undefined) return chart.properties;
  return chart.series[self.series]?.properties ?? refuse("ItemNotFound", "The series is gone.");
}

function keptMember([since, initial, check]: Kept, name: string): Member<ChartPartSelf> {
  const word = name.charAt(0).toLowerCase() + name.slice(1);
  return holds(
    since,
    (self, host) => keptBy(host, self).get(`${self.path}.${name}`) ?? initial,
    (self, value, host) => {
      editChart(host, self);
      keptBy(host, self).set(`${self.path}.${name}`, check(value, word));
    },
  );
}

/** The part at a path below a part. */
export function partRef<K extends PartName>(type: K, self: ChartPartSelf, below: string) {
  return ref<TypeName>(type, { ...self, path: `${self.path}.${below}` });
}

/** A class of parts of a chart from what it keeps and the parts that it has. */
export function partClass(
  kept: Readonly<Record<string, Kept>>,
  parts: Readonly<Record<string, readonly [since: string, type: PartName]>> = {},
  more: Readonly<Record<string, Member<ChartPartSelf>>> = {},
): HostClass<ChartPartSelf> {
  const properties = Object.entries(kept).map(([name, one]) => [name, keptMember(one, name)]);
  const children = Object.entries(parts).map(([name, [since, type]]) => [
    name,
    reads<ChartPartSelf>(since, (self) => partRef(type, self, name)),
  ]);
  return { members: { ...Object.fromEntries([...properties, ...children]), ...more } };
}

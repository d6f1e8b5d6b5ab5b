import type { ConditionalType } from "../ConditionalSpec";
import type { Host } from "../Host";
import { does, type HostClass, holds, type Member, reads } from "../HostClass";
import { refuse } from "../protocol/HostFailure";
import { nullRef, type Ref, ref, type Targets, type TypeName } from "../Ref";
import { asBoolean, asNumber } from "./access";
import { changeFormat, knownRule, ruleOf } from "./conditionals";
import { assertUnprotected } from "./protect";
import { areasRef } from "./rangeAreas";
import { rangeRef } from "./usedRange";

type Self = Targets["ConditionalFormat"];

/** The object of each type of format: the name of the member, of the type and of the class. */
const parts = [
  ["Custom", "Custom", "CustomConditionalFormat"],
  ["CellValue", "CellValue", "CellValueConditionalFormat"],
  ["TextComparison", "ContainsText", "TextConditionalFormat"],
  ["Preset", "PresetCriteria", "PresetCriteriaConditionalFormat"],
  ["TopBottom", "TopBottom", "TopBottomConditionalFormat"],
  ["ColorScale", "ColorScale", "ColorScaleConditionalFormat"],
  ["DataBar", "DataBar", "DataBarConditionalFormat"],
  ["IconSet", "IconSet", "IconSetConditionalFormat"],
] as const satisfies readonly (readonly [string, ConditionalType, TypeName])[];

/** A format has the object of its own type only; another is refused, or null where the name says so. */
function partMembers(): Readonly<Record<string, Member<Self>>> {
  const entries = parts.flatMap(([name, type, own]) => [
    [
      name,
      reads<Self>("1.6", (self, host) => {
        ruleOf(host, self, type);
        return ref(own, self);
      }),
    ],
    [
      `${name}OrNullObject`,
      reads<Self>("1.6", (self, host) => (knownRule(host, self).rule.type === type ? ref(own, self) : nullRef)),
    ],
  ]);
  return Object.fromEntries(entries);
}

/** Docs: bars, scales and icons know no end of the rules below them. */
const endless = new Set<ConditionalType>(["DataBar", "ColorScale", "IconSet"]);

function setStop(host: Host, self: Self, value: unknown): void {
  if (endless.has(knownRule(host, self).rule.type))
    refuse("InvalidOperation", "stopIfTrue: bars, scales and icons have none.");
  changeFormat(host, self, { stopIfTrue: asBoolean(value, "stopIfTrue") });
}

/** Docs: beyond the last it is the last; a negative priority counts from the back. */
function setPriority(host: Host, { sheet, id }: Self, value: unknown): void {
  assertUnprotected(host, sheet);
  const asked = asNumber(value, "priority");
  if (!Number.isInteger(asked)) refuse("InvalidArgument", "priority: a whole number was expected.");
  const count = host.book.conditionals(sheet).length;
  const position = asked < 0 ? Math.max(0, count + asked) : Math.min(asked, count - 1);
  host.book.moveConditional(sheet, id, position);
}

function singleRange(host: Host, self: Self): Ref<"Range"> | undefined {
  const [area, ...others] = knownRule(host, self).areas;
  return area === undefined || others.length > 0 ? undefined : rangeRef(self.sheet, area);
}

const places: Readonly<Record<string, Member<Self>>> = {
  GetRange: does(
    "1.6",
    (self, _, host) => singleRange(host, self) ?? refuse("InvalidOperation", "The format holds for several ranges."),
  ),
  GetRangeOrNullObject: does("1.6", (self, _, host) => singleRange(host, self) ?? nullRef),
  GetRanges: does("1.9", (self, _, host) =>
    areasRef(knownRule(host, self).areas.map((area) => ({ sheet: self.sheet, area }))),
  ),
};

export const conditionalClass: HostClass<Self> = {
  members: {
    Id: reads("1.6", ({ id }) => id),
    Type: reads("1.6", (self, host) => knownRule(host, self).rule.type),
    Priority: holds(
      "1.6",
      ({ sheet, id }, { book }) => book.conditionals(sheet).findIndex((rule) => rule.id === id),
      (self, value, host) => setPriority(host, self, value),
    ),
    StopIfTrue: holds(
      "1.6",
      (self, host) => {
        const { type, stopIfTrue } = knownRule(host, self).rule;
        return endless.has(type) ? null : stopIfTrue;
      },
      (self, value, host) => setStop(host, self, value),
    ),
    Delete: does("1.6", (self, _, host) => {
      assertUnprotected(host, self.sheet);
      host.book.deleteConditional(self.sheet, self.id);
    }),
    ...partMembers(),
    ...places,
  },
  identify: ({ id }) => ({ _Id: id, Id: id }),
  scalars: ["Id", "Type", "Priority", "StopIfTrue"],
};

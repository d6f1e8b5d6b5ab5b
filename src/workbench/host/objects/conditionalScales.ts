import { readTokens } from "../../../domain/formula/tokens";
import type { BarRule, IconCriterion, ScalePoint, ScaleRule, Threshold } from "../ConditionalSpec";
import type { Host } from "../Host";
import { type HostClass, holds, type Member, reads } from "../HostClass";
import { refuse } from "../protocol/HostFailure";
import { ref, type Targets } from "../Ref";
import { iconCount, plainCriteria } from "../rules/conditionalDefaults";
import { asBoolean, asColor, asFields, asNumber, asOneOf, asText } from "./access";
import { checkFormula } from "./conditionalRules";
import { changeRule, ruleOf } from "./conditionals";

type Self = Targets["ConditionalFormat"];

const calculated = ["Number", "Percent", "Formula", "Percentile"] as const;
const isLocked = (cells: string) => cells.split(":").every((corner) => /^(\$[A-Z]+)?(\$\d+)?$/i.test(corner));

/** Excel: «relative references cannot be used in criteria for colour scales, data bars and icon sets». */
function assertLocked(formula: string): void {
  const loose = readTokens(formula)?.find(
    ({ type, text }) => type === "reference" && !isLocked(text.slice(text.lastIndexOf("!") + 1)),
  );
  if (loose !== undefined) refuse("InvalidArgument", `«${loose.text}»: a relative reference.`);
}

function limitFormula(type: string, value: unknown): string {
  const text = typeof value === "number" ? String(value) : asText(value, "formula");
  const formula = checkFormula(text.startsWith("=") ? text : `=${text}`);
  assertLocked(formula);
  const share = Number(formula.slice(1));
  if (type.startsWith("Percent") && !(Number.isNaN(share) || (share >= 0 && share <= 100)))
    return refuse("InvalidArgument", "formula: 0 to 100 per cent.");
  return formula;
}

/** A limit of one of these types, or of those that have a formula. */
function limitOf(value: unknown, plain: readonly string[], what: string): Threshold {
  const fields = asFields(value, what);
  const type = asOneOf<string>(fields.type, [...plain, ...calculated], `${what}.type`);
  return { type, formula: plain.includes(type) ? null : limitFormula(type, fields.formula) };
}

function pointOf(value: unknown, plain: readonly string[], what: string): ScalePoint {
  return { ...limitOf(value, plain, what), color: asColor(asFields(value, what).color, `${what}.color`) };
}

function scaleOf(value: unknown): ScaleRule {
  const { minimum, midpoint, maximum } = asFields(value, "criteria");
  return {
    minimum: pointOf(minimum, ["LowestValue"], "minimum"),
    ...(midpoint === undefined || midpoint === null ? {} : { midpoint: pointOf(midpoint, [], "midpoint") }),
    maximum: pointOf(maximum, ["HighestValue"], "maximum"),
  };
}

export const colorScaleClass: HostClass<Self> = {
  members: {
    Criteria: holds(
      "1.6",
      (self, host) => ruleOf(host, self, "ColorScale"),
      (self, value, host) => {
        const { midpoint, ...ends } = scaleOf(value);
        changeRule(host, self, "ColorScale", { ...ends, midpoint } as ScaleRule);
      },
    ),
    ThreeColorScale: reads("1.6", (self, host) => ruleOf(host, self, "ColorScale").midpoint !== undefined),
  },
};

function bar<K extends keyof BarRule>(name: K, read: (value: unknown) => BarRule[K]): Member<Self> {
  return holds(
    "1.6",
    (self, host) => ruleOf(host, self, "DataBar")[name],
    (self, value, host) => changeRule(host, self, "DataBar", { [name]: read(value) }),
  );
}

/** Docs: a colour, or "" for none. */
const lineColor = (value: unknown, what: string) => (value === "" ? "" : asColor(value, what));

export const dataBarClass: HostClass<Self> = {
  members: {
    LowerBoundRule: bar("lowerBoundRule", (value) => limitOf(value, ["Automatic", "LowestValue"], "lowerBoundRule")),
    UpperBoundRule: bar("upperBoundRule", (value) => limitOf(value, ["Automatic", "HighestValue"], "upperBoundRule")),
    ShowDataBarOnly: bar("showDataBarOnly", (value) => asBoolean(value, "showDataBarOnly")),
    AxisColor: bar("axisColor", (value) => lineColor(value, "axisColor")),
    AxisFormat: bar("axisFormat", (value) => asOneOf(value, ["Automatic", "None", "CellMidPoint"], "axisFormat")),
    BarDirection: bar("barDirection", (value) =>
      asOneOf(value, ["Context", "LeftToRight", "RightToLeft"], "barDirection"),
    ),
    PositiveFormat: reads("1.6", (self) => ref("ConditionalDataBarPositiveFormat", self)),
    NegativeFormat: reads("1.6", (self) => ref("ConditionalDataBarNegativeFormat", self)),
  },
};

type Side = "positiveFormat" | "negativeFormat";

function side(of: Side, name: string, read: (value: unknown) => unknown): Member<Self> {
  const partsOf = (host: Host, self: Self): Readonly<Record<string, unknown>> => ({
    ...ruleOf(host, self, "DataBar")[of],
  });
  return holds(
    "1.6",
    (self, host) => partsOf(host, self)[name],
    (self, value, host) => changeRule(host, self, "DataBar", { [of]: { ...partsOf(host, self), [name]: read(value) } }),
  );
}

const colors = (of: Side): Readonly<Record<string, Member<Self>>> => ({
  BorderColor: side(of, "borderColor", (value) => lineColor(value, "borderColor")),
  FillColor: side(of, "fillColor", (value) => asColor(value, "fillColor")),
});
const flag = (of: Side, name: string) => side(of, name, (value) => asBoolean(value, name));

export const positiveBarClass: HostClass<Self> = {
  members: { ...colors("positiveFormat"), GradientFill: flag("positiveFormat", "gradientFill") },
};
export const negativeBarClass: HostClass<Self> = {
  members: {
    ...colors("negativeFormat"),
    MatchPositiveBorderColor: flag("negativeFormat", "matchPositiveBorderColor"),
    MatchPositiveFillColor: flag("negativeFormat", "matchPositiveFillColor"),
  },
};

const three = ["Arrows", "ArrowsGray", "Flags", "TrafficLights1", "TrafficLights2", "Signs", "Symbols", "Symbols2"];
const sets: readonly string[] = [
  ...[...three, "Stars", "Triangles"].map((name) => `Three${name}`),
  ...["Arrows", "ArrowsGray", "RedToBlack", "Rating", "TrafficLights"].map((name) => `Four${name}`),
  ...["Arrows", "ArrowsGray", "Rating", "Quarters", "Boxes"].map((name) => `Five${name}`),
];

function iconOf(value: unknown): IconCriterion["customIcon"] {
  if (value === undefined || value === null) return null;
  const fields = asFields(value, "customIcon");
  const set = asOneOf(fields.set, sets, "customIcon.set");
  const index = asNumber(fields.index, "customIcon.index", 0);
  return index < iconCount(set) ? { set, index } : refuse("InvalidArgument", `customIcon.index: ${set} has less.`);
}

const iconOperators = ["GreaterThan", "GreaterThanOrEqual"] as const;

/** Docs: of the first only the icon can be changed; what else it says is ignored. */
function criteriaOf(value: unknown, style: string): readonly IconCriterion[] {
  const count = iconCount(style);
  if (!Array.isArray(value) || value.length !== count)
    return refuse("InvalidArgument", `criteria: ${style} has ${count}.`);
  const [first] = plainCriteria(style);
  return value.map((one: unknown, index) => {
    const fields = asFields(one, "criterion");
    const customIcon = iconOf(fields.customIcon);
    if (index === 0 && first !== undefined) return { ...first, customIcon };
    return {
      ...limitOf(one, [], "criterion"),
      operator: asOneOf(fields.operator, iconOperators, "operator"),
      customIcon,
    };
  });
}

/** Docs: the order cannot be turned round where icons are chosen one by one. */
function setReversed(host: Host, self: Self, value: unknown): void {
  const { criteria } = ruleOf(host, self, "IconSet");
  if (criteria.some(({ customIcon }) => customIcon !== null))
    refuse("InvalidOperation", "reverseIconOrder: icons were chosen one by one.");
  changeRule(host, self, "IconSet", { reverseIconOrder: asBoolean(value, "reverseIconOrder") });
}

export const iconSetClass: HostClass<Self> = {
  members: {
    Style: holds(
      "1.6",
      (self, host) => ruleOf(host, self, "IconSet").style,
      (self, value, host) => {
        const style = asOneOf(value, sets, "style");
        changeRule(host, self, "IconSet", { style, criteria: plainCriteria(style) });
      },
    ),
    Criteria: holds(
      "1.6",
      (self, host) => ruleOf(host, self, "IconSet").criteria,
      (self, value, host) => {
        const { style } = ruleOf(host, self, "IconSet");
        changeRule(host, self, "IconSet", { criteria: criteriaOf(value, style) });
      },
    ),
    ReverseIconOrder: holds(
      "1.6",
      (self, host) => ruleOf(host, self, "IconSet").reverseIconOrder,
      (self, value, host) => setReversed(host, self, value),
    ),
    ShowIconOnly: holds(
      "1.6",
      (self, host) => ruleOf(host, self, "IconSet").showIconOnly,
      (self, value, host) => changeRule(host, self, "IconSet", { showIconOnly: asBoolean(value, "showIconOnly") }),
    ),
  },
};

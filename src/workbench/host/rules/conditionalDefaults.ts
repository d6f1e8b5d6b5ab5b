import type { BarRule, ConditionalRule, ConditionalType, IconCriterion, ScaleRule } from "../ConditionalSpec";

/** Excel's first three-colour scale: red, yellow, green. */
const scale: ScaleRule = {
  minimum: { type: "LowestValue", formula: null, color: "#F8696B" },
  midpoint: { type: "Percentile", formula: "=50", color: "#FFEB84" },
  maximum: { type: "HighestValue", formula: null, color: "#63BE7B" },
};

/** Excel's blue bar with its gradient. */
export const plainBar: BarRule = {
  lowerBoundRule: { type: "Automatic", formula: null },
  upperBoundRule: { type: "Automatic", formula: null },
  showDataBarOnly: false,
  axisColor: "#000000",
  axisFormat: "Automatic",
  barDirection: "Context",
  positiveFormat: { borderColor: "#638EC6", fillColor: "#638EC6", gradientFill: true },
  negativeFormat: {
    borderColor: "#FF0000",
    fillColor: "#FF0000",
    matchPositiveBorderColor: false,
    matchPositiveFillColor: false,
  },
};

const counts: Readonly<Record<string, number>> = { Three: 3, Four: 4, Five: 5 };

/** How many icons a set of Excel has: its name says it. */
export function iconCount(style: string): number {
  return counts[/^(Three|Four|Five)/.exec(style)?.[0] ?? ""] ?? 3;
}

/** The limits that Excel gives a set: equal parts of the range, 33 and 67 % for three icons. */
export function plainCriteria(style: string): readonly IconCriterion[] {
  const count = iconCount(style);
  const none = { type: "Invalid", formula: "", operator: "Invalid", customIcon: null };
  const limits = Array.from({ length: count - 1 }, (_, index) => ({
    type: "Percent",
    formula: `=${Math.round((100 * (index + 1)) / count)}`,
    operator: "GreaterThanOrEqual",
    customIcon: null,
  }));
  return [none, ...limits];
}

/** The rule of a format that was just added: those without a rule of their own show nowhere. */
export function plainRule(type: ConditionalType): ConditionalRule {
  const style = "ThreeTrafficLights1";
  const icons = { style, criteria: plainCriteria(style), reverseIconOrder: false, showIconOnly: false };
  const rules: { readonly [K in ConditionalType]: Extract<ConditionalRule, { readonly type: K }> } = {
    Custom: { type: "Custom", rule: { formula: "=FALSE" } },
    CellValue: { type: "CellValue", rule: { operator: "Invalid", formula1: "" } },
    ContainsText: { type: "ContainsText", rule: { operator: "Invalid", text: "" } },
    PresetCriteria: { type: "PresetCriteria", rule: { criterion: "Invalid" } },
    TopBottom: { type: "TopBottom", rule: { type: "Invalid", rank: 0 } },
    ColorScale: { type: "ColorScale", rule: scale },
    DataBar: { type: "DataBar", rule: plainBar },
    IconSet: { type: "IconSet", rule: icons },
  };
  return rules[type];
}

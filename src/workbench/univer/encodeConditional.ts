import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  type IColorScale,
  type IConditionalFormattingRuleConfig,
  type IDataBar,
  type IRankHighlightCell,
} from "@univerjs/sheets-conditional-formatting";
import type { Area } from "../../domain/workbook/address";
import type { BarRule, ConditionalRules, ConditionalSpec, ScaleRule } from "../host/ConditionalSpec";
import { conditionalFormula } from "../host/rules/conditionalFormula";
import { encodeIcons } from "./conditionalIcons";
import { encodeLimit } from "./conditionalLimits";
import { encodeLook } from "./conditionalLook";

type Config = IConditionalFormattingRuleConfig;

/** Until it has a rule, a format shows nowhere. */
const never = "=FALSE";

/** Excel's criteria that Univer calculates itself; what is here has no formula. */
export const averages: Readonly<Record<string, CFNumberOperator>> = {
  AboveAverage: CFNumberOperator.greaterThan,
  BelowAverage: CFNumberOperator.lessThan,
  EqualOrAboveAverage: CFNumberOperator.greaterThanOrEqual,
  EqualOrBelowAverage: CFNumberOperator.lessThanOrEqual,
};

function encodeScale({ minimum, midpoint, maximum }: ScaleRule, areas: readonly Area[]): IColorScale["config"] {
  const points = midpoint === undefined ? [minimum, maximum] : [minimum, midpoint, maximum];
  return points.map((point, index) => ({ index, color: point.color, value: encodeLimit(point, areas, index > 0) }));
}

function encodeBar(rule: BarRule, areas: readonly Area[]): IDataBar {
  const { positiveFormat, negativeFormat } = rule;
  const negative = negativeFormat.matchPositiveFillColor ? positiveFormat.fillColor : negativeFormat.fillColor;
  return {
    type: CFRuleType.dataBar,
    isShowValue: !rule.showDataBarOnly,
    config: {
      min: encodeLimit(rule.lowerBoundRule, areas, false),
      max: encodeLimit(rule.upperBoundRule, areas, true),
      isGradient: positiveFormat.gradientFill,
      positiveColor: positiveFormat.fillColor,
      nativeColor: negative,
    },
  };
}

function rankOf({
  type,
  rank,
}: ConditionalRules["TopBottom"]): Pick<IRankHighlightCell, "isBottom" | "isPercent" | "value"> {
  return { isBottom: type.startsWith("Bottom"), isPercent: type.endsWith("Percent"), value: rank };
}

/** A highlighting rule of Univer: of these it knows itself ranks, averages and repeated values. */
function encodeHighlight(spec: ConditionalSpec, areas: readonly Area[]): Config {
  const own = { type: CFRuleType.highlightCell, style: encodeLook(spec.look) } as const;
  if (spec.type === "TopBottom" && spec.rule.type !== "Invalid")
    return { ...own, subType: CFSubRuleType.rank, ...rankOf(spec.rule) };
  const criterion = spec.type === "PresetCriteria" ? spec.rule.criterion : "";
  const operator = averages[criterion];
  if (operator !== undefined) return { ...own, subType: CFSubRuleType.average, operator } as Config;
  if (criterion === "UniqueValues") return { ...own, subType: CFSubRuleType.uniqueValues };
  if (criterion === "DuplicateValues") return { ...own, subType: CFSubRuleType.duplicateValues };
  return { ...own, subType: CFSubRuleType.formula, value: conditionalFormula(spec, areas) ?? never };
}

/** The rule as Univer shows it. */
export function encodeConditional(spec: ConditionalSpec, areas: readonly Area[]): Config {
  if (spec.type === "ColorScale") return { type: CFRuleType.colorScale, config: encodeScale(spec.rule, areas) };
  if (spec.type === "DataBar") return encodeBar(spec.rule, areas);
  if (spec.type === "IconSet")
    return {
      type: CFRuleType.iconSet,
      isShowValue: !spec.rule.showIconOnly,
      config: encodeIcons(spec.rule, areas),
    };
  return encodeHighlight(spec, areas);
}

import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  type IColorScale,
  type IConditionalFormattingRuleConfig,
  type IDataBar,
  type INumberHighlightCell,
} from "@univerjs/sheets-conditional-formatting";
import { quoteText } from "../../domain/formula/literal";
import { type Area, formatArea } from "../../domain/workbook/address";
import type { ConditionalRule, ConditionalSpec } from "../host/ConditionalSpec";
import { plainBar } from "../host/rules/conditionalDefaults";
import { firstCell, lockedAreas } from "../host/rules/conditionalFormula";
import { decodeIcons } from "./conditionalIcons";
import { decodeLimit } from "./conditionalLimits";
import { decodeLook } from "./conditionalLook";
import { averages } from "./encodeConditional";
import { keyOf } from "./styleCodes";

type Config = IConditionalFormattingRuleConfig;

const operators: Readonly<Record<CFNumberOperator, string>> = {
  greaterThan: "GreaterThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThan: "LessThan",
  lessThanOrEqual: "LessThanOrEqual",
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
};

const texts: Readonly<Record<string, string>> = {
  containsText: "Contains",
  notContainsText: "NotContains",
  beginsWith: "BeginsWith",
  endsWith: "EndsWith",
};

/** Criteria without a value, by Univer's words for texts and dates. */
const presets: Readonly<Record<string, string>> = {
  containsBlanks: "Blanks",
  notContainsBlanks: "NonBlanks",
  containsErrors: "Errors",
  notContainsErrors: "NonErrors",
  yesterday: "Yesterday",
  today: "Today",
  tomorrow: "Tomorrow",
  last7Days: "LastSevenDays",
  lastWeek: "LastWeek",
  thisWeek: "ThisWeek",
  nextWeek: "NextWeek",
  lastMonth: "LastMonth",
  thisMonth: "ThisMonth",
  nextMonth: "NextMonth",
  uniqueValues: "UniqueValues",
  duplicateValues: "DuplicateValues",
};

const preset = (criterion: string): ConditionalRule => ({ type: "PresetCriteria", rule: { criterion } });
const custom = (formula: string): ConditionalRule => ({ type: "Custom", rule: { formula } });

function ofNumber({ operator, value }: INumberHighlightCell): ConditionalRule {
  const [first = 0, second] = Array.isArray(value) ? value : [value];
  const formula2 = second === undefined ? {} : { formula2: `=${second}` };
  return { type: "CellValue", rule: { operator: operators[operator], formula1: `=${first}`, ...formula2 } };
}

function ofText(operator: string, value: string): ConditionalRule {
  if (texts[operator] !== undefined) return { type: "ContainsText", rule: { operator: texts[operator], text: value } };
  const word = operator === CFTextOperator.notEqual ? "NotEqualTo" : "EqualTo";
  return { type: "CellValue", rule: { operator: word, formula1: `=${quoteText(value)}` } };
}

function ofAverage(operator: CFNumberOperator, areas: readonly Area[]): ConditionalRule {
  const known = keyOf(averages, operator);
  const sign = operator === CFNumberOperator.equal ? "=" : "<>";
  if (known !== undefined) return preset(known);
  return custom(`=${formatArea(firstCell(areas))}${sign}AVERAGE(${lockedAreas(areas)})`);
}

function ofHighlight(config: Config & { type: CFRuleType.highlightCell }, areas: readonly Area[]): ConditionalRule {
  const own = config as unknown as Readonly<Record<string, unknown>>;
  const operator = String(own.operator);
  switch (config.subType) {
    case CFSubRuleType.number:
      return ofNumber(config as INumberHighlightCell);
    case CFSubRuleType.rank: {
      const type = `${own.isBottom ? "Bottom" : "Top"}${own.isPercent ? "Percent" : "Items"}`;
      return { type: "TopBottom", rule: { type, rank: Number(own.value) } };
    }
    case CFSubRuleType.average:
      return ofAverage(operator as CFNumberOperator, areas);
    case CFSubRuleType.formula:
      return custom(String(own.value ?? ""));
    default:
      return presets[operator] === undefined && presets[config.subType] === undefined
        ? ofText(operator, String(own.value ?? ""))
        : preset(presets[operator] ?? presets[config.subType] ?? "Invalid");
  }
}

function ofScale({ config }: IColorScale): ConditionalRule {
  const points = [...config]
    .sort((a, b) => a.index - b.index)
    .map(({ color, value }) => ({ ...decodeLimit(value), color }));
  const none = { type: "LowestValue", formula: null, color: "#FFFFFF" };
  const [minimum = none, midpoint = none, maximum] = points;
  const rule = maximum === undefined ? { minimum, maximum: midpoint } : { minimum, midpoint, maximum };
  return { type: "ColorScale", rule };
}

function ofBar({ isShowValue, config }: IDataBar): ConditionalRule {
  const { positiveFormat, negativeFormat } = plainBar;
  return {
    type: "DataBar",
    rule: {
      ...plainBar,
      lowerBoundRule: decodeLimit(config.min),
      upperBoundRule: decodeLimit(config.max),
      showDataBarOnly: isShowValue === false,
      positiveFormat: { ...positiveFormat, fillColor: config.positiveColor, gradientFill: config.isGradient },
      negativeFormat: { ...negativeFormat, fillColor: config.nativeColor },
    },
  };
}

function ruleOf(config: Config, areas: readonly Area[]): ConditionalRule {
  if (config.type === CFRuleType.colorScale) return ofScale(config);
  if (config.type === CFRuleType.dataBar) return ofBar(config);
  if (config.type === CFRuleType.iconSet) return { type: "IconSet", rule: decodeIcons(config) };
  return ofHighlight(config, areas);
}

/** A rule that a person made in Univer, in Excel's words. */
export function decodeConditional(config: Config, areas: readonly Area[], stopIfTrue: boolean): ConditionalSpec {
  const look = "style" in config ? decodeLook(config.style) : {};
  return { ...ruleOf(config, areas), look, stopIfTrue };
}

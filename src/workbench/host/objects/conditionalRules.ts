import { quoteText } from "../../../domain/formula/literal";
import type { ConditionalRules, ConditionalType } from "../ConditionalSpec";
import type { Host } from "../Host";
import { type HostClass, holds, reads } from "../HostClass";
import { refuse } from "../protocol/HostFailure";
import { ref, type Targets } from "../Ref";
import { assertFormula } from "../rules/formula";
import { asFields, asNumber, asOneOf, asText } from "./access";
import { changeRule, ruleOf } from "./conditionals";
import { hasStructuredReference } from "./references";

type Self = Targets["ConditionalFormat"];
type Fields = Readonly<Record<string, unknown>>;

/** A formula that a conditional format takes; refused where it is none, or speaks of columns of a table. */
export function checkFormula(formula: string): string {
  assertFormula(formula);
  if (hasStructuredReference(formula))
    return refuse("InvalidArgument", `A conditional format takes no structured reference: ${formula.slice(0, 80)}`);
  return formula;
}

/** What a cell is compared with: 10 and "10" come back as "=10", and a text that is no number as ="text". */
function operand(value: unknown, what: string): string {
  if (typeof value === "number") return `=${value}`;
  const text = asText(value, what);
  if (text === "") return refuse("InvalidArgument", `${what}: a formula was expected.`);
  if (text.startsWith("=")) return checkFormula(text);
  return checkFormula(Number.isNaN(Number(text)) ? `=${quoteText(text)}` : `=${text}`);
}

const cellOperators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const;

function cellValue(value: Fields): ConditionalRules["CellValue"] {
  const operator = asOneOf(value.operator, cellOperators, "operator");
  const formula1 = operand(value.formula1, "formula1");
  const isPair = operator === "Between" || operator === "NotBetween";
  return isPair ? { formula1, formula2: operand(value.formula2, "formula2"), operator } : { formula1, operator };
}

const textOperators = ["Contains", "NotContains", "BeginsWith", "EndsWith"] as const;

function text(value: Fields): ConditionalRules["ContainsText"] {
  const wanted = asText(value.text, "text");
  if (wanted === "") return refuse("InvalidArgument", "text: nothing to look for.");
  return {
    operator: asOneOf(value.operator, textOperators, "operator"),
    text: wanted.startsWith("=") ? checkFormula(wanted) : wanted,
  };
}

const deviations = ["One", "Two", "Three"].flatMap((count) => [
  `${count}StdDevAboveAverage`,
  `${count}StdDevBelowAverage`,
]);
const criteria: readonly string[] = [
  ...["Blanks", "NonBlanks", "Errors", "NonErrors", "Yesterday", "Today", "Tomorrow", "LastSevenDays"],
  ...["LastWeek", "ThisWeek", "NextWeek", "LastMonth", "ThisMonth", "NextMonth"],
  ...["AboveAverage", "BelowAverage", "EqualOrAboveAverage", "EqualOrBelowAverage", ...deviations],
  ...["UniqueValues", "DuplicateValues"],
];

function preset(value: Fields): ConditionalRules["PresetCriteria"] {
  return { criterion: asOneOf(value.criterion, criteria, "criterion") };
}

const orders = ["TopItems", "TopPercent", "BottomItems", "BottomPercent"] as const;

/** Docs: 1 to 1000 items, 1 to 100 per cent. */
function topBottom(value: Fields): ConditionalRules["TopBottom"] {
  const type = asOneOf(value.type, orders, "type");
  const rank = asNumber(value.rank, "rank", 1);
  const most = type.endsWith("Percent") ? 100 : 1_000;
  if (!Number.isInteger(rank) || rank > most) return refuse("InvalidArgument", `rank: 1 to ${most}.`);
  return { rank, type };
}

/** A format with one rule, set as a whole, and a look. */
function ruled<K extends ConditionalType>(type: K, read: (value: Fields) => ConditionalRules[K]): HostClass<Self> {
  return {
    members: {
      Rule: holds(
        "1.6",
        (self, host) => ruleOf(host, self, type),
        (self, value, host) => changeRule(host, self, type, read(asFields(value, "rule"))),
      ),
      Format: reads("1.6", (self) => ref("ConditionalRangeFormat", self)),
    },
  };
}

export const cellValueClass = ruled("CellValue", cellValue);
export const textClass = ruled("ContainsText", text);
export const presetClass = ruled("PresetCriteria", preset);
export const topBottomClass = ruled("TopBottom", topBottom);

export const customConditionalClass: HostClass<Self> = {
  members: {
    Rule: reads("1.6", (self) => ref("ConditionalFormatRule", self)),
    Format: reads("1.6", (self) => ref("ConditionalRangeFormat", self)),
  },
};

function setFormula(host: Host, self: Self, value: unknown): void {
  const formula = asText(value, "formula");
  if (!formula.startsWith("=")) refuse("InvalidArgument", "A conditional format needs a formula.");
  changeRule(host, self, "Custom", { formula: checkFormula(formula) });
}

export const conditionalRuleClass: HostClass<Self> = {
  members: {
    Formula: holds(
      "1.6",
      (self, host) => ruleOf(host, self, "Custom").formula,
      (self, value, host) => setFormula(host, self, value),
    ),
  },
};

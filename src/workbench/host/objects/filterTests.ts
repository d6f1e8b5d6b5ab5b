import type { Cell } from "../../../domain/workbook/Cell";
import { refuse } from "../protocol/HostFailure";
import { asFields, asNumber, asOneOf, asText } from "./access";

/** A cell of a filtered column: its value, and what it shows. */
export interface FilteredCell {
  readonly value: Cell;
  readonly text: string;
  readonly fill: string;
  readonly color: string;
}

export type Criteria = Readonly<Record<string, unknown>>;
type Test = (cell: FilteredCell) => boolean;

/** Excel's pattern of a text: ? stands for a letter, * for any letters. */
function wildcard(pattern: string): RegExp {
  const escaped = pattern
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  return new RegExp(`^${escaped}$`, "is");
}

function isEqual({ value, text }: FilteredCell, operand: string): boolean {
  const number = Number(operand);
  if (operand !== "" && !Number.isNaN(number) && typeof value === "number") return value === number;
  return wildcard(operand).test(text);
}

const orders: Readonly<Record<string, (a: number) => boolean>> = {
  ">": (order) => order > 0,
  "<": (order) => order < 0,
  ">=": (order) => order >= 0,
  "<=": (order) => order <= 0,
};

/** «>=10», «<>Café», «=a*»: a comparison with a number, or with a text. */
function criterion(text: string): Test {
  const [, sign = "=", operand = ""] = /^(<>|>=|<=|>|<|=)?([\s\S]*)$/.exec(text) ?? [];
  if (sign === "=") return (cell) => isEqual(cell, operand);
  if (sign === "<>") return (cell) => !isEqual(cell, operand);
  const number = Number(operand);
  const isTrue = orders[sign] ?? (() => false);
  if (operand !== "" && !Number.isNaN(number))
    return ({ value }) => typeof value === "number" && isTrue(value - number);
  return ({ value }) => typeof value === "string" && value !== "" && isTrue(value.localeCompare(operand, "es"));
}

function custom({ criterion1, criterion2, operator = "And" }: Criteria): Test {
  const first = criterion(asText(criterion1, "criterion1"));
  if (criterion2 === undefined || criterion2 === null) return first;
  const second = criterion(asText(criterion2, "criterion2"));
  const isAnd = asOneOf(operator, ["And", "Or"], "operator") === "And";
  return (cell) => (isAnd ? first(cell) && second(cell) : first(cell) || second(cell));
}

const numbersOf = (cells: readonly FilteredCell[]) =>
  cells.flatMap(({ value }) => (typeof value === "number" ? [value] : []));

/** The highest or lowest of the numbers: so many, or so many of a hundred; equal ones count too. */
function extreme(cells: readonly FilteredCell[], filterOn: string, { criterion1 }: Criteria): Test {
  const wanted = Number(criterion1);
  if (!(wanted >= 1)) return refuse("InvalidArgument", "criterion1: a count was expected.");
  const isTop = filterOn.startsWith("Top");
  const sorted = numbersOf(cells).sort((a, b) => (isTop ? b - a : a - b));
  const count = filterOn.endsWith("Percent") ? Math.max(1, Math.floor((sorted.length * wanted) / 100)) : wanted;
  const limit = sorted[Math.min(count, sorted.length) - 1];
  return ({ value }) => limit !== undefined && typeof value === "number" && (isTop ? value >= limit : value <= limit);
}

function dynamic(cells: readonly FilteredCell[], { dynamicCriteria }: Criteria): Test {
  const numbers = numbersOf(cells);
  const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  if (dynamicCriteria === "AboveAverage") return ({ value }) => typeof value === "number" && value > mean;
  if (dynamicCriteria === "BelowAverage") return ({ value }) => typeof value === "number" && value < mean;
  return refuse("ApiNotFound", `Filter.apply with dynamicCriteria "${String(dynamicCriteria)}"`);
}

function values({ values: listed }: Criteria): Test {
  if (!Array.isArray(listed)) return refuse("InvalidArgument", "values: an array was expected.");
  const wanted = new Set(listed.map((one) => asText(one, "values").toLowerCase()));
  return ({ text }) => wanted.has(text.toLowerCase());
}

/** Whether a row stays, by its cell in the filtered column; `cells` are all of them. */
export function filterTest(cells: readonly FilteredCell[], value: unknown): Test {
  const criteria = asFields(value, "criteria");
  const filterOn = asText(criteria.filterOn, "filterOn");
  if (filterOn === "Values") return values(criteria);
  if (filterOn === "Custom") return custom(criteria);
  if (filterOn === "Dynamic") return dynamic(cells, criteria);
  if (/^(Top|Bottom)(Items|Percent)$/.test(filterOn)) return extreme(cells, filterOn, criteria);
  if (filterOn === "CellColor") return ({ fill }) => fill.toLowerCase() === String(criteria.color).toLowerCase();
  if (filterOn === "FontColor") return ({ color }) => color.toLowerCase() === String(criteria.color).toLowerCase();
  return refuse("ApiNotFound", `Filter.apply with filterOn "${filterOn}"`);
}

/** Criteria of the shorthand methods. */
export const shorthands: Readonly<Record<string, (args: readonly unknown[]) => Criteria>> = {
  ApplyValuesFilter: ([listed]) => ({ filterOn: "Values", values: listed }),
  ApplyCustomFilter: ([criterion1, criterion2, operator]) => ({
    filterOn: "Custom",
    criterion1,
    ...(criterion2 === undefined ? {} : { criterion2, operator: operator ?? "And" }),
  }),
  ApplyDynamicFilter: ([dynamicCriteria]) => ({ filterOn: "Dynamic", dynamicCriteria }),
  ApplyTopItemsFilter: ([count]) => ({ filterOn: "TopItems", criterion1: String(asNumber(count, "count", 1)) }),
  ApplyTopPercentFilter: ([percent]) => ({
    filterOn: "TopPercent",
    criterion1: String(asNumber(percent, "percent", 1)),
  }),
  ApplyBottomItemsFilter: ([count]) => ({ filterOn: "BottomItems", criterion1: String(asNumber(count, "count", 1)) }),
  ApplyBottomPercentFilter: ([percent]) => ({
    filterOn: "BottomPercent",
    criterion1: String(asNumber(percent, "percent", 1)),
  }),
  ApplyCellColorFilter: ([color]) => ({ filterOn: "CellColor", color: asText(color, "color") }),
  ApplyFontColorFilter: ([color]) => ({ filterOn: "FontColor", color: asText(color, "color") }),
};

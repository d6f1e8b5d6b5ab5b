import { lockAddress } from "../../../domain/formula/cellReference";
import type { Host } from "../Host";
import { refuse } from "../protocol/HostFailure";
import { isRef, type RangeSelf } from "../Ref";
import { formatRange } from "../rules/address";
import { assertArguments, assertFormula } from "../rules/formula";
import { mapFormulas } from "../rules/mapFormulas";
import { serialOf } from "../rules/typedDate";
import { asFields, asOneOf, rangeOf } from "./access";
import { assertNames, assertSheets, hasStructuredReference } from "./references";
import { spellerOf } from "./spell";

type Fields = Readonly<Record<string, unknown>>;

/** Excel: a list written into the rule has at most 255 characters. */
const maxList = 255;
/** Excel: a formula of a validation too. */
const maxFormula = 255;

const types: Readonly<Record<string, string>> = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

const operators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;

/** Excel's word for the kind of a rule. */
export function typeOf(rule: Fields): string {
  return types[Object.keys(rule)[0] ?? ""] ?? "None";
}

function checkFormula(host: Host, formula: string): string {
  if (formula.length > maxFormula)
    return refuse("InvalidArgument", `The formula of a validation has at most ${maxFormula} characters.`);
  assertFormula(formula);
  assertArguments(host.book, formula);
  if (hasStructuredReference(formula))
    return refuse("InvalidArgument", `A validation takes no structured reference: ${formula.slice(0, 80)}`);
  assertSheets(host, formula);
  assertNames(host, formula);
  return formula;
}

/** A limit comes back as a formula: 10 as "=10". */
function limit(host: Host, value: unknown, what: string): string {
  if (typeof value === "number") return `=${value}`;
  if (typeof value !== "string" || value === "") return refuse("InvalidArgument", `${what}: a number or formula.`);
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)(?:T.*)?$/.exec(value) ?? [];
  if (year !== undefined)
    return `=${serialOf(Number(year), Number(month), Number(day)) ?? refuse("InvalidArgument", what)}`;
  return checkFormula(host, value.startsWith("=") ? value : `=${value}`);
}

function encodeList(host: Host, range: RangeSelf, fields: Fields): Fields {
  const { source, inCellDropDown } = fields;
  if (isRef(source))
    return {
      inCellDropDown: true,
      source: `=${lockAddress(formatRange(host.book, rangeOf(host, range.sheet, source)))}`,
    };
  if (typeof source !== "string" || source === "") return refuse("InvalidArgument", "A list needs a source.");
  if (source.startsWith("=")) checkFormula(host, source);
  else if (source.length > maxList)
    return refuse("InvalidArgument", `A literal list has at most ${maxList} characters.`);
  return { inCellDropDown: inCellDropDown !== false, source };
}

function encodeLimits(host: Host, fields: Fields): Fields {
  const operator = asOneOf(fields.operator, operators, "operator");
  const isPair = operator === "Between" || operator === "NotBetween";
  return {
    formula1: limit(host, fields.formula1, "formula1"),
    ...(isPair ? { formula2: limit(host, fields.formula2, "formula2") } : {}),
    operator,
  };
}

function checkRule(host: Host, range: RangeSelf, value: unknown): Fields {
  const kinds = Object.entries(asFields(value, "rule")).filter(([, fields]) => fields !== undefined && fields !== null);
  const [kind, fields] = kinds[0] ?? ["", {}];
  if (kinds.length !== 1 || types[kind] === undefined) return refuse("InvalidArgument", "A rule has one kind.");
  const parts = asFields(fields, kind);
  if (kind === "list") return { list: encodeList(host, range, parts) };
  if (kind === "custom") return { custom: { formula: limit(host, parts.formula, "formula") } };
  return { [kind]: encodeLimits(host, parts) };
}

/** A rule as Excel keeps it: exactly one kind, limits as formulas, these in its spelling. */
export function encodeRule(host: Host, range: RangeSelf, value: unknown): Fields {
  return mapFormulas(checkRule(host, range, value), spellerOf(host));
}

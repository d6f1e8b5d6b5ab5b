import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  generateRandomId,
  type IDataValidationRule,
  type IRange,
} from "@univerjs/core";
import { DataValidationModel } from "@univerjs/data-validation";
import { type Area, parseArea } from "../../domain/workbook/address";
import { subtractArea } from "../../domain/workbook/areas";
import type { BookRule, ValidationSpec } from "../host/Book";
import { mutate, toArea, toRange, type UniverParts } from "./UniverParts";

const types: Readonly<Record<string, DataValidationType>> = {
  list: DataValidationType.LIST,
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  time: DataValidationType.TIME,
  textLength: DataValidationType.TEXT_LENGTH,
  custom: DataValidationType.CUSTOM,
};
const operators: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};
const errorStyles: Readonly<Record<string, DataValidationErrorStyle>> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

type Fields = Readonly<Record<string, unknown>>;

/** Univer keeps a list of literals with commas, a list from cells with "=". */
function listFields(source: string): Partial<IDataValidationRule> {
  const isCells = source.startsWith("=") && parseArea(source.slice(1)) !== undefined;
  return { formula1: source, ...(isCells || source.startsWith("=") ? {} : { renderMode: 1 }) };
}

function formulas(kind: string, fields: Fields): Partial<IDataValidationRule> {
  if (kind === "list") return listFields(String(fields.source ?? ""));
  if (kind === "custom") return { formula1: String(fields.formula ?? "") };
  const text = (value: unknown) => (value === undefined ? {} : String(value).replace(/^=(?=-?[\d.]+$)/, ""));
  const operator = operators[String(fields.operator)];
  return {
    formula1: String(text(fields.formula1)),
    ...(fields.formula2 === undefined ? {} : { formula2: String(text(fields.formula2)) }),
    ...(operator === undefined ? {} : { operator }),
  };
}

function encodeRule(spec: ValidationSpec): Partial<IDataValidationRule> {
  const [kind, fields] = Object.entries(spec.rule)[0] ?? ["any", {}];
  const type = types[kind] ?? DataValidationType.ANY;
  return { type, ...(types[kind] === undefined ? {} : formulas(kind, fields as Fields)) };
}

/** The rule as Univer shows it; Excel's own words travel in `bizInfo`, so that nothing is lost on the way back. */
function toUniver(spec: ValidationSpec, ranges: IRange[]): IDataValidationRule {
  const { prompt, errorAlert } = spec;
  return {
    uid: generateRandomId(8),
    ranges,
    allowBlank: spec.ignoreBlanks,
    showDropDown: true,
    ...encodeRule(spec),
    type: encodeRule(spec).type ?? DataValidationType.ANY,
    showInputMessage: prompt?.showPrompt === true,
    promptTitle: String(prompt?.title ?? ""),
    prompt: String(prompt?.message ?? ""),
    showErrorMessage: errorAlert?.showAlert !== false,
    errorTitle: String(errorAlert?.title ?? ""),
    error: String(errorAlert?.message ?? ""),
    errorStyle: errorStyles[String(errorAlert?.style)] ?? DataValidationErrorStyle.STOP,
    bizInfo: { excel: spec } as unknown as NonNullable<IDataValidationRule["bizInfo"]>,
  };
}

function fromUniver(rule: IDataValidationRule): ValidationSpec {
  const kept = (rule.bizInfo as { excel?: ValidationSpec } | undefined)?.excel;
  if (kept !== undefined) return kept;
  const isList = rule.type === DataValidationType.LIST;
  return {
    rule: isList
      ? { list: { inCellDropDown: true, source: rule.formula1 ?? "" } }
      : { custom: { formula: rule.formula1 } },
    ignoreBlanks: rule.allowBlank !== false,
  };
}

/** Rules of a sheet with the cells they hold for. */
export function listValidations({ injector, unitId }: UniverParts, sheet: string): readonly BookRule<ValidationSpec>[] {
  const rules = injector.get(DataValidationModel).getRules(unitId, sheet);
  return rules.map((rule) => ({ id: rule.uid, areas: rule.ranges.map(toArea), rule: fromUniver(rule) }));
}

function putRule(parts: UniverParts, sheet: string, areas: readonly Area[], spec: ValidationSpec): void {
  const rule = toUniver(spec, areas.map(toRange));
  mutate(parts, "data-validation.mutation.addRule", { subUnitId: sheet, rule });
}

/** Takes the rules away from a block; elsewhere they stay. */
export function clearValidation(parts: UniverParts, sheet: string, area: Area): void {
  for (const { id, areas, rule } of listValidations(parts, sheet)) {
    const rest = areas.flatMap((own) => subtractArea(own, area));
    if (rest.length === areas.length && rest.every((part, index) => part === areas[index])) continue;
    mutate(parts, "data-validation.mutation.removeRule", { subUnitId: sheet, ruleId: id });
    if (rest.length > 0) putRule(parts, sheet, rest, rule);
  }
}

/** Puts a rule on blocks, in the place of what stood there. */
export function setValidation(parts: UniverParts, sheet: string, areas: readonly Area[], spec: ValidationSpec): void {
  for (const area of areas) clearValidation(parts, sheet, area);
  putRule(parts, sheet, areas, spec);
}

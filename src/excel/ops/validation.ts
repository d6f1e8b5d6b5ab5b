import { dateOfSerial, serialOfDate } from "../../domain/workbook/serialDate";
import type { Validation, ValidationRule } from "../../domain/workbook/WritePlan";
import { rangeOf, type StepContext, type ValidationBlock } from "./Step";

/** Days from Excel's day zero (1899-12-30) to an ISO date; a formula stays as it is. */
function serialFormula(date: string): string {
  if (date.startsWith("=")) return date;
  return `=${serialOfDate(date)}`;
}

function isoDate(formula: string): string {
  const serial = Number(formula.replace(/^=/, ""));
  return Number.isFinite(serial) ? dateOfSerial(serial) : formula;
}

const between = "Between" as const;

/** A rule in the shape of Excel.DataValidationRule; undefined where anything goes. */
export function encodeRule(rule: ValidationRule): Excel.DataValidationRule | undefined {
  switch (rule.kind) {
    case "any":
      return undefined;
    case "list":
      return { list: { inCellDropDown: true, source: rule.values.join(",") } };
    case "listFormula":
      return { list: { inCellDropDown: true, source: rule.formula } };
    case "whole":
      return { wholeNumber: { formula1: rule.min, formula2: rule.max, operator: between } };
    case "decimal":
      return { decimal: { formula1: rule.min, formula2: rule.max, operator: between } };
    case "date":
      return { date: { formula1: serialFormula(rule.min), formula2: serialFormula(rule.max), operator: between } };
    case "custom":
      return { custom: { formula: rule.formula } };
  }
}

/** Excel gives limits back as string formulas, such as "=10". */
function numberOf(formula: unknown): number {
  return Number(String(formula ?? "").replace(/^=/, ""));
}

function decodeList(source: string): ValidationRule {
  if (source.startsWith("=")) return { kind: "listFormula", formula: source };
  return { kind: "list", values: source.split(",") };
}

/** A rule of Excel in our shape; undefined for kinds that our sheets do not use. */
export function decodeRule(type: string, rule: Excel.DataValidationRule): ValidationRule | undefined {
  const { list, wholeNumber, decimal, date, custom } = rule;
  if (type === "None") return { kind: "any" };
  if (type === "List" && list) return decodeList(String(list.source));
  if (type === "Custom" && custom) return { kind: "custom", formula: custom.formula };
  if (type === "WholeNumber" && wholeNumber?.operator === between)
    return { kind: "whole", min: numberOf(wholeNumber.formula1), max: numberOf(wholeNumber.formula2) };
  if (type === "Decimal" && decimal?.operator === between)
    return { kind: "decimal", min: numberOf(decimal.formula1), max: numberOf(decimal.formula2) };
  if (type === "Date" && date?.operator === between)
    return { kind: "date", min: isoDate(String(date.formula1)), max: isoDate(String(date.formula2)) };
  return undefined;
}

function writeAlert(target: Excel.DataValidation, { alert }: Validation): void {
  if (alert === undefined) return;
  const style = alert.style === "stop" ? "Stop" : "Warning";
  target.errorAlert = { showAlert: true, style, title: "", message: alert.text };
}

function writePrompt(target: Excel.DataValidation, { title, text }: NonNullable<Validation["prompt"]>): void {
  target.prompt = { showPrompt: true, title, message: text };
}

/** The rule and help of a block, in the place of what stood there. */
export const setValidation = (context: StepContext, op: ValidationBlock): void => {
  const target = rangeOf(context, op).dataValidation;
  const rule = encodeRule(op.validation.rule);
  const { prompt } = op.validation;
  if (!context.blank.isBlank("validation", op.sheet, op.area)) target.clear();
  if (rule !== undefined) target.rule = rule;
  writeAlert(target, op.validation);
  if (prompt !== undefined) writePrompt(target, prompt);
  for (const part of op.prompts ?? []) writePrompt(context.rangeAt(op.sheet, part.area).dataValidation, part.prompt);
};

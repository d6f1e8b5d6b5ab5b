import type { DataValidation } from "hucre";
import { quoteText } from "../domain/formula/literal";
import { parseFormula } from "../domain/formula/parseFormula";
import { printForFile, readFromFile } from "../domain/formula/printForFile";
import { dateOfSerial, serialOfDate } from "../domain/workbook/serialDate";
import type { Validation, ValidationRule } from "../domain/workbook/WritePlan";
import { parseElements, type XmlElement } from "./xml";

/** Days since Excel's day zero for an ISO date; a formula stays a formula. */
function encodeDate(date: string): string {
  if (date.startsWith("=")) return printForFile(date);
  return String(serialOfDate(date));
}

function decodeDate(text: string): string {
  const serial = Number(text);
  if (!Number.isFinite(serial) || text.trim() === "") return readFromFile(text);
  return dateOfSerial(serial);
}

type FileRule = Pick<DataValidation, "type" | "operator" | "formula1" | "formula2">;

// ECMA-376 18.18.21 has «none»; the library does not list it.
const none: string = "none";

function encodeRule(rule: ValidationRule): FileRule {
  switch (rule.kind) {
    case "any":
      return { type: none as DataValidation["type"] };
    case "list":
      return { type: "list", formula1: quoteText(rule.values.join(",")) };
    case "listFormula":
      return { type: "list", formula1: printForFile(rule.formula) };
    case "custom":
      return { type: "custom", formula1: printForFile(rule.formula) };
    case "date":
      return { type: "date", operator: "between", formula1: encodeDate(rule.min), formula2: encodeDate(rule.max) };
    default:
      return { type: rule.kind, operator: "between", formula1: String(rule.min), formula2: String(rule.max) };
  }
}

/** A validation of ours as the file library takes it. Without an alert of ours Excel refuses with its own words. */
export function encodeValidation(area: string, { rule, prompt, alert }: Validation): DataValidation {
  return {
    ...encodeRule(rule),
    range: area,
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    ...(prompt === undefined ? {} : { inputTitle: prompt.title, inputMessage: prompt.text }),
    ...(alert === undefined ? {} : { errorStyle: alert.style, errorMessage: alert.text }),
  };
}

function decodeList(formula: string): ValidationRule {
  const parsed = parseFormula(formula);
  if (!parsed.ok || parsed.node.kind !== "text") return { kind: "listFormula", formula: readFromFile(formula) };
  return { kind: "list", values: parsed.node.value.split(",") };
}

function decodeRule(type: string, operator: string, formula1: string, formula2: string): ValidationRule | undefined {
  if (type === "none") return { kind: "any" };
  if (type === "list") return decodeList(formula1);
  if (type === "custom") return { kind: "custom", formula: readFromFile(formula1) };
  if (operator !== "between") return undefined;
  if (type === "date") return { kind: "date", min: decodeDate(formula1), max: decodeDate(formula2) };
  const [min, max] = [Number(formula1), Number(formula2)];
  const isNumeric = (type === "whole" || type === "decimal") && Number.isFinite(min) && Number.isFinite(max);
  return isNumeric ? { kind: type, min, max } : undefined;
}

function decodeOne(element: XmlElement): readonly { area: string; validation: Validation }[] {
  const { type = "none", operator = "between", sqref = "", errorStyle = "stop", ...words } = element.attributes;
  const [first, second] = ["formula1", "formula2"].map(
    (name) => element.children.find((child) => child.name === name)?.text,
  );
  const rule = decodeRule(type, operator, first ?? "", second ?? "");
  if (rule === undefined) return [];
  const validation: Validation = {
    rule,
    ...(words.prompt === undefined ? {} : { prompt: { title: words.promptTitle ?? "", text: words.prompt } }),
    ...(words.error === undefined
      ? {}
      : { alert: { style: errorStyle === "stop" ? "stop" : "warning", text: words.error } }),
  };
  return sqref.split(" ").map((area) => ({ area, validation }));
}

/** The validations of a worksheet part; kinds that our sheets do not use are left out. */
export function decodeValidations(sheetXml: string): readonly { area: string; validation: Validation }[] {
  const start = sheetXml.indexOf("<dataValidations");
  const end = sheetXml.indexOf("</dataValidations>");
  if (start < 0 || end < 0) return [];
  const [list] = parseElements(`${sheetXml.slice(start, end)}</dataValidations>`);
  return (list?.children ?? []).flatMap(decodeOne);
}

import { CFValueType, type IValueConfig } from "@univerjs/sheets-conditional-formatting";
import type { Area } from "../../domain/workbook/address";
import type { Threshold } from "../host/ConditionalSpec";
import { lockedAreas } from "../host/rules/conditionalFormula";

/** The number that a formula such as "=50" is; undefined for a calculation. */
function literalOf(formula: string): number | undefined {
  const text = formula.replace(/^=/, "");
  return text.trim() === "" || Number.isNaN(Number(text)) ? undefined : Number(text);
}

const ownTypes: Readonly<Record<string, CFValueType>> = {
  Number: CFValueType.num,
  Percent: CFValueType.percent,
  Percentile: CFValueType.percentile,
};

/** What Univer has no type for is a formula over the cells of the format. */
function calculated(type: string, formula: string, areas: readonly Area[], isUpper: boolean): string {
  const cells = lockedAreas(areas);
  const body = formula.replace(/^=/, "");
  if (type === "Automatic") return isUpper ? `=MAX(0,${cells})` : `=MIN(0,${cells})`;
  // Univer 0.25.1 takes 0 for the highest of negative numbers.
  if (type === "HighestValue") return `=MAX(${cells})`;
  if (type === "Percent") return `=MIN(${cells})+(MAX(${cells})-MIN(${cells}))*(${body})/100`;
  if (type === "Percentile") return `=PERCENTILE((${cells}),(${body})/100)`;
  return `=${body}`;
}

/** A limit as Univer counts it. */
export function encodeLimit({ type, formula }: Threshold, areas: readonly Area[], isUpper: boolean): IValueConfig {
  if (type === "LowestValue") return { type: CFValueType.min };
  const text = formula ?? "";
  const [own, literal] = [ownTypes[type], literalOf(text)];
  if (own !== undefined && literal !== undefined) return { type: own, value: literal };
  return { type: CFValueType.formula, value: calculated(type, text, areas, isUpper) };
}

const words: Readonly<Record<CFValueType, string>> = {
  num: "Number",
  min: "LowestValue",
  max: "HighestValue",
  percent: "Percent",
  percentile: "Percentile",
  formula: "Formula",
};

/** A limit that a person chose in Univer, in Excel's words. */
export function decodeLimit({ type, value }: IValueConfig): Threshold {
  if (type === CFValueType.min || type === CFValueType.max) return { type: words[type], formula: null };
  return { type: words[type], formula: `=${String(value ?? 0).replace(/^=/, "")}` };
}

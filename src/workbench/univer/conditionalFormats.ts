import { BooleanNumber, generateRandomId, type IStyleBase } from "@univerjs/core";
import {
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import type { Area } from "../../domain/workbook/address";
import type { BookRule, ConditionalSpec } from "../host/Book";
import { mutate, toArea, toRange, type UniverParts } from "./UniverParts";

function toStyle({ color, fill, bold, italic }: ConditionalSpec["look"]): IStyleBase {
  return {
    ...(color === undefined ? {} : { cl: { rgb: color } }),
    ...(fill === undefined ? {} : { bg: { rgb: fill } }),
    ...(bold === undefined ? {} : { bl: bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(italic === undefined ? {} : { it: italic ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
  };
}

function toUniver(id: string, areas: readonly Area[], spec: ConditionalSpec): IConditionFormattingRule {
  const style = toStyle(spec.look);
  return {
    cfId: id,
    ranges: areas.map(toRange),
    stopIfTrue: spec.stopIfTrue,
    rule: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: spec.formula, style },
  };
}

function fromUniver({ rule, stopIfTrue }: IConditionFormattingRule): ConditionalSpec {
  const style = "style" in rule ? rule.style : {};
  const formula = "value" in rule && typeof rule.value === "string" ? rule.value : "";
  return {
    formula,
    stopIfTrue,
    look: {
      ...(style.cl?.rgb ? { color: style.cl.rgb } : {}),
      ...(style.bg?.rgb ? { fill: style.bg.rgb } : {}),
      ...(style.bl === undefined ? {} : { bold: style.bl === BooleanNumber.TRUE }),
      ...(style.it === undefined ? {} : { italic: style.it === BooleanNumber.TRUE }),
    },
  };
}

/** Conditional formats of a sheet, first the one of highest priority. */
export function listConditionals(
  { injector, unitId }: UniverParts,
  sheet: string,
): readonly BookRule<ConditionalSpec>[] {
  const rules = injector.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, sheet) ?? [];
  return rules.map((rule) => ({ id: rule.cfId, areas: rule.ranges.map(toArea), rule: fromUniver(rule) }));
}

/** Adds a format by formula, after the others: Excel counts priorities in the order in which formats are added. */
export function addConditional(parts: UniverParts, sheet: string, area: Area, spec: ConditionalSpec): string {
  const id = generateRandomId(8);
  const last = listConditionals(parts, sheet).at(-1)?.id;
  mutate(parts, "sheet.mutation.add-conditional-rule", { subUnitId: sheet, rule: toUniver(id, [area], spec) });
  if (last !== undefined) {
    const move = { start: { id, type: "self" }, end: { id: last, type: "after" } };
    mutate(parts, "sheet.mutation.move-conditional-rule", { subUnitId: sheet, ...move });
  }
  return id;
}

export function setConditional(
  parts: UniverParts,
  sheet: string,
  id: string,
  spec: ConditionalSpec,
  areas?: readonly Area[],
): void {
  const known = listConditionals(parts, sheet).find((rule) => rule.id === id);
  if (known === undefined) return;
  const rule = toUniver(id, areas ?? known.areas, spec);
  mutate(parts, "sheet.mutation.set-conditional-rule", { subUnitId: sheet, cfId: id, rule });
}

export function deleteConditional(parts: UniverParts, sheet: string, id: string): void {
  mutate(parts, "sheet.mutation.delete-conditional-rule", { subUnitId: sheet, cfId: id });
}

import { generateRandomId, type IRange } from "@univerjs/core";
import {
  ConditionalFormattingRuleModel,
  type IConditionalFormattingRuleConfig,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import type { Area } from "../../domain/workbook/address";
import type { BookRule } from "../host/Book";
import type { ConditionalSpec } from "../host/ConditionalSpec";
import { decodeConditional } from "./decodeConditional";
import { encodeConditional } from "./encodeConditional";
import { mutate, toArea, toRange, type UniverParts } from "./UniverParts";

type Config = IConditionalFormattingRuleConfig;
/** Excel's own words travel beside Univer's, so that nothing is lost on the way back. */
type Kept = Config & { readonly excel?: { readonly spec: ConditionalSpec; readonly areas: readonly Area[] } };

function toUniver(id: string, areas: readonly Area[], spec: ConditionalSpec): IConditionFormattingRule {
  const kept: Kept = { ...encodeConditional(spec, areas), excel: { spec, areas } };
  return { cfId: id, ranges: areas.map(toRange), stopIfTrue: spec.stopIfTrue, rule: kept };
}

/** The kept words, unless a person has changed the rule in Univer since: then it no longer says the same. */
function keptSpec({ excel, ...config }: Kept): ConditionalSpec | undefined {
  if (excel === undefined) return undefined;
  const written = encodeConditional(excel.spec, excel.areas);
  return JSON.stringify(written) === JSON.stringify(config) ? excel.spec : undefined;
}

function fromUniver({ rule, ranges, stopIfTrue }: IConditionFormattingRule): ConditionalSpec {
  const spec = keptSpec(rule);
  return spec === undefined ? decodeConditional(rule, ranges.map(toArea), stopIfTrue) : { ...spec, stopIfTrue };
}

/** Conditional formats of a sheet, first the one of highest priority. */
export function listConditionals(
  { injector, unitId }: UniverParts,
  sheet: string,
): readonly BookRule<ConditionalSpec>[] {
  const rules = injector.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, sheet) ?? [];
  return rules.map((rule) => ({
    id: rule.cfId,
    areas: rule.ranges.map((range: IRange) => toArea(range)),
    rule: fromUniver(rule),
  }));
}

/** Gives a format another place among those of its sheet, from 0. */
export function moveConditional(parts: UniverParts, sheet: string, id: string, position: number): void {
  const others = listConditionals(parts, sheet).filter((rule) => rule.id !== id);
  const [before, after] = [others[position], others[position - 1]];
  const end = before === undefined ? { id: after?.id, type: "after" } : { id: before.id, type: "before" };
  if (end.id === undefined) return;
  mutate(parts, "sheet.mutation.move-conditional-rule", { subUnitId: sheet, start: { id, type: "self" }, end });
}

/** Adds a format after the others: Excel counts priorities in the order in which formats are added. */
export function addConditional(
  parts: UniverParts,
  sheet: string,
  areas: readonly Area[],
  spec: ConditionalSpec,
): string {
  const id = generateRandomId(8);
  const rule = toUniver(id, areas, spec);
  mutate(parts, "sheet.mutation.add-conditional-rule", { subUnitId: sheet, rule });
  moveConditional(parts, sheet, id, listConditionals(parts, sheet).length - 1);
  return id;
}

export function setConditional(
  parts: UniverParts,
  sheet: string,
  id: string,
  { spec, areas }: { readonly spec: ConditionalSpec; readonly areas: readonly Area[] | undefined },
): void {
  const known = listConditionals(parts, sheet).find((rule) => rule.id === id);
  if (known === undefined) return;
  const rule = toUniver(id, areas ?? known.areas, spec);
  mutate(parts, "sheet.mutation.set-conditional-rule", { subUnitId: sheet, cfId: id, rule });
}

export function deleteConditional(parts: UniverParts, sheet: string, id: string): void {
  mutate(parts, "sheet.mutation.delete-conditional-rule", { subUnitId: sheet, cfId: id });
}

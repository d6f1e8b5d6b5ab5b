import { type Area, formatArea, parseArea } from "../../domain/workbook/address";
import { subtractArea } from "../../domain/workbook/areas";
import type { SheetSnapshot } from "../../domain/workbook/Snapshot";
import type { Op, Validation } from "../../domain/workbook/WritePlan";
import { sameRule } from "./buildValidation";

function isCovered(sheet: SheetSnapshot, area: Area, validation: Validation): boolean {
  const fitting = sheet.look.validations.filter(
    (one) => sameRule(one.validation.rule, validation.rule) && one.validation.prompt !== undefined,
  );
  let rest: readonly Area[] = [area];
  for (const one of fitting) {
    const own = parseArea(one.area);
    if (own !== undefined) rest = rest.flatMap((part) => subtractArea(part, own));
  }
  return rest.length === 0;
}

/** Sets a rule with its help where it does not stand already. */
export function planValidation(sheet: SheetSnapshot, area: Area, validation: Validation): readonly Op[] {
  if (isCovered(sheet, area, validation)) return [];
  return [{ op: "setValidation", sheet: sheet.name, area: formatArea(area), validation }];
}

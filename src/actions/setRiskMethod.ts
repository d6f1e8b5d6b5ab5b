import { compareSettings, type RiskChange } from "../domain/risk/compareSettings";
import type { MethodId } from "../domain/risk/RiskMethod";
import { readSettings, settingFields, settingWord } from "../domain/risk/readSettings";
import { formatCell } from "../domain/workbook/address";
import type { Snapshot } from "../domain/workbook/Snapshot";
import type { WritePlan } from "../domain/workbook/WritePlan";
import { decodeBook } from "../layouts/decodeBook";
import { ficha } from "../layouts/ficha";
import { findField } from "../layouts/findField";
import { formatOf } from "../layouts/formats";
import type { Action, ActionResult } from "./Action";

/** The plan, and the risks that get other results once the sheets recalculate. */
export interface MethodResult extends ActionResult {
  readonly changes: readonly RiskChange[];
}

function planMethod(snapshot: Snapshot, method: MethodId): WritePlan {
  const field = ficha.fields.find(({ key }) => key === settingFields.method);
  const found = field === undefined ? undefined : findField(snapshot, ficha, field);
  if (field === undefined || found === undefined) return [];
  const place = { sheet: found.sheet.name, area: formatCell(found.row, found.column) };
  // «2015» would turn into a number: the format goes first.
  return [
    { op: "setNumberFormat", ...place, format: formatOf(field) },
    { op: "setValues", ...place, values: [[settingWord("method", method)]] },
  ];
}

/** Names another method in «Ficha»: the formulas of the risk sheets read it, so that one cell recalculates the map. */
export const setRiskMethod = {
  id: "setRiskMethod",
  run(snapshot: Snapshot, { method }: { readonly method: MethodId }): MethodResult {
    const { project } = decodeBook(snapshot);
    const settings = readSettings(project.riskSettings);
    return { plan: planMethod(snapshot, method), changes: compareSettings(project, { ...settings, method }) };
  },
} satisfies Action<{ readonly method: MethodId }>;

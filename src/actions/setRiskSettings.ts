import { keysOf } from "../domain/project/byKey";
import { compareSettings, type RiskChange } from "../domain/risk/compareSettings";
import type { RiskSettings } from "../domain/risk/RiskSettings";
import { readSettings, settingFields, settingWord, unknownSettings } from "../domain/risk/readSettings";
import { formatCell } from "../domain/workbook/address";
import type { Snapshot } from "../domain/workbook/Snapshot";
import type { WritePlan } from "../domain/workbook/WritePlan";
import { decodeBook } from "../layouts/decodeBook";
import { ficha } from "../layouts/ficha";
import { findField } from "../layouts/findField";
import { formatOf } from "../layouts/formats";
import { riesgos } from "../layouts/risk/riesgos";
import type { Action, ActionResult } from "./Action";

/** The plan, and the risks that get other results once the sheets recalculate. */
interface SettingsResult extends ActionResult {
  readonly changes: readonly RiskChange[];
}

function planSetting<K extends keyof RiskSettings>(snapshot: Snapshot, key: K, value: RiskSettings[K]): WritePlan {
  for (const layout of [ficha, riesgos]) {
    const field = layout.fields.find((one) => one.key === settingFields[key]);
    const found = field === undefined ? undefined : findField(snapshot, layout, field);
    if (field === undefined || found === undefined) continue;
    const place = { sheet: found.sheet.name, area: formatCell(found.row, found.column) };
    // «2015» would turn into a number: the format goes first.
    return [
      { op: "setNumberFormat", ...place, format: formatOf(field) },
      { op: "setValues", ...place, values: [[settingWord(key, value)]] },
    ];
  }
  return [];
}

/** Changes how the map is valued: the formulas of the risk sheets read these cells, so that the map recalculates. */
export const setRiskSettings = {
  id: "setRiskSettings",
  preview: "always",
  effect: "data",
  run(snapshot: Snapshot, changed: Partial<RiskSettings>): SettingsResult {
    const { project } = decodeBook(snapshot);
    const settings = readSettings(project.riskSettings);
    const to = { ...settings, ...changed };
    const keys = keysOf(settings);
    // A word that no choice has counts as the default: choosing the default still puts its word there.
    const unknown = unknownSettings(project.riskSettings).filter((key) => key in changed);
    const plan = keys.flatMap((key) =>
      to[key] === settings[key] && !unknown.includes(key) ? [] : planSetting(snapshot, key, to[key]),
    );
    return { plan, changes: compareSettings(project, to) };
  },
  detail: ({ changes }) => ({ kind: "settings" as const, changes }),
} as const satisfies Action<Partial<RiskSettings>, SettingsResult>;

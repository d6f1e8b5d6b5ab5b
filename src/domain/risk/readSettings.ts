import { byKey, keysOf } from "../project/byKey";
import type { Cell } from "../workbook/Cell";
import { defaultSettings, type RiskSettings, settingChoices } from "./RiskSettings";
import { sameWord } from "./words";

/** Which cell of the workbook holds each setting. */
export const settingFields = {
  method: "riskMethod",
  rareCatastrophic: "rareCatastrophic",
  question16: "question16",
  controlTable: "controlTable",
} as const satisfies { readonly [K in keyof RiskSettings]: string };

export const settingKeys = keysOf(settingFields);

/** The choices of the map as the workbook holds them, by their cell; "" is the default. */
export type RiskSettingsRow = { readonly [F in (typeof settingFields)[keyof RiskSettings]]: Cell };

/** A row of the choices, each cell made for its setting. */
export function settingsRow(make: (setting: keyof RiskSettings) => Cell): RiskSettingsRow {
  const { method, ...others } = byKey(settingKeys, make);
  return { [settingFields.method]: method, ...others };
}

function readSetting<K extends keyof RiskSettings>(key: K, cell: Cell): RiskSettings[K] {
  return settingChoices[key].words.find(([, word]) => sameWord(cell, word))?.[0] ?? defaultSettings[key];
}

/** The settings that a workbook names; an empty or unknown word is the default, as in the sheets' formulas. */
export function readSettings(row: RiskSettingsRow): RiskSettings {
  return {
    method: readSetting("method", row.riskMethod),
    rareCatastrophic: readSetting("rareCatastrophic", row.rareCatastrophic),
    question16: readSetting("question16", row.question16),
    controlTable: readSetting("controlTable", row.controlTable),
  };
}

/** Whether two workbooks value their maps alike. */
export function isSameSettings(a: RiskSettingsRow, b: RiskSettingsRow): boolean {
  const [one, other] = [readSettings(a), readSettings(b)];
  return settingKeys.every((key) => one[key] === other[key]);
}

/** Settings whose cell holds a word that no choice has. */
export function unknownSettings(row: RiskSettingsRow): readonly (keyof RiskSettings)[] {
  return settingKeys.filter((key) => {
    const cell = row[settingFields[key]];
    return cell !== "" && !settingChoices[key].words.some(([, word]) => sameWord(cell, word));
  });
}

/** The word of a setting, such as «Extremo». */
export function settingWord<K extends keyof RiskSettings>(key: K, value: RiskSettings[K]): string {
  return settingChoices[key].words.find(([choice]) => choice === value)?.[1] ?? "";
}

/** The cells of settings, each with its word. */
export function encodeSettings(settings: RiskSettings): RiskSettingsRow {
  return settingsRow((key) => settingWord(key, settings[key]));
}

/** The choices that a map starts with, as the workbook holds them. */
export const defaultSettingsRow = encodeSettings(defaultSettings);

import { keysOf } from "../project/byKey";
import type { Cell } from "../workbook/Cell";
import type { RiskSettingsRow } from "./RiskRows";
import { defaultSettings, type RiskSettings, settingChoices } from "./RiskSettings";
import { sameWord } from "./words";

/** Which cell of the workbook holds each setting. */
export const settingFields: { readonly [K in keyof RiskSettings]: keyof RiskSettingsRow } = {
  method: "riskMethod",
  rareCatastrophic: "rareCatastrophic",
  question16: "question16",
  controlTable: "controlTable",
};

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
  return keysOf(one).every((key) => one[key] === other[key]);
}

/** Settings whose cell holds a word that no choice has. */
export function unknownSettings(row: RiskSettingsRow): readonly (keyof RiskSettings)[] {
  return keysOf(settingFields).filter((key) => {
    const cell = row[settingFields[key]];
    return cell !== "" && !settingChoices[key].words.some(([, word]) => sameWord(cell, word));
  });
}

/** The word of a setting, such as «Extremo». */
export function settingWord<K extends keyof RiskSettings>(key: K, value: RiskSettings[K]): string {
  return settingChoices[key].words.find(([choice]) => choice === value)?.[1] ?? "";
}

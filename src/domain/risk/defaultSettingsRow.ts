import type { RiskSettingsRow } from "./RiskRows";
import { defaultSettings } from "./RiskSettings";
import { settingWord } from "./readSettings";

/** The choices that a map starts with, as the workbook holds them. */
export const defaultSettingsRow: RiskSettingsRow = {
  riskMethod: settingWord("method", defaultSettings.method),
  rareCatastrophic: settingWord("rareCatastrophic", defaultSettings.rareCatastrophic),
  question16: settingWord("question16", defaultSettings.question16),
  controlTable: settingWord("controlTable", defaultSettings.controlTable),
};

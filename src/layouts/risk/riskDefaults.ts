import { defaultSettings } from "../../domain/risk/RiskSettings";
import { settingWord } from "../../domain/risk/readSettings";

/** Words that the choices of a new map start with. */
export const riskDefaults = {
  riskMethod: settingWord("method", defaultSettings.method),
  rareCatastrophic: settingWord("rareCatastrophic", defaultSettings.rareCatastrophic),
  question16: settingWord("question16", defaultSettings.question16),
  controlTable: settingWord("controlTable", defaultSettings.controlTable),
} as const;

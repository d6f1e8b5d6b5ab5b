import type { ProjectRule } from "../../domain/findings/Finding";
import { showCell } from "../../domain/findings/showCell";
import { defaultSettings } from "../../domain/risk/RiskSettings";
import { settingFields, settingWord, unknownSettings } from "../../domain/risk/readSettings";

/** The method and its choices are words of their lists; any other word is valued by the default (hoja Ficha, hoja Riesgos). */
export const checkUnknownSetting: ProjectRule = ({ risks, riskSettings }) =>
  risks.length === 0
    ? []
    : unknownSettings(riskSettings).map((setting) => {
        const field = settingFields[setting];
        const used = settingWord(setting, defaultSettings[setting]);
        return {
          code: "risk/unknown-setting",
          severity: "error",
          at: [{ field }],
          params: { setting, found: showCell(riskSettings[field]), used },
        };
      });

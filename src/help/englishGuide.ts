import { columnHelp } from "../i18n/en/columns";
import { findingWords } from "../i18n/en/findings";
import { help } from "../i18n/en/help";
import { hostWords } from "../i18n/en/host";
import { pane } from "../i18n/en/pane";
import { sheetTexts } from "../i18n/en/sheets";
import type { GuideTexts } from "./GuideTexts";

export const englishGuide: GuideTexts = {
  language: "en",
  help,
  columns: columnHelp,
  sheets: sheetTexts,
  findings: findingWords,
  families: pane.review.families,
  severities: pane.review.severities,
  host: hostWords,
};

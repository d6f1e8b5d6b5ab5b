import { columnHelp } from "../i18n/es/columns";
import { findingWords } from "../i18n/es/findings";
import { help } from "../i18n/es/help";
import { hostWords } from "../i18n/es/host";
import { pane } from "../i18n/es/pane";
import { sheetTexts } from "../i18n/es/sheets";
import type { GuideTexts } from "./GuideTexts";

export const spanishGuide: GuideTexts = {
  language: "es",
  help,
  columns: columnHelp,
  sheets: sheetTexts,
  findings: findingWords,
  families: pane.review.families,
  severities: pane.review.severities,
  host: hostWords,
};

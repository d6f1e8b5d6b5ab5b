import { bookFiles } from "../../i18n/en/bookFiles";
import { catalogueTexts } from "../../i18n/en/catalogue";
import { explanationWords } from "../../i18n/en/explanations";
import { findingWords } from "../../i18n/en/findings";
import { hostWords } from "../../i18n/en/host";
import { importWords } from "../../i18n/en/import";
import { newFormTexts } from "../../i18n/en/newForm";
import { followTexts } from "../../i18n/en/pane/follow";
import { riskTexts } from "../../i18n/en/pane/risks";
import { rowTexts } from "../../i18n/en/pane/rows";
import { shareTexts } from "../../i18n/en/pane/share";
import { planTexts } from "../../i18n/en/plan";
import { receiptTexts } from "../../i18n/en/receipts";
import { riskColumnHelp, riskFieldHelp } from "../../i18n/en/risk/columns";
import { riskImportWords } from "../../i18n/en/riskImport";
import { buildWords } from "./buildWords";

export const englishWords = buildWords({
  findings: findingWords,
  host: hostWords,
  imports: importWords,
  books: bookFiles,
  explanations: explanationWords,
  plans: planTexts,
  rows: rowTexts,
  follow: followTexts,
  share: shareTexts,
  receipts: receiptTexts,
  risks: riskTexts,
  mapImport: riskImportWords,
  riskHelp: riskColumnHelp,
  settingHelp: riskFieldHelp,
  catalogue: catalogueTexts,
  newForm: newFormTexts,
});

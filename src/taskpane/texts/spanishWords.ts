import { bookFiles } from "../../i18n/es/bookFiles";
import { catalogueTexts } from "../../i18n/es/catalogue";
import { explanationWords } from "../../i18n/es/explanations";
import { findingWords } from "../../i18n/es/findings";
import { hostWords } from "../../i18n/es/host";
import { importWords } from "../../i18n/es/import";
import { newFormTexts } from "../../i18n/es/newForm";
import { followTexts } from "../../i18n/es/pane/follow";
import { riskTexts } from "../../i18n/es/pane/risks";
import { rowTexts } from "../../i18n/es/pane/rows";
import { shareTexts } from "../../i18n/es/pane/share";
import { planTexts } from "../../i18n/es/plan";
import { receiptTexts } from "../../i18n/es/receipts";
import { riskColumnHelp, riskFieldHelp } from "../../i18n/es/risk/columns";
import { riskImportWords } from "../../i18n/es/riskImport";
import { buildWords } from "./buildWords";

export const spanishWords = buildWords({
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

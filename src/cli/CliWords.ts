import type { Translated } from "../i18n/Catalog";
import { catalogueTexts as englishCatalogue } from "../i18n/en/catalogue";
import { cliTexts as englishCli } from "../i18n/en/cli";
import { cliHelp as englishHelp } from "../i18n/en/cliHelp";
import { copyNoteTexts as englishCopyNotes } from "../i18n/en/copyNotes";
import { explanationWords as englishExplanations } from "../i18n/en/explanations";
import { findingWords as englishFindings } from "../i18n/en/findings";
import { importWords as englishImport } from "../i18n/en/import";
import { newFormTexts as englishNewForm } from "../i18n/en/newForm";
import { total as englishTotal } from "../i18n/en/pane/total";
import { planTexts as englishPlan } from "../i18n/en/plan";
import { receiptTexts as englishReceipts } from "../i18n/en/receipts";
import { riskImportWords as englishMap } from "../i18n/en/riskImport";
import { selectionTexts as englishSelection } from "../i18n/en/selection";
import { catalogueTexts } from "../i18n/es/catalogue";
import { cliTexts } from "../i18n/es/cli";
import { cliHelp } from "../i18n/es/cliHelp";
import { copyNoteTexts } from "../i18n/es/copyNotes";
import { explanationWords } from "../i18n/es/explanations";
import { findingWords } from "../i18n/es/findings";
import { importWords } from "../i18n/es/import";
import { newFormTexts } from "../i18n/es/newForm";
import { total } from "../i18n/es/pane/total";
import { planTexts } from "../i18n/es/plan";
import { receiptTexts } from "../i18n/es/receipts";
import { riskImportWords } from "../i18n/es/riskImport";
import { selectionTexts } from "../i18n/es/selection";

const spanish = {
  language: "es",
  cli: cliTexts,
  help: cliHelp,
  catalogue: catalogueTexts,
  findings: findingWords,
  explanations: explanationWords,
  total,
  imports: importWords,
  plan: planTexts,
  newForm: newFormTexts,
  receipts: receiptTexts,
  copyNotes: copyNoteTexts,
  map: riskImportWords,
  selection: selectionTexts,
} as const;

export type CliTexts = Translated<typeof cliTexts>;

/** Everything the command line says, in one language. */
export interface CliWords {
  readonly language: Language;
  readonly cli: CliTexts;
  readonly help: Translated<typeof cliHelp>;
  readonly catalogue: Translated<typeof catalogueTexts>;
  readonly findings: typeof findingWords;
  readonly explanations: typeof explanationWords;
  readonly total: Translated<typeof total>;
  readonly imports: Translated<typeof importWords>;
  readonly plan: Translated<typeof planTexts>;
  readonly newForm: Translated<typeof newFormTexts>;
  readonly receipts: Translated<typeof receiptTexts>;
  readonly copyNotes: Translated<typeof copyNoteTexts>;
  readonly map: Translated<typeof riskImportWords>;
  readonly selection: Translated<typeof selectionTexts>;
}

export type Language = "es" | "en";

export const languages: Readonly<Record<Language, CliWords>> = {
  es: spanish,
  en: {
    language: "en",
    cli: englishCli,
    help: englishHelp,
    catalogue: englishCatalogue,
    findings: englishFindings,
    explanations: englishExplanations,
    total: englishTotal,
    imports: englishImport,
    plan: englishPlan,
    newForm: englishNewForm,
    receipts: englishReceipts,
    copyNotes: englishCopyNotes,
    map: englishMap,
    selection: englishSelection,
  },
};

import type { HostErrorCode } from "../../actions/WorkbookPort";
import type { Explanation } from "../../domain/findings/Finding";
import type { FindingCode } from "../../domain/findings/FindingParams";
import type { ImportMessage, PaperChoice, UnreadableCode } from "../../domain/form/Import";
import type { StructureConflict } from "../../domain/workbook/StructureConflict";
import type { WritePlan } from "../../domain/workbook/WritePlan";
import type { Translated } from "../../i18n/Catalog";
import type { catalogueTexts } from "../../i18n/es/catalogue";
import type { newFormTexts } from "../../i18n/es/newForm";
import type { followTexts } from "../../i18n/es/pane/follow";
import type { riskTexts } from "../../i18n/es/pane/risks";
import type { rowTexts } from "../../i18n/es/pane/rows";
import type { shareTexts } from "../../i18n/es/pane/share";
import type { receiptTexts } from "../../i18n/es/receipts";
import type { riskColumnHelp, riskFieldHelp } from "../../i18n/es/risk/columns";
import type { riskImportWords } from "../../i18n/es/riskImport";
import type { WordsFor } from "../../i18n/FindingWords";
import type { XlsxProblem } from "../../xlsx/XlsxProblem";

/** PaneWords that arrive after the first render: findings, explanations, import, plans, refusals of the host. */
export interface PaneWords {
  readonly findings: WordsFor<FindingCode>;
  /** What happened and what to do. */
  readonly host: Readonly<Record<HostErrorCode, { readonly happened: string; readonly todo: string }>>;
  readonly unreadable: (code: UnreadableCode, found: string) => string;
  /** Why a workbook that a person picked is not read, and what to do. */
  readonly bookFile: (name: string, problem: XlsxProblem) => string;
  /** «Faltan: presupuesto, metas», from sections and fields. */
  readonly missing: (parts: readonly string[]) => string;
  readonly importMessage: (message: ImportMessage) => string;
  readonly choice: (choice: PaperChoice) => string;
  /** «sobra un 4». */
  readonly explanation: (explanation: Explanation) => string;
  /** Why the explanation ranks where it does, one sentence each. */
  readonly reasons: (explanation: Explanation) => readonly string[];
  /** «Se crearán 11 hojas y 8 tablas.» and the details on demand. */
  readonly conflict: (conflict: StructureConflict) => string;
  /** PaneWords of the page that fills in selected rows. */
  readonly rows: Translated<typeof rowTexts>;
  readonly follow: Translated<typeof followTexts>;
  readonly share: Translated<typeof shareTexts>;
  readonly receipts: Translated<typeof receiptTexts>;
  readonly risks: Translated<typeof riskTexts>;
  readonly mapImport: Translated<typeof riskImportWords>;
  /** Help of the columns of the risk sheets, the same as in Excel. */
  readonly riskHelp: Translated<typeof riskColumnHelp>;
  /** Help of the settings of the map. */
  readonly settingHelp: Translated<typeof riskFieldHelp>;
  /** PaneWords of a list of metas that goes into the catalogue. */
  readonly catalogue: Translated<typeof catalogueTexts>;
  /** PaneWords of a new version of the form beside the workbook. */
  readonly newForm: Translated<typeof newFormTexts>;
  readonly plan: (plan: WritePlan) => { readonly sentence: string; readonly details: readonly string[] };
}

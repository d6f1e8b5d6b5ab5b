import { describePlan, type SheetChanges } from "../../actions/describePlan";
import type { WritePlan } from "../../domain/workbook/WritePlan";
import type { Translated } from "../../i18n/Catalog";
import { describeConflict } from "../../i18n/describeConflict";
import { rankReasons } from "../../i18n/describeTotal";
import type { bookFiles } from "../../i18n/es/bookFiles";
import type { explanationWords } from "../../i18n/es/explanations";
import type { importWords } from "../../i18n/es/import";
import type { planTexts } from "../../i18n/es/plan";
import type { PaneWords } from "./PaneWords";

type PlanTexts = Translated<typeof planTexts>;

/** The catalogues of one language that the pane joins into its words. */
interface Catalogs {
  readonly findings: PaneWords["findings"];
  readonly host: PaneWords["host"];
  readonly imports: Translated<typeof importWords>;
  readonly books: Translated<typeof bookFiles>;
  readonly explanations: Translated<typeof explanationWords>;
  readonly plans: PlanTexts;
  readonly rows: PaneWords["rows"];
  readonly follow: PaneWords["follow"];
  readonly share: PaneWords["share"];
  readonly receipts: PaneWords["receipts"];
  readonly risks: PaneWords["risks"];
  readonly mapImport: PaneWords["mapImport"];
  readonly riskHelp: PaneWords["riskHelp"];
  readonly settingHelp: PaneWords["settingHelp"];
  readonly catalogue: PaneWords["catalogue"];
  readonly newForm: PaneWords["newForm"];
}

function describeSheet(changes: SheetChanges, { details }: PlanTexts): readonly string[] {
  const { sheet } = changes;
  return [
    ...(changes.isNew ? [details.addedSheet(sheet)] : []),
    ...changes.tables.map((table) => details.addedTable(table, sheet)),
    ...changes.columns.map((header) => details.addedColumn(header, sheet)),
    ...(changes.cells > 0 ? [details.values(sheet, changes.cells)] : []),
    ...(changes.formulas > 0 ? [details.formulas(sheet, changes.formulas)] : []),
    ...(changes.formats > 0 ? [details.formats(sheet, changes.formats)] : []),
    ...(changes.validations > 0 ? [details.validations(sheet, changes.validations)] : []),
    ...(changes.looks > 0 ? [details.looks(sheet)] : []),
  ];
}

function wordPlan(plan: WritePlan, plans: PlanTexts): ReturnType<PaneWords["plan"]> {
  const description = describePlan(plan);
  if (description.isEmpty) return { sentence: plans.nothing, details: [] };
  return {
    sentence: plans.summary(description),
    details: [
      ...description.details.flatMap((changes) => describeSheet(changes, plans)),
      ...(description.names > 0 ? [plans.details.names(description.names)] : []),
      ...(description.remembers ? [plans.details.remembers] : []),
    ],
  };
}

/** Joins the catalogues of one language into what the pane asks for. */
export function buildWords({ findings, host, imports, books, explanations, plans, ...rest }: Catalogs): PaneWords {
  return {
    ...rest,
    findings,
    host,
    unreadable: (code, found) => imports.unreadable[code](found),
    bookFile: (name, { code, found }) => books[code](name, found),
    missing: (parts) => imports.missing(parts),
    importMessage: ({ code, text }) => imports.messages[code](text),
    choice: ({ code }) => imports.choices[code],
    explanation: (explanation) => explanations.explanation(explanation),
    reasons: (explanation) => rankReasons(explanation, explanations),
    plan: (plan) => wordPlan(plan, plans),
    conflict: (conflict) => describeConflict(conflict, plans),
  };
}

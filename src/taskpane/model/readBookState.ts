import type { DecodedBook } from "../../domain/findings/BookSources";
import { placeNames } from "../../domain/municipality/shippedMunicipalities";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import { bookKind } from "../../layouts/bookKind";
import { recipientOf } from "../../layouts/copies/recipientOf";
import { copyIdOf } from "../../layouts/copies/sentRecord";
import type { SavedCheck } from "../../layouts/lastCheck";
import { remembersForm } from "../../layouts/lastForm";
import { templateProperty, templateVersion } from "../../layouts/templateVersion";
import { lackingParts } from "../../rules/book/emptyParts";
import type { BookState, FormRow, GonePart, RiskBook } from "./BookState";
import { readAmount } from "./describeForm";
import { readLinks } from "./readLinks";

/** What the pane needs besides the snapshot itself. */
interface BookFacts {
  readonly decoded: DecodedBook;
  readonly formRows: readonly FormRow[];
  readonly hasSummary: boolean;
  readonly otherSheets: readonly string[];
  /** The last check as the workbook keeps it. */
  readonly savedCheck: SavedCheck | undefined;
}

function compareVersions(a: string, b: string): number {
  return a.localeCompare(b, "en", { numeric: true });
}

/** Whole pesos of the declared TOTAL; absent when empty or no amount. */
function declaredTotalOf(decoded: DecodedBook): Pick<BookState, "declaredTotal"> {
  const cell = decoded.project.ficha.declaredTotal;
  const amount = cell === "" ? undefined : readAmount(cell);
  return amount === undefined ? {} : { declaredTotal: amount };
}

function startMonthOf({ project }: DecodedBook): Pick<BookState, "startMonth"> {
  const month = Number(project.ficha.startMonth);
  return Number.isInteger(month) && month >= 1 && month <= 12 ? { startMonth: month } : {};
}

function protectedSheets(snapshot: Snapshot, { decoded }: BookFacts): readonly string[] {
  const ours = new Set([
    ...Object.values(decoded.sources.tables).flatMap((source) => (source ? [source.sheet] : [])),
    ...Object.values(decoded.sources.fields).map((place) => place.sheet),
  ]);
  return snapshot.sheets.filter((sheet) => sheet.protected && ours.has(sheet.name)).map((sheet) => sheet.name);
}

function readRisks({ project, sources }: DecodedBook): RiskBook {
  const { risks, impacts, controls, riskSettings } = project;
  return { map: { risks, impacts, controls, riskSettings }, source: sources.tables.risks };
}

function goneParts({ parts }: DecodedBook): readonly GonePart[] {
  return [
    ...parts.missing.filter(({ isNewer }) => !isNewer).map(({ kind, name, sheet }) => ({ kind, name, sheet })),
    ...parts.changed.map(({ form, table, sheet }) => ({ kind: form, name: table, sheet })),
  ];
}

/** A check that found no error where parts are lacking did not look for them: it is none. */
function knownCheck({ savedCheck }: BookFacts, lacking: BookState["lacking"]): Pick<BookState, "savedCheck"> {
  if (savedCheck === undefined || (lacking.length > 0 && savedCheck.counts.error === 0)) return {};
  return { savedCheck: { counts: savedCheck.counts, at: Date.parse(savedCheck.now) } };
}

/** Copies and workbooks of an earlier template do not remember the form: of these nobody can say that they were typed. */
function isFromForm(snapshot: Snapshot, { formRows }: BookFacts, isOlder: boolean): boolean {
  return remembersForm(snapshot) || formRows.length > 0 || copyIdOf(snapshot) !== "" || isOlder;
}

/** What the pane shows of a workbook, from its snapshot and what the layouts read in it. */
export function readBookState(snapshot: Snapshot, facts: BookFacts): BookState {
  const { decoded, formRows, hasSummary, otherSheets } = facts;
  const { project, missing, sources } = decoded;
  const version = snapshot.properties[templateProperty];
  const hasTables = Object.values(decoded.sources.tables).some((source) => source !== undefined);
  const copyOf = recipientOf(snapshot);
  const kind = bookKind(snapshot, hasTables);
  const olderTemplate = kind === "ours" && version !== undefined && compareVersions(version, templateVersion) < 0;
  const lacking = kind === "ours" ? lackingParts(decoded) : [];
  return {
    kind,
    ...(copyOf === undefined ? {} : { copyOf }),
    projectName: project.ficha.name.trim(),
    ...startMonthOf(decoded),
    metas: project.metas.length,
    lines: project.budget.length,
    ...declaredTotalOf(decoded),
    fromForm: isFromForm(snapshot, facts, olderTemplate),
    missingSheets: missing.filter((one) => one.column === undefined).length,
    missingColumns: missing.filter((one) => one.column !== undefined).length,
    lacking,
    gone: kind === "ours" ? goneParts(decoded) : [],
    olderTemplate,
    hasSummary,
    protectedSheets: protectedSheets(snapshot, facts),
    tableRows: Object.values(sources.tables).flatMap((source) =>
      source ? [{ sheet: source.sheet, rows: source.rows }] : [],
    ),
    rubroSheet: sources.tables.rubro?.sheet ?? "",
    formRows,
    links: readLinks(decoded),
    risks: readRisks(decoded),
    follow: { project, source: sources.tables.followUp },
    places: placeNames(project),
    otherSheets,
    ...knownCheck(facts, lacking),
  };
}

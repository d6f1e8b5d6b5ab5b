import { buildReport } from "../domain/findings/buildReport";
import type { Finding, Report } from "../domain/findings/Finding";
import type { CatalogueOutcome } from "../domain/pidm/CatalogueOutcome";
import { describeTop } from "../domain/pidm/describeTop";
import { type ListPart, readCatalogues } from "../domain/pidm/readCatalogue";
import { emptyProject } from "../domain/project/emptyProject";
import type { PidmEntry } from "../domain/project/Project";
import { applyPlan } from "../domain/workbook/applyPlan";
import type { Snapshot } from "../domain/workbook/Snapshot";
import type { StructureConflict } from "../domain/workbook/StructureConflict";
import { catalogoPidm } from "../layouts/catalogoPidm";
import { decodeBook } from "../layouts/decodeBook";
import { validateBook } from "../rules/validate";
import type { Action, ActionResult } from "./Action";
import { compareEntries } from "./catalogue/compareEntries";
import { structureSheets } from "./structure/structureSheets";

/** Rows of a list as cells, the headings among them; from a file, or pasted; further sheets of the same book. */
export interface CatalogueInput extends ListPart {
  readonly more?: readonly ListPart[];
  /** Sheets of the book that were not looked at, or in which no list stands. */
  readonly sheetsLeft?: readonly string[];
}

interface CatalogueResult extends ActionResult {
  readonly outcome: CatalogueOutcome;
  /** What the rules say of the catalogue as it will stand. */
  readonly report: Report;
}

const nothing: CatalogueOutcome = {
  added: [],
  known: 0,
  conflicts: [],
  unknownColumns: [],
  unreadable: [],
  repaired: [],
  duplicates: [],
  repeated: 0,
  passed: [],
  rows: 0,
  sources: [],
  sheetsLeft: [],
};

const problems: Readonly<Partial<Record<StructureConflict["kind"], CatalogueOutcome["problem"]>>> = {
  "no-room": "no-room",
  "sheet-protected": "protected",
  "table-elsewhere": "table-elsewhere",
};

/** The sheet of the catalogue where it is missing, and the rows at its end. */
function planEntries(
  snapshot: Snapshot,
  pidm: readonly PidmEntry[],
): Pick<CatalogueResult, "plan"> & { problem: CatalogueOutcome["problem"] } {
  const { plan, conflicts } = structureSheets(snapshot, { project: { ...emptyProject, pidm } }, [catalogoPidm.key]);
  const stopped = conflicts.find(({ kind }) => kind in problems);
  const problem = stopped === undefined ? undefined : problems[stopped.kind];
  return { plan: problem === undefined ? plan : [], problem };
}

/** What the rules say of the catalogue as it will stand: format, duplicates, numbers, gaps. */
function reportOf(after: Snapshot): Report {
  const decoded = decodeBook(after);
  const sheet = decoded.sources.tables.pidm?.sheet;
  const isHere = ({ places: [first] }: Finding): boolean =>
    first !== undefined && "sheet" in first && first.sheet === sheet;
  return buildReport(validateBook(decoded).findings.filter(isHere));
}

function run(snapshot: Snapshot, { more = [], sheetsLeft = [], ...first }: CatalogueInput): CatalogueResult {
  const reading = readCatalogues([first, ...more]);
  if (reading === undefined) {
    const seen = describeTop(first.rows);
    const outcome = { ...nothing, sheetsLeft, problem: "no-header" as const, ...(seen === undefined ? {} : { seen }) };
    return { plan: [], report: reportOf(snapshot), outcome };
  }
  const { entries, ...read } = reading;
  const told = { ...read, sheetsLeft };
  if (entries.length === 0)
    return { plan: [], report: reportOf(snapshot), outcome: { ...nothing, ...told, problem: "no-rows" } };
  const { fresh, known, conflicts } = compareEntries(entries, decodeBook(snapshot).project.pidm);
  const { plan, problem } = fresh.length === 0 ? { plan: [], problem: undefined } : planEntries(snapshot, fresh);
  const added = problem === undefined ? fresh.map(({ code }) => String(code)) : [];
  const outcome = { ...told, added, known, conflicts, ...(problem === undefined ? {} : { problem }) };
  return { plan, outcome, report: reportOf(applyPlan(snapshot, plan)) };
}

/** Appends a list of metas to «Catálogo PIDM»: new codes only, and never another text for a code that stands there. */
export const importCatalogue = {
  id: "importCatalogue",
  preview: "always",
  effect: "data",
  cli: { names: ["catalogo", "catalogue", "catálogo"] },
  run,
  detail: ({ outcome, report }) => ({ kind: "catalogue" as const, outcome, report }),
} as const satisfies Action<CatalogueInput, CatalogueResult>;

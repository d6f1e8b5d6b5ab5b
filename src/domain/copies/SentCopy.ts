import { byKey } from "../project/byKey";
import type { Project, ProjectRows } from "../project/Project";
import { flattenRecord } from "../project/Record";
import type { TableKey } from "../project/tables";
import type { Facts } from "../project/versions/FormFacts";
import { plainText } from "../text/plainText";
import type { CopyStamp } from "./CopyStamp";
import { type FilledTable, filledTables, shownTables } from "./copyTables";
import { fingerprint } from "./fingerprint";
import { type MunicipalityRow, ownRows } from "./ownRows";

/** What a copy was sent with: the rows that its municipality fills, the single facts, fingerprints of the tables that it only shows, and how far its pages go. */
export interface SentCopy {
  readonly stamp: CopyStamp;
  readonly rows: Readonly<Record<FilledTable, readonly Facts[]>>;
  readonly shown: Readonly<Partial<Record<TableKey, string>>>;
  /** Undefined in copies of before 2026-12-01, whose seal holds none: nobody can tell those that were sent, and the copy's own count. */
  readonly fields?: Facts;
  /** Areas of the pages that are only read, by their sheets; undefined in copies of before 2026-12-01. */
  readonly pages?: Facts;
}

function plainFacts(facts: Facts): readonly (readonly [string, string])[] {
  const plain = Object.entries(facts).map(([key, cell]) => [key, plainText(cell)] as const);
  return plain.filter(([, text]) => text !== "");
}

function factsOf(table: TableKey, rows: ProjectRows[TableKey]): readonly Facts[] {
  return rows.map((row) => flattenRecord(table, { ...row })).filter((facts) => plainFacts(facts).length > 0);
}

/** Fingerprints of the tables that a municipality only reads. */
export function shownDigests(rows: ProjectRows): SentCopy["shown"] {
  return byKey(shownTables, (table) => fingerprint(factsOf(table, rows[table]).map(plainFacts)));
}

/** The rows of a municipality in the tables that it fills. */
export function ownFacts(project: Project, municipality: MunicipalityRow): SentCopy["rows"] {
  const isOwn = ownRows(project, municipality);
  return byKey(filledTables, (table) => {
    const rows: readonly ProjectRows[TableKey][number][] = project[table];
    return rows.filter((row) => isOwn(table, row)).map((row) => flattenRecord(table, { ...row }));
  });
}

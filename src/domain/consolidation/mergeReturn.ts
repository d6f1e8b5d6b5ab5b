import { claimRows } from "../copies/claimRows";
import { compareReturn } from "../copies/compareReturn";
import { type FilledTable, filledTables } from "../copies/copyTables";
import { type MunicipalityRow, ownRows } from "../copies/ownRows";
import type { Refusal, ReturnChange, ReturnedCopy } from "../copies/Return";
import type { SentCopy } from "../copies/SentCopy";
import { divipola } from "../municipality/divipola";
import { byKey } from "../project/byKey";
import type { Project, ProjectRows } from "../project/Project";
import { ofKind, readRecord } from "../project/Record";
import { isTickedAtFirst } from "../project/versions/FormChange";
import type { Facts } from "../project/versions/FormFacts";
import { normalizeText } from "../text/normalizeText";

type Rows = Readonly<Record<FilledTable, readonly Facts[]>>;

/** A project with one municipality's own rows. */
interface MergedCopy {
  readonly project: Project;
  readonly rows: number;
  /** Rows and cells that are not taken. */
  readonly refused: readonly Refusal[];
  /** Changes that only a person can decide. */
  readonly asked: number;
}

function withRows(project: Project, rows: Rows): Project {
  const records = byKey(filledTables, (table) =>
    rows[table].map((facts) => readRecord(table, ({ key, kind }) => ofKind(kind, facts[key] ?? ""))),
  );
  // The compiler cannot follow that each table holds the records of its own key.
  return { ...project, ...(records as Pick<ProjectRows, FilledTable>) };
}

/** The rows of a table after changes; of a change to a row that goes as well nothing is left. */
function applyChanges(rows: readonly Facts[], changes: readonly ReturnChange[]): readonly Facts[] {
  const edited = rows.map((row) => ({ ...row }));
  const added: Facts[] = [];
  for (const change of changes) {
    const row = change.kind === "field" ? edited[change.row?.index ?? -1] : undefined;
    if (change.kind === "field" && row !== undefined) row[change.field] = change.form;
    if (change.kind === "added") added.push(change.facts);
  }
  return [...edited, ...added];
}

function mergeKnown(returned: ReturnedCopy, municipality: MunicipalityRow, base: SentCopy, home: Project): MergedCopy {
  const sent = withRows(home, base.rows);
  const isOwn = ownRows(home, municipality);
  // Indices of the others are sent to be read: they stand behind its own, and are nobody's change.
  const shown = returned.project.indices.filter((row) => !isOwn("indices", row));
  const ours = { ...sent, indices: [...sent.indices, ...shown] };
  const { changes, refused } = compareReturn({ returned, municipality, base, ours });
  const taken = changes.filter(isTickedAtFirst);
  const rows = byKey(filledTables, (table) =>
    applyChanges(
      base.rows[table],
      taken.filter((change) => change.table === table),
    ),
  );
  return {
    project: withRows(home, rows),
    rows: countRows(rows),
    refused,
    asked: changes.length - taken.length,
  };
}

/** Municipalities of the country that rows name exactly: «Encino» is like «Enciso», and another. */
function othersNamed({ followUp, execution, training, actors, indices, risks }: Project, own: MunicipalityRow) {
  const rows = [...followUp, ...execution, ...training, ...actors, ...indices, ...risks];
  const names = new Set(rows.map((row) => row.municipality));
  const others = new Set([...names].map(normalizeText));
  others.delete(normalizeText(own.name));
  return others.size === 0 ? [] : divipola().filter(({ name }) => others.has(normalizeText(name)));
}

function countRows(rows: Rows): number {
  return filledTables.reduce((sum, table) => sum + rows[table].length, 0);
}

/**
 * A copy as it would stand in the workbook that sent it: what was sent, with what its municipality may change and changed.
 * Where nobody can tell what was sent, its rows as they came back.
 */
export function mergeReturn(
  returned: ReturnedCopy,
  municipality: MunicipalityRow,
  base: SentCopy | undefined,
): MergedCopy {
  const home = { ...returned.project, municipalities: [municipality, ...othersNamed(returned.project, municipality)] };
  if (base !== undefined) return mergeKnown(returned, municipality, base, home);
  const claimed = claimRows({ returned, municipality, ours: home });
  const rows = byKey(filledTables, (table) => claimed.rows[table].map(({ facts }) => facts));
  return {
    project: withRows(home, rows),
    rows: countRows(rows),
    refused: claimed.refused,
    asked: 0,
  };
}

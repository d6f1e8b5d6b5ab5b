import { byKey } from "../project/byKey";
import type { Project, ProjectRows } from "../project/Project";
import { flattenRecord } from "../project/Record";
import { compareTable } from "../project/versions/compareTable";
import type { Facts } from "../project/versions/FormFacts";
import type { Cell } from "../workbook/Cell";
import { claimRows, type ReturnedRow, type ReturnedRows } from "./claimRows";
import { refuseFields } from "./copyFields";
import { type FilledTable, filledTables } from "./copyTables";
import { type MunicipalityRow, ownRows } from "./ownRows";
import type { Refusal, ReturnChange, ReturnComparison, ReturnedCopy } from "./Return";
import { numberMap, numbersOf, relink } from "./renumberRows";
import type { SentCopy } from "./SentCopy";
import { sieveTable } from "./sieveTable";

type Rows = Readonly<Record<FilledTable, readonly Facts[]>>;

/** The rows of a municipality in the workbook, and their places among all rows of the table. */
function rowsAtHome(ours: Project, municipality: MunicipalityRow): ReturnedRows {
  const isOwn = ownRows(ours, municipality);
  return byKey(filledTables, (table) => {
    const rows: readonly ProjectRows[FilledTable][number][] = ours[table];
    return rows.flatMap((row, index): readonly ReturnedRow[] =>
      isOwn(table, row) ? [{ index, facts: flattenRecord(table, { ...row }) }] : [],
    );
  });
}

function factsOf(rows: ReturnedRows): Rows {
  return byKey(filledTables, (table) => rows[table].map(({ facts }) => facts));
}

function withNumbers(rows: readonly Facts[], numbers: readonly Cell[]): readonly Facts[] {
  return rows.map((row, index) => ({ ...row, number: numbers[index] ?? row.number ?? "" }));
}

/** All rows of a copy under the numbers of the workbook, so that a number is never a difference. */
function renumber(rows: Rows, risks: readonly Cell[], actors: readonly Cell[]): Rows {
  const map = numberMap(rows.risks, risks);
  return {
    ...rows,
    risks: withNumbers(rows.risks, risks),
    impacts: relink(rows.impacts, "risk", map),
    controls: relink(rows.controls, "risk", map),
    actors: withNumbers(rows.actors, actors),
  };
}

interface Versions {
  readonly book: Rows;
  readonly form: Rows;
  readonly old: Rows | undefined;
}

function alignNumbers({ book, form, old }: Versions, ours: Project): Versions {
  const of = (table: "risks" | "actors") =>
    numbersOf(table, { book: book[table], form: form[table], old: old?.[table] }, ours);
  const [risks, actors] = [of("risks"), of("actors")];
  return {
    book,
    form: renumber(form, risks.form, actors.form),
    old: old && renumber(old, risks.old, actors.old),
  };
}

/** A change with the place of its row among all rows of the workbook's table. */
function atHome(change: ReturnChange, home: readonly ReturnedRow[]): ReturnChange {
  if (change.kind === "removed") return { ...change, index: home[change.index]?.index ?? change.index };
  if (change.kind !== "field" || change.row === undefined) return change;
  return { ...change, row: { ...change.row, index: home[change.row.index]?.index ?? change.row.index } };
}

export interface ReturnInput {
  readonly returned: ReturnedCopy;
  readonly municipality: MunicipalityRow;
  /** What was sent, where it can be trusted: without it every difference is a question. */
  readonly base?: SentCopy;
  readonly ours: Project;
}

/** The rows of a municipality in the workbook, in its return and as they were sent, under the numbers of the workbook. */
export function versionsOf({ returned, municipality, base, ours }: ReturnInput) {
  const home = rowsAtHome(ours, municipality);
  const claimed = claimRows({ returned, municipality, ours, base });
  const versions = alignNumbers({ book: factsOf(home), form: factsOf(claimed.rows), old: base?.rows }, ours);
  return { home, claimed, ...versions };
}

/** What a returned copy brings, beside what was sent and what the workbook holds now. Nothing is taken here. */
export function compareReturn(input: ReturnInput): ReturnComparison {
  const { returned, base } = input;
  const { home, claimed, book, form, old } = versionsOf(input);
  const changes: ReturnChange[] = [];
  const refused: Refusal[] = [...refuseFields(returned, base), ...claimed.refused];
  let kept = 0;
  for (const table of filledTables) {
    if (returned.tables[table] === undefined) continue;
    const found = compareTable(table, { book: book[table], form: form[table], old: old?.[table] });
    kept += found.kept;
    const sieved = sieveTable(
      found.changes.map((change) => atHome(change, home[table])),
      { table, returned, rows: claimed.rows[table], known: base !== undefined },
    );
    changes.push(...sieved.changes);
    refused.push(...sieved.refused);
  }
  return { changes, kept, refused };
}

/** Whether its municipality changed nothing of what was sent, whatever the workbook holds now. */
export function isAsSent(input: ReturnInput): boolean {
  const { claimed, form, old } = versionsOf(input);
  const { returned } = input;
  if (old === undefined) return false;
  return filledTables.every((table) => {
    const { changes } = compareTable(table, { book: old[table], form: form[table], old: old[table] });
    const own = { table, returned, rows: claimed.rows[table], known: true };
    return returned.tables[table] === undefined || sieveTable(changes, own).changes.length === 0;
  });
}

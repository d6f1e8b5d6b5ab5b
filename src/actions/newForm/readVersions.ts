import type { BookSources, DecodedBook, TableSource } from "../../domain/findings/BookSources";
import type { BookPlace } from "../../domain/findings/Place";
import { byKey } from "../../domain/project/byKey";
import type { Project } from "../../domain/project/Project";
import { formTables } from "../../domain/project/tables";
import type { BookComparison } from "../../domain/project/versions/BookComparison";
import { compareProjects } from "../../domain/project/versions/compareProjects";
import type { FormChange, FormComparison, Renumbered } from "../../domain/project/versions/FormChange";
import { type FormFacts, factsOf } from "../../domain/project/versions/FormFacts";
import { isSameProject } from "../../domain/project/versions/sameProject";
import { parseArea } from "../../domain/workbook/address";
import { cellAt } from "../../domain/workbook/cellAt";
import { findSheet } from "../../domain/workbook/findSheet";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import { decodeBook } from "../../layouts/decodeBook";
import { decodeLastForm } from "../../layouts/lastForm";
import { eachPart, headingsOf, isFilled, layoutOf } from "./formParts";

export interface ReadVersions {
  readonly book: FormFacts;
  readonly form: FormFacts;
  readonly decoded: DecodedBook;
  readonly comparison: BookComparison;
}

/** A table that is gone has not been emptied by the person: its rows are new again. */
function withoutGone(last: FormFacts, { tables }: BookSources): FormFacts {
  return { ...last, tables: byKey(formTables, (table) => (tables[table] === undefined ? [] : last.tables[table])) };
}

type Place = BookPlace | undefined;

/** The cell of a column in a row of a table; the first of the months for all of them, the first cell for a whole row. */
function cellOf(source: TableSource | undefined, index: number, field: string | undefined): Place {
  const key = field === "months" ? "month1" : field;
  const column = key === undefined ? Object.values(source?.columns ?? {})[0] : source?.columns[key];
  const row = source?.rows[index];
  const isThere = source !== undefined && row !== undefined && column !== undefined;
  return isThere ? { sheet: source.sheet, cell: `${column}${row}` } : undefined;
}

/** Where the workbook holds what a change is about. */
function placeOf(change: FormChange, { tables, fields }: BookSources): Place {
  if (change.kind === "removed") return cellOf(tables[change.table], change.index, undefined);
  if (change.kind !== "field") return undefined;
  if (change.table === "ficha") return fields[change.field];
  return cellOf(tables[change.table], change.row?.index ?? -1, change.field);
}

/** Cells of the twelve months stand side by side. */
function hasFormula(snapshot: Snapshot, change: FormChange, place: Place): boolean {
  const area = place && parseArea(place.cell);
  if (place === undefined || area === undefined || change.kind !== "field") return false;
  const columns = Array.from({ length: change.field === "months" ? 12 : 1 }, (_, index) => area.column + index);
  const sheet = findSheet(snapshot, place.sheet);
  return columns.some((column) => cellAt(sheet, area.row, column).formula !== "");
}

/** A formula that numbers the rows goes on numbering them. */
function withoutFormulas(snapshot: Snapshot, change: Renumbered, { tables }: BookSources): readonly FormChange[] {
  const source = tables[change.table];
  const column = parseArea(`${source?.columns[change.field] ?? "A"}1`)?.column ?? 1;
  const sheet = findSheet(snapshot, source?.sheet ?? "");
  const rows = change.rows.filter(({ index }) => cellAt(sheet, source?.rows[index] ?? 0, column).formula === "");
  return rows.length === 0 ? [] : [{ ...change, rows }];
}

function describe(
  snapshot: Snapshot,
  decoded: DecodedBook,
  found: FormComparison,
): FormComparison & Pick<BookComparison, "places"> {
  const places = new Map<string, BookPlace>();
  const note = (change: FormChange): Place => {
    const place = placeOf(change, decoded.sources);
    if (place !== undefined) places.set(change.id, place);
    return place;
  };
  const changes = found.changes.flatMap((change): readonly FormChange[] => {
    if (change.kind === "renumbered") return withoutFormulas(snapshot, change, decoded.sources);
    return [hasFormula(snapshot, change, note(change)) ? { ...change, by: "formula" } : change];
  });
  for (const change of found.differing) note(change);
  return { ...found, changes, places };
}

function outsideOf({ parts }: DecodedBook): readonly string[] {
  const own: readonly string[] = formTables;
  return parts.outside.filter(({ key }) => own.includes(key)).map(({ sheet, area }) => `${sheet}, ${area}`);
}

/** Reads the workbook and lays the new form, and what was imported last, beside it. */
export function readVersions(snapshot: Snapshot, project: Project): ReadVersions {
  const decoded = decodeBook(snapshot);
  const [book, form] = [factsOf(decoded.project), factsOf(project)];
  const last = decodeLastForm(snapshot);
  const found = compareProjects(book, form, last && withoutGone(last, decoded.sources));
  const name = (facts: FormFacts) =>
    String(facts.fields.name ?? "")
      .trim()
      .replace(/\.$/, "");
  return {
    book,
    form,
    decoded,
    comparison: {
      ...describe(snapshot, decoded, found),
      sheets: eachPart((part) => {
        const own = part === "ficha" ? decoded.sources.fields.name : decoded.sources.tables[part];
        return own?.sheet ?? layoutOf(part).name;
      }),
      headings: eachPart(headingsOf),
      sameProject: isSameProject(book, form),
      names: { book: name(book), form: name(form) },
      outside: outsideOf(decoded),
      gone: decoded.missing.flatMap(({ sheet, column }) => (column === undefined && isFilled(sheet) ? [sheet] : [])),
    },
  };
}

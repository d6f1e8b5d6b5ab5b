import { normalizeText } from "../../domain/text/normalizeText";
import { parseArea } from "../../domain/workbook/address";
import { findSheet } from "../../domain/workbook/findSheet";
import type { SheetSnapshot, Snapshot, TableSnapshot } from "../../domain/workbook/Snapshot";
import { describeTable, type FoundTable, findNamesakes, namedCell } from "../findTable";
import type { SheetLayout, TableLayout } from "../Layout";
import { templateProperty } from "../templateVersion";
import { columnName } from "../workbookNames";
import { namedHeadings, readPlain, wordedHeadings } from "./plainTable";

/** A sheet of the template that has a table. */
type TableSheet = SheetLayout & { readonly table: TableLayout };

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** How many hidden names of the template point into the heading row of a table. */
function countNames(snapshot: Snapshot, layout: TableLayout, sheet: SheetSnapshot, table: TableSnapshot): number {
  const area = parseArea(table.area);
  if (area === undefined) return 0;
  return layout.columns.filter(({ key }) => {
    const cell = namedCell(snapshot, columnName(layout.name, key), sheet.name);
    return cell?.row === area.row && cell.column >= area.column && cell.column < area.column + area.columns;
  }).length;
}

function countHeadings(layout: TableLayout, table: TableSnapshot): number {
  const headings = new Set(table.columns.map(normalizeText));
  return layout.columns.filter(({ header }) => headings.has(normalizeText(header))).length;
}

/** True where the workbook bears a mark of ours, so that a table without any may be ours by its headings. */
function bearsMark(snapshot: Snapshot): boolean {
  return (
    snapshot.properties[templateProperty] !== undefined ||
    snapshot.names.some(({ name }) => /^gm\.t\p{L}+\./iu.test(name))
  );
}

/** A program that drops tables, names and properties keeps the sheets: three of them with their headings are ours. */
function looksOurs(snapshot: Snapshot, layouts: readonly TableSheet[]): boolean {
  const known = layouts.filter(({ name, table }) => {
    const sheet = findSheet(snapshot, name);
    if (sheet === undefined) return false;
    return (
      sheet.tables.some((one) => same(one.name, table.name) || countHeadings(table, one) > table.columns.length / 2) ||
      wordedHeadings(table, sheet).length > 0
    );
  });
  return known.length >= 3;
}

interface Search {
  readonly snapshot: Snapshot;
  /** Names of the template's tables, in lower case: a table that bears one is that table. */
  readonly taken: ReadonlySet<string>;
  readonly ours: () => boolean;
}

/** A table under another name: hidden names point to its headings, or it stands on our sheet with our headings. */
function findRenamed({ snapshot, taken, ours }: Search, { name, table: layout }: TableSheet): FoundTable | undefined {
  const candidates = snapshot.sheets.flatMap((sheet) =>
    sheet.tables
      .filter((table) => !taken.has(table.name.toLowerCase()))
      .map((table) => ({ sheet, table, names: countNames(snapshot, layout, sheet, table) })),
  );
  const [best] = candidates.filter(({ names }) => names > 0).toSorted((a, b) => b.names - a.names);
  const enough = Math.ceil(layout.columns.length * 0.75);
  const worded = candidates.find(
    ({ sheet, table }) => same(sheet.name, name) && countHeadings(layout, table) >= enough && ours(),
  );
  const chosen = best ?? worded;
  return chosen && describeTable(snapshot, layout, chosen, "renamed");
}

/** Cells that were the table, by the hidden names that still point to their headings, else by the headings themselves. */
function findPlain({ snapshot, ours }: Search, { name, table: layout }: TableSheet): FoundTable | undefined {
  const named = snapshot.sheets
    .map((sheet) => ({ sheet, places: namedHeadings(snapshot, layout, sheet) }))
    .toSorted((a, b) => b.places.length - a.places.length)[0];
  const own = named !== undefined && named.places.length > 0 ? named : undefined;
  const sheet = own?.sheet ?? findSheet(snapshot, name);
  if (sheet === undefined || (own === undefined && !ours())) return undefined;
  const worded = wordedHeadings(layout, sheet);
  // A program that does not move names with the cells leaves them on a row of data.
  const moved = worded.length > 0 && own !== undefined && worded[0]?.row !== own.places[0]?.row;
  const places = own === undefined || moved ? worded : own.places;
  return readPlain(snapshot, layout, sheet, places);
}

/** The tables of the template in a workbook by their key, whatever became of them; and tables that only bear their name. */
export interface RecognizedTables {
  readonly found: ReadonlyMap<string, FoundTable>;
  readonly repeated: readonly FoundTable[];
}

/** The workbook with the hidden names of one table alone: a stranger's may have a hundred thousand names. */
function ownNames(snapshot: Snapshot, layout: TableLayout): Snapshot {
  const prefix = columnName(layout.name, "").toLowerCase();
  return { ...snapshot, names: snapshot.names.filter(({ name }) => name.toLowerCase().startsWith(prefix)) };
}

/** A table of the template under another name, or what was one. */
function findOther(search: Search, layout: TableSheet): FoundTable | undefined {
  const own = { ...search, snapshot: ownNames(search.snapshot, layout.table) };
  return findRenamed(own, layout) ?? findPlain(own, layout);
}

/** Finds every table of the template: by name, then by hidden names and headings. */
export function recognizeTables(snapshot: Snapshot, layouts: readonly SheetLayout[]): RecognizedTables {
  const sheets = layouts.flatMap((layout): TableSheet[] =>
    layout.table === undefined ? [] : [{ ...layout, table: layout.table }],
  );
  let answer: boolean | undefined;
  const ours = (): boolean => {
    answer ??= bearsMark(snapshot) || looksOurs(snapshot, sheets);
    return answer;
  };
  const search = { snapshot, taken: new Set(sheets.map(({ table }) => table.name.toLowerCase())), ours };
  const found = new Map<string, FoundTable>();
  const repeated: FoundTable[] = [];
  for (const layout of sheets) {
    const [named, ...others] = findNamesakes(snapshot, layout.table, layout.name);
    repeated.push(...others.flatMap((one) => one ?? []));
    const isOurs = named !== undefined && Object.keys(named.columns).length > 0;
    const one = isOurs ? named : findOther(search, layout);
    if (one !== undefined) found.set(layout.table.key, one);
  }
  return { found, repeated };
}

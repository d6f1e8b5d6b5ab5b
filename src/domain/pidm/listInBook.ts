import type { Cell } from "../workbook/Cell";
import type { SheetSnapshot } from "../workbook/Snapshot";
import { type ListPart, readCatalogue } from "./readCatalogue";

type Rows = readonly (readonly Cell[])[];

/** The sheets of a book that hold a list of metas, and the names of those that do not or are hidden. */
interface BookLists extends ListPart {
  readonly more: readonly ListPart[];
  readonly sheetsLeft: readonly string[];
}

/** The rows of a sheet as a person counts them: rows above and columns left of the data are kept blank. */
function rowsOf({ cells }: SheetSnapshot): Rows {
  if (cells === undefined) return [];
  const left = Array.from({ length: cells.column - 1 }, (): Cell => "");
  return [
    ...Array.from({ length: cells.row - 1 }, (): readonly Cell[] => []),
    ...cells.values.map((row) => [...left, ...row]),
  ];
}

/**
 * All visible sheets that hold a list of metas, as one list; without any, the first sheet, so that it can be told. In a book
 * of ours the catalogue, `ownTable`, is the list: metas, schedule and evidence repeat its codes.
 */
export function listInBook(sheets: readonly SheetSnapshot[], ownTable: string): BookLists {
  const own = sheets.filter(({ tables }) => tables.some(({ name }) => name === ownTable));
  const looked = own.length > 0 ? own : sheets.filter(({ visibility }) => visibility === "visible");
  const parts = looked.map((sheet) => ({ sheet: sheet.name, rows: rowsOf(sheet) }));
  const lists = parts.filter(({ rows }) => readCatalogue(rows) !== undefined);
  const [first = parts[0] ?? { rows: [] }, ...more] = lists;
  const taken = new Set(lists.map(({ sheet }) => sheet));
  const filled = sheets.filter(({ cells, name }) => cells !== undefined && !taken.has(name));
  const sheetsLeft = own.length > 0 ? [] : filled.map(({ name }) => name);
  // A sheet alone needs no name at each of its rows.
  return more.length === 0 && sheetsLeft.length === 0
    ? { rows: first.rows, more: [], sheetsLeft: [] }
    : { ...first, more, sheetsLeft };
}

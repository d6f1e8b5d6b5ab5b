import { type Area, parseArea } from "../workbook/address";
import type { SheetSnapshot, Snapshot } from "../workbook/Snapshot";
import type { SheetArea } from "./cellReference";
import { listReferences } from "./listReferences";
import type { NameReference, Reference, TableReference } from "./Reference";

/** Where a formula stands; row and column from 1. */
interface FormulaPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The cells that a formula needs, and what it names besides: other files, names and parts of tables without cells here. */
interface Precedents {
  readonly areas: readonly SheetArea[];
  readonly unknown: readonly Reference[];
}

/** A name may lead to another one; Excel follows them all, this many are enough for people. */
const longestChain = 8;

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function findTable(book: Snapshot, reference: TableReference, place: FormulaPlace) {
  for (const sheet of book.sheets) {
    for (const table of sheet.tables) {
      const area = parseArea(table.area);
      if (area === undefined) continue;
      const isMeant =
        reference.table === undefined ? isAround(area, sheet, place) : isSame(table.name, reference.table);
      if (isMeant) return { sheet: sheet.name, columns: table.columns, area };
    }
  }
  return undefined;
}

function isAround({ row, column, rows, columns }: Area, sheet: SheetSnapshot, place: FormulaPlace): boolean {
  const inside =
    place.row >= row && place.row < row + rows && place.column >= column && place.column < column + columns;
  return inside && isSame(sheet.name, place.sheet);
}

/** The rows of a part of a table; a table of a snapshot has its headers and no totals. */
function rowsOf({ sections }: TableReference, area: Area, place: FormulaPlace): Pick<Area, "row" | "rows"> | undefined {
  const data = { row: area.row + 1, rows: area.rows - 1 };
  if (sections.includes("totals")) return undefined;
  if (sections.includes("all") || (sections.includes("headers") && sections.includes("data"))) return area;
  if (sections.includes("headers")) return { row: area.row, rows: 1 };
  if (!sections.includes("thisRow")) return data;
  return place.row > area.row && place.row < area.row + area.rows ? { row: place.row, rows: 1 } : undefined;
}

function resolveTable(book: Snapshot, reference: TableReference, place: FormulaPlace): SheetArea | undefined {
  const table = reference.workbook === undefined ? findTable(book, reference, place) : undefined;
  if (table === undefined) return undefined;
  const at = reference.columns.map((header) => table.columns.findIndex((one) => isSame(one, header)));
  const rows = rowsOf(reference, table.area, place);
  if (rows === undefined || at.includes(-1)) return undefined;
  const [first = 0, last = first] = at.length === 0 ? [0, table.area.columns - 1] : at;
  const column = table.area.column + Math.min(first, last);
  return { sheet: table.sheet, area: { ...rows, column, columns: Math.abs(last - first) + 1 } };
}

function resolveName(book: Snapshot, reference: NameReference, place: FormulaPlace, chain: number): Precedents {
  const unknown = { areas: [], unknown: [reference] };
  if (reference.workbook !== undefined || chain > longestChain) return unknown;
  const { name } = reference;
  const formula = book.names.find((one) => isSame(one.name, name))?.formula;
  if (formula !== undefined) return resolve(book, formula, place, chain + 1) ?? unknown;
  const table = resolveTable(book, { kind: "table", table: name, columns: [], sections: [] }, place);
  return table === undefined ? unknown : { areas: [table], unknown: [] };
}

function resolveOne(book: Snapshot, reference: Reference, place: FormulaPlace, chain: number): Precedents {
  if (reference.kind === "name") return resolveName(book, reference, place, chain);
  const { workbook, lastSheet, sheet } = reference;
  const isElsewhere = workbook !== undefined || lastSheet !== undefined;
  const area =
    reference.kind === "table"
      ? resolveTable(book, reference, place)
      : { sheet: sheet ?? place.sheet, area: reference.area };
  return isElsewhere || area === undefined ? { areas: [], unknown: [reference] } : { areas: [area], unknown: [] };
}

function resolve(book: Snapshot, formula: string, place: FormulaPlace, chain: number): Precedents | undefined {
  const all = listReferences(formula)?.map((reference) => resolveOne(book, reference, place, chain));
  if (all === undefined) return undefined;
  return { areas: all.flatMap((one) => one.areas), unknown: all.flatMap((one) => one.unknown) };
}

/**
 * The cells that a formula needs, with their sheets: parts of tables and defined names as the areas that they have in the
 * workbook now. Undefined when the formula is too long or not in the grammar.
 */
export function listPrecedents(formula: string, place: FormulaPlace, book: Snapshot): Precedents | undefined {
  return resolve(book, formula, place, 0);
}

import type { Area } from "../../../domain/workbook/address";
import { intersect } from "../../../domain/workbook/areas";
import type { BookSheet, BookTable } from "../Book";
import type { Host } from "../Host";
import { refuse } from "../protocol/HostFailure";
import { isRef, type RangeSelf } from "../Ref";
import { findSheet, parseRange, splitAddress } from "../rules/address";
import { namedColor } from "../rules/namedColors";

/** Most cells that Excel reads or writes at once (docs: «Resource limits»). */
export const maxCells = 5_000_000;

/** The sheet of that id; one deleted meanwhile is ItemNotFound. */
export function sheetById({ book }: Host, id: string): BookSheet {
  return book.sheets().find((sheet) => sheet.id === id) ?? refuse("ItemNotFound", "The sheet is gone.");
}

/** The table of that id; one deleted meanwhile is ItemNotFound. */
export function tableById({ book }: Host, id: string): BookTable {
  return book.tables().find((table) => table.id === id) ?? refuse("ItemNotFound", "The table is gone.");
}

/** A name that Excel takes for cells: a table or a defined name. */
function namedRange(host: Host, name: string): RangeSelf | undefined {
  const isSame = (other: { readonly name: string }) => other.name.toLowerCase() === name.toLowerCase();
  const table = host.book.tables().find(isSame);
  if (table !== undefined) return { sheet: table.sheet, area: dataArea(table.area) };
  const known = host.book.names().find(isSame);
  return known === undefined ? undefined : rangeOfFormula(host, known.formula);
}

/** The cells that "=Presupuesto!$F$4" stands for; undefined when it is no plain reference. */
export function rangeOfFormula(host: Host, formula: string): RangeSelf | undefined {
  const { sheet, local } = splitAddress(formula);
  const id = sheet === undefined ? undefined : findSheet(host.book, sheet);
  return id === undefined ? undefined : parseRange(id, local);
}

/** A range from an argument: an address of the sheet, a name, or a Range. */
export function rangeOf(host: Host, sheet: string, argument: unknown): RangeSelf {
  if (isRef(argument)) {
    return isRef(argument, "Range") ? argument.self : refuse("InvalidArgument", "A range was expected.");
  }
  const address = asText(argument, "address");
  const named = splitAddress(address).sheet;
  const id = named === undefined ? sheet : findSheet(host.book, named);
  if (id === undefined) return refuse("ItemNotFound", `There is no sheet «${named}».`);
  return (
    parseRange(id, address) ?? namedRange(host, address) ?? refuse("InvalidArgument", `«${address}» are no cells.`)
  );
}

/** The part of a range that holds anything; undefined when there is none. */
export function usedPart({ book }: Host, { sheet, area }: RangeSelf, withLooks: boolean): Area | undefined {
  const extent = book.extent(sheet, withLooks);
  return extent === undefined ? undefined : intersect(area, extent);
}

/** Rows of a table below its header. */
export function dataArea(area: Area): Area {
  return { ...area, row: area.row + 1, rows: area.rows - 1 };
}

/** Whole rows and columns have no end that the embedded workbook could fill. */
export function boundedArea({ area, whole }: RangeSelf): Area {
  if (whole !== undefined || area.rows * area.columns > maxCells)
    return refuse("RangeExceedsLimit", "The embedded workbook writes at most 5,000,000 cells at once.");
  return area;
}

/** Rows and columns of whole sheets, rows and columns that take a look: what is used, and a first screen. */
const [shownRows, shownColumns] = [200, 30];

/** Cells that a look is given to: whole columns, rows and sheets end where the embedded workbook ends. */
export function styledArea(host: Host, range: RangeSelf): Area {
  if (range.whole === undefined) return boundedArea(range);
  const used = host.book.extent(range.sheet, true);
  const rows = Math.max(shownRows, used === undefined ? 0 : used.row + used.rows - 1);
  const columns = Math.max(shownColumns, used === undefined ? 0 : used.column + used.columns - 1);
  return intersect(range.area, { row: 1, column: 1, rows, columns }) ?? { ...range.area, rows: 1, columns: 1 };
}

/** Calls for each cell of a block, row by row, until one answers true. */
export function someCell(area: Area, test: (row: number, column: number) => boolean): boolean {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (test(row, column)) return true;
    }
  }
  return false;
}

export function asText(value: unknown, what: string): string {
  return typeof value === "string" ? value : refuse("InvalidArgument", `${what}: a text was expected.`);
}

export function asNumber(value: unknown, what: string, least = Number.NEGATIVE_INFINITY): number {
  if (typeof value === "number" && value >= least) return value;
  return refuse("InvalidArgument", `${what}: a number was expected.`);
}

export function asBoolean(value: unknown, what: string): boolean {
  return typeof value === "boolean" ? value : refuse("InvalidArgument", `${what}: true or false was expected.`);
}

/** One of the words of an enumeration of Excel. */
export function asOneOf<T extends string>(value: unknown, words: readonly T[], what: string): T {
  return words.find((word) => word === value) ?? refuse("InvalidArgument", `${what}: one of ${words.join(", ")}.`);
}

/** "#RRGGBB" in capitals, as Excel gives colours back. */
export function asColor(value: unknown, what: string): string {
  const color = namedColor(asText(value, what)) ?? asText(value, what);
  if (!/^#?[0-9a-f]{6}$/i.test(color)) return refuse("InvalidArgument", `${what}: a colour is #RRGGBB or a name.`);
  return `#${color.replace("#", "").toUpperCase()}`;
}

export function asFields(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return refuse("InvalidArgument", `${what}: an object was expected.`);
  return value as Readonly<Record<string, unknown>>;
}

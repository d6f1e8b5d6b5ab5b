import { parseReference } from "../domain/formula/cellReference";
import { normalizeText } from "../domain/text/normalizeText";
import { type Area, parseArea } from "../domain/workbook/address";
import type { Cell } from "../domain/workbook/Cell";
import type { SheetSnapshot, Snapshot, TableSnapshot } from "../domain/workbook/Snapshot";
import type { Column, TableLayout } from "./Layout";
import { columnName } from "./workbookNames";

/** How a table is known: by its own name, under another name, or by headings alone because it is no table any more. */
type TableForm = "table" | "renamed" | "plain";

/** A table of the template as it stands in a workbook. */
export interface FoundTable {
  readonly form: TableForm;
  readonly sheet: SheetSnapshot;
  readonly table: TableSnapshot;
  readonly area: Area;
  /** Sheet column (from 1) by column key; a missing column has no entry. */
  readonly columns: Readonly<Record<string, number>>;
  readonly missing: readonly Column[];
}

const formulasOf = new WeakMap<Snapshot["names"], ReadonlyMap<string, string>>();

/** What the names of a workbook say, by their small letters; the first of two alike counts. */
function indexNames(names: Snapshot["names"]): ReadonlyMap<string, string> {
  const index = new Map(names.toReversed().map(({ name, formula }) => [name.toLowerCase(), formula] as const));
  formulasOf.set(names, index);
  return index;
}

/** The cell (row and column from 1) that a defined name points to on a sheet; undefined when it points elsewhere. */
export function namedCell(
  snapshot: Snapshot,
  name: string,
  sheet: string,
): { row: number; column: number } | undefined {
  const formulas = formulasOf.get(snapshot.names) ?? indexNames(snapshot.names);
  const reference = parseReference(formulas.get(name.toLowerCase()) ?? "");
  return reference?.sheet.toLowerCase() === sheet.toLowerCase() ? reference.area : undefined;
}

function findByName(snapshot: Snapshot, layout: TableLayout, sheet: SheetSnapshot, area: Area): Map<string, number> {
  const found = new Map<string, number>();
  for (const { key } of layout.columns) {
    const cell = namedCell(snapshot, columnName(layout.name, key), sheet.name);
    if (cell === undefined || cell.row !== area.row) continue;
    const inside = cell.column >= area.column && cell.column < area.column + area.columns;
    if (inside && ![...found.values()].includes(cell.column)) found.set(key, cell.column);
  }
  return found;
}

/** The column (from 1) where each heading of a table stands first. */
function placeHeadings(headers: readonly string[], area: Area): ReadonlyMap<string, number> {
  return new Map(headers.map((text, index) => [text, area.column + index] as const).reverse());
}

const headingsOf = new WeakMap<TableLayout, ReadonlyMap<string, string>>();

/** The headings that the template gives a table, normalised, by column key. */
function ownHeadings(layout: TableLayout): ReadonlyMap<string, string> {
  const known = headingsOf.get(layout);
  if (known !== undefined) return known;
  const headings = new Map(layout.columns.map(({ key, header }) => [key, normalizeText(header)] as const));
  headingsOf.set(layout, headings);
  return headings;
}

function isFilled({ cells }: SheetSnapshot, { row, rows }: Area, column: number): boolean {
  if (cells === undefined) return false;
  const [first, last] = [row + 1 - cells.row, row + rows - cells.row];
  const isThere = (line: readonly Cell[]) => (line[column - cells.column] ?? "") !== "";
  return cells.values.slice(first, last).some(isThere) || cells.formulas.slice(first, last).some(isThere);
}

interface FoundBlock {
  readonly sheet: SheetSnapshot;
  readonly table: TableSnapshot;
  readonly area: Area;
}

/** True where a heading has more to say than a hidden name; `off` where the names of its table stand beside their columns. */
function isHeadingBetter(
  { sheet, area }: FoundBlock,
  named: number,
  headed: number | undefined,
  off: boolean,
): boolean {
  if (headed === undefined) return false;
  const [isHere, isThere] = [named, headed].map((column) => isFilled(sheet, area, column));
  if (isHere === true) return off && isThere === true;
  return off || isThere === true;
}

/**
 * Programs that insert or delete columns leave hidden names behind, one column off. Where a name points to the heading of
 * another column of ours, the names of this table say nothing against a heading; nor does a name over a column without data.
 */
function dropStale(
  found: Map<string, number>,
  layout: TableLayout,
  block: FoundBlock,
  headers: readonly string[],
): void {
  const { area } = block;
  const headings = ownHeadings(layout);
  const moved = [...found].filter(([key, at]) => headers[at - area.column] !== headings.get(key));
  if (moved.length === 0) return;
  const places = placeHeadings(headers, area);
  const ours = new Set(headings.values());
  const renamed = moved.map(([key, at]) => ({ key, at, isOther: ours.has(headers[at - area.column] ?? "") }));
  const off = renamed.some(({ isOther }) => isOther);
  for (const { key, at, isOther } of renamed)
    if (isOther || isHeadingBetter(block, at, places.get(headings.get(key) ?? ""), off)) found.delete(key);
}

/** Columns by stable key first, so that renamed and moved ones are recognised, then by header text. */
function findColumns(snapshot: Snapshot, layout: TableLayout, block: FoundBlock): Readonly<Record<string, number>> {
  const { sheet, table, area } = block;
  const found = findByName(snapshot, layout, sheet, area);
  const headers = table.columns.map(normalizeText);
  dropStale(found, layout, block, headers);
  for (const [key, wanted] of ownHeadings(layout)) {
    if (found.has(key)) continue;
    const taken = new Set(found.values());
    const index = headers.findIndex((text, place) => text === wanted && !taken.has(area.column + place));
    if (index >= 0) found.set(key, area.column + index);
  }
  return Object.fromEntries(found);
}

/** A block of cells read as a table of the template; `table.columns` are its headings. */
export function describeTable(
  snapshot: Snapshot,
  layout: TableLayout,
  { sheet, table }: Omit<FoundBlock, "area">,
  form: TableForm,
): FoundTable | undefined {
  const area = parseArea(table.area);
  if (area === undefined) return undefined;
  const columns = findColumns(snapshot, layout, { sheet, table, area });
  const missing = layout.columns.filter(({ key }) => columns[key] === undefined);
  return { form, sheet, table, area, columns, missing };
}

/** Every table that bears the name, the one that is ours first: hidden names point to it, or it stands on our sheet. */
export function findNamesakes(
  snapshot: Snapshot,
  layout: TableLayout,
  sheetName: string,
): readonly [FoundTable?, ...FoundTable[]] {
  const found = snapshot.sheets.flatMap((sheet) =>
    sheet.tables
      .filter((one) => one.name.toLowerCase() === layout.name.toLowerCase())
      .flatMap((table) => describeTable(snapshot, layout, { sheet, table }, "table") ?? []),
  );
  if (found.length < 2) return found;
  const score = ({ sheet, area, columns }: FoundTable) =>
    1000 * findByName(snapshot, layout, sheet, area).size +
    2 * Object.keys(columns).length +
    Number(sheet.name.toLowerCase() === sheetName.toLowerCase());
  return found.toSorted((a, b) => score(b) - score(a));
}

/** Finds a table of the template by its name, on whatever sheet it stands; undefined when the workbook lacks it. */
export function findTable(snapshot: Snapshot, layout: TableLayout): FoundTable | undefined {
  return findNamesakes(snapshot, layout, "")[0];
}

import { normalizeText } from "../../domain/text/normalizeText";
import { type Area, areaOf, formatArea } from "../../domain/workbook/address";
import { contains } from "../../domain/workbook/areas";
import { cellAt } from "../../domain/workbook/cellAt";
import type { SheetSnapshot, Snapshot } from "../../domain/workbook/Snapshot";
import { describeTable, type FoundTable, namedCell } from "../findTable";
import type { TableLayout } from "../Layout";
import { columnName } from "../workbookNames";
import { isBlankRow, rowKind } from "./rowKinds";

/** Headings are looked for in so many rows of a sheet. */
const deepest = 60;

interface Place {
  readonly row: number;
  readonly column: number;
}

const textAt = (sheet: SheetSnapshot, row: number, column: number) => String(cellAt(sheet, row, column).value).trim();

function isInTable(sheet: SheetSnapshot, row: number, column: number): boolean {
  return sheet.tables.some((table) => contains(areaOf(table.area), row, column));
}

/** Headings that hidden names still point to, in the row that most of them share; none where that row was emptied. */
export function namedHeadings(snapshot: Snapshot, layout: TableLayout, sheet: SheetSnapshot): readonly Place[] {
  const cells = layout.columns
    .flatMap(({ key }) => namedCell(snapshot, columnName(layout.name, key), sheet.name) ?? [])
    .filter(({ row, column }) => !isInTable(sheet, row, column));
  const count = (row: number) => cells.filter((one) => one.row === row).length;
  const best = cells.toSorted((a, b) => count(b.row) - count(a.row))[0];
  const own = cells.filter(({ row }) => row === best?.row);
  const filled = own.filter(({ row, column }) => textAt(sheet, row, column) !== "");
  return filled.length * 2 > own.length ? own : [];
}

/** Headings by their words: the row that holds most of them, where it holds nearly all. */
export function wordedHeadings(layout: TableLayout, sheet: SheetSnapshot): readonly Place[] {
  const block = sheet.cells;
  if (block === undefined) return [];
  const wanted = new Set(layout.columns.map(({ header }) => normalizeText(header)));
  let best: readonly Place[] = [];
  for (const [index, values] of block.values.slice(0, deepest).entries()) {
    const seen = new Set<string>();
    const row = block.row + index;
    const places = values.flatMap((value, at): Place[] => {
      const text = typeof value === "string" && value.length < 100 ? normalizeText(value) : "";
      if (!wanted.has(text) || seen.has(text) || isInTable(sheet, row, block.column + at)) return [];
      seen.add(text);
      return [{ row, column: block.column + at }];
    });
    if (places.length > best.length) best = places;
  }
  return best.length >= Math.ceil(layout.columns.length * 0.75) ? best : [];
}

/** From the first heading to the last, and on to the right while there are headings that are nobody else's. */
function headingArea(sheet: SheetSnapshot, places: readonly Place[]): Area | undefined {
  const [first] = places;
  if (first === undefined) return undefined;
  const columns = places.map(({ column }) => column);
  const left = Math.min(...columns);
  let right = Math.max(...columns);
  const seen = new Set(
    Array.from({ length: right - left + 1 }, (_, index) => textAt(sheet, first.row, left + index).toLowerCase()),
  );
  for (let text = textAt(sheet, first.row, right + 1); text !== "" && !seen.has(text.toLowerCase()); right += 1) {
    if (isInTable(sheet, first.row, right + 1)) break;
    seen.add(text.toLowerCase());
    text = textAt(sheet, first.row, right + 2);
  }
  return { row: first.row, column: left, rows: 1, columns: right - left + 1 };
}

/** Rows under the headings: on to the first blank one, and past blank ones while whole records follow. A total is no row. */
function lastRow(found: FoundTable, layout: TableLayout): number {
  const { sheet, area } = found;
  const bottom = (sheet.cells?.row ?? 1) + (sheet.cells?.values.length ?? 0) - 1;
  let last = area.row;
  for (let row = area.row + 1; row <= bottom; row += 1) {
    if (isInTable(sheet, row, area.column)) break;
    if (isBlankRow(sheet, area, row)) continue;
    const kind = rowKind(found, layout, row);
    if (kind === "total" || (last < row - 1 && kind !== "record")) break;
    last = row;
  }
  return last;
}

/** The block under the given headings read as the table that it was. */
export function readPlain(
  snapshot: Snapshot,
  layout: TableLayout,
  sheet: SheetSnapshot,
  places: readonly Place[],
): FoundTable | undefined {
  const header = headingArea(sheet, places);
  if (header === undefined) return undefined;
  const columns = Array.from({ length: header.columns }, (_, index) =>
    textAt(sheet, header.row, header.column + index),
  );
  const table = (area: Area) => ({ name: layout.name, area: formatArea(area), columns });
  const head = describeTable(snapshot, layout, { sheet, table: table(header) }, "plain");
  if (head === undefined) return undefined;
  const area = { ...header, rows: lastRow(head, layout) - header.row + 1 };
  return { ...head, area, table: table(area) };
}

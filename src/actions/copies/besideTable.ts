import type { Besides } from "../../domain/copies/Besides";
import type { DecodedBook, TableSource } from "../../domain/findings/BookSources";
import type { BookPlace } from "../../domain/findings/Place";
import { isBlank } from "../../domain/text/isBlank";
import { normalizeText } from "../../domain/text/normalizeText";
import { type Area, areaOf, formatArea, formatCell, formatColumn, parseColumn } from "../../domain/workbook/address";
import { contains, dataRows } from "../../domain/workbook/areas";
import { cellAt } from "../../domain/workbook/cellAt";
import type { SheetSnapshot } from "../../domain/workbook/Snapshot";
import type { SheetLayout } from "../../layouts/Layout";
import { hasSum } from "../../layouts/recognize/rowKinds";
import { contentOf } from "./ownContent";

export interface TypedLine {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** Rows (from 1) in which somebody typed outside what is ours, with their first and last such column. */
export function typedLines(
  { cells }: SheetSnapshot,
  isOurs: (row: number, column: number) => boolean,
): readonly TypedLine[] {
  const lines: TypedLine[] = [];
  for (const [r, values] of (cells?.values ?? []).entries()) {
    const row = (cells?.row ?? 1) + r;
    const columns = values.flatMap((value, c) => {
      const column = (cells?.column ?? 1) + c;
      const isTyped = !isBlank(value) && cells?.formulas[r]?.[c] === "";
      return isTyped && !isOurs(row, column) ? [column] : [];
    });
    const [from, to] = [columns[0], columns.at(-1)];
    if (from !== undefined && to !== undefined) lines.push({ row, from, to });
  }
  return lines;
}

/** Lines that follow each other as one area. */
export function areasOf(lines: readonly TypedLine[]): readonly string[] {
  const areas: Area[] = [];
  for (const { row, from, to } of lines) {
    const last = areas.at(-1);
    if (last === undefined || last.row + last.rows !== row)
      areas.push({ row, column: from, rows: 1, columns: to - from + 1 });
    else {
      const column = Math.min(last.column, from);
      const end = Math.max(last.column + last.columns - 1, to);
      areas[areas.length - 1] = { row: last.row, column, rows: last.rows + 1, columns: end - column + 1 };
    }
  }
  return areas.map(formatArea);
}

export interface TemplateSheet {
  readonly layout: SheetLayout;
  /** Of its table; undefined where it has none. */
  readonly source?: TableSource | undefined;
}

/** Rows under and above a table that are read as its records, and a row of sums right below it. */
function takenRows(sheet: SheetSnapshot, table: Area, { parts }: DecodedBook): ReadonlySet<number> {
  const read = parts.outside.flatMap(({ sheet: name, rows }) => (name === sheet.name ? rows : []));
  const below = table.row + table.rows;
  const cells = Array.from({ length: table.columns }, (_, index) => cellAt(sheet, below, table.column + index));
  return new Set([...read, ...(hasSum(cells) ? [below] : [])]);
}

/** The last column before another that holds something in a row; 0 where none does. */
function filledBefore(sheet: SheetSnapshot, row: number, column: number): number {
  for (let at = column - 1; at > 0; at -= 1) if (!isBlank(cellAt(sheet, row, at).value)) return at;
  return 0;
}

/** What was typed on a sheet of ours outside of its table, the rows that are taken in, and what the layout says itself. */
export function besideTable(
  sheet: SheetSnapshot,
  { layout, source }: TemplateSheet,
  decoded: DecodedBook,
): readonly TypedLine[] {
  const table = areaOf(source?.area ?? "");
  const taken = takenRows(sheet, table, decoded);
  const { cells, texts, labels } = contentOf(layout);
  const fields = Object.values(decoded.sources.fields);
  const found = new Set(fields.flatMap((place) => (place.sheet === sheet.name ? [place.cell] : [])));
  const isInTable = (row: number, column: number) =>
    contains(table, row, column) || (taken.has(row) && contains({ ...table, row, rows: 1 }, row, column));
  return typedLines(sheet, (row, column) => {
    if (isInTable(row, column)) return true;
    const cell = formatCell(row, column);
    const textAt = (at: number) => normalizeText(String(cellAt(sheet, row, at).value));
    if (cells.has(cell) || found.has(cell) || texts.has(textAt(column))) return true;
    // Behind a label stands its value, wherever a program moved both; a column may have been put between them.
    const before = filledBefore(sheet, row, column);
    return column - before <= 1 + (labels.get(textAt(before)) ?? -1);
  });
}

/** Filled columns of a table that the template does not have. */
export function addedColumns(sheet: SheetSnapshot, { area, columns }: TableSource): Besides["columns"] {
  const table = areaOf(area);
  const own = new Set(Object.values(columns));
  return Array.from({ length: table.columns }, (_, index) => table.column + index).flatMap((column) => {
    if (own.has(formatColumn(column))) return [];
    const isFilled = dataRows(table).some((row) => !isBlank(cellAt(sheet, row, column).value));
    return isFilled ? [{ sheet: sheet.name, column: String(cellAt(sheet, table.row, column).value) }] : [];
  });
}

/** Cells of calculated columns in which somebody typed; a column without any formula lost them in another program. */
export function typedOver(
  sheet: SheetSnapshot,
  layout: SheetLayout,
  { area, columns }: TableSource,
): readonly BookPlace[] {
  const rows = dataRows(areaOf(area));
  return (layout.table?.columns ?? []).flatMap(({ key, formula }) => {
    const letters = columns[key];
    if (formula === undefined || letters === undefined) return [];
    const cells = rows.map((row) => ({ row, state: cellAt(sheet, row, parseColumn(letters)) }));
    if (cells.every(({ state }) => state.formula === "")) return [];
    const typed = cells.filter(({ state }) => state.formula === "" && !isBlank(state.value));
    return typed.map(({ row }) => ({ sheet: sheet.name, cell: `${letters}${row}` }));
  });
}

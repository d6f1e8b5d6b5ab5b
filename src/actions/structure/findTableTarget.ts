import { type Area, formatArea } from "../../domain/workbook/address";
import { cellAt } from "../../domain/workbook/cellAt";
import type { SheetSnapshot, Snapshot } from "../../domain/workbook/Snapshot";
import { type FoundTable, findTable, namedCell } from "../../layouts/findTable";
import type { TableLayout } from "../../layouts/Layout";
import { columnName } from "../../layouts/workbookNames";
import type { TableTarget } from "./SheetTarget";

/** A table to be made where its layout puts it: header and one blank row, since Excel's tables have at least one. */
export function newTable(layout: TableLayout): TableTarget {
  const columns = Object.fromEntries(layout.columns.map(({ key }, index) => [key, index + 1]));
  return {
    layout,
    area: { row: layout.headerRow, column: 1, rows: 2, columns: layout.columns.length },
    columns,
    added: new Set(Object.keys(columns)),
    headers: layout.columns.map(() => ""),
    missing: "all",
  };
}

/** A table that is there; columns that it lacks come at its right end. */
export function existingTable({ table, area, columns, missing }: FoundTable, layout: TableLayout): TableTarget {
  const added = missing.map(({ key }, index) => [key, area.column + area.columns + index] as const);
  return {
    layout,
    area,
    columns: { ...columns, ...Object.fromEntries(added) },
    added: new Set(missing.map(({ key }) => key)),
    headers: table.columns,
    missing: "no",
  };
}

function lastFilledRow(sheet: SheetSnapshot, area: Area): number {
  const bottom = (sheet.cells?.row ?? 1) + (sheet.cells?.values.length ?? 0) - 1;
  for (let row = bottom; row > area.row; row -= 1) {
    const filled = Array.from({ length: area.columns }, (_, index) => cellAt(sheet, row, area.column + index));
    if (filled.some(({ value, formula }) => value !== "" || formula !== "")) return row;
  }
  return area.row + 1;
}

/** The header row that the hidden names still point to; undefined when they point to several rows or to none. */
function headerArea(snapshot: Snapshot, layout: TableLayout, sheet: SheetSnapshot): Area | undefined {
  const cells = layout.columns.flatMap(
    ({ key }) => namedCell(snapshot, columnName(layout.name, key), sheet.name) ?? [],
  );
  const [first] = cells;
  if (first === undefined || cells.some(({ row }) => row !== first.row)) return undefined;
  const places = cells.map(({ column }) => column);
  const column = Math.min(...places);
  return { row: first.row, column, rows: 1, columns: Math.max(...places) - column + 1 };
}

/** A table that somebody turned into plain cells: its frame goes back around them, nothing inside changes. */
export function lostTable(snapshot: Snapshot, layout: TableLayout, sheet: SheetSnapshot): TableTarget | undefined {
  const header = headerArea(snapshot, layout, sheet);
  if (header === undefined) return undefined;
  const texts = Array.from({ length: header.columns }, (_, index) =>
    String(cellAt(sheet, header.row, header.column + index).value),
  );
  const unique = new Set(texts.map((text) => text.toLowerCase()));
  if (unique.has("") || unique.size < texts.length) return undefined;
  const area = { ...header, rows: lastFilledRow(sheet, header) - header.row + 1 };
  const table = { name: layout.name, area: formatArea(area), columns: texts };
  const sheets = snapshot.sheets.map((one) => (one === sheet ? { ...sheet, tables: [...sheet.tables, table] } : one));
  const found = findTable({ ...snapshot, sheets }, layout);
  return found === undefined ? undefined : { ...existingTable(found, layout), missing: "frame" };
}

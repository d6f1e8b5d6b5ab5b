import type { BookParts } from "../../domain/findings/BookParts";
import { normalizeText } from "../../domain/text/normalizeText";
import { parseArea } from "../../domain/workbook/address";
import { dataRows } from "../../domain/workbook/areas";
import { cellAt } from "../../domain/workbook/cellAt";
import type { SheetSnapshot, Snapshot, TableSnapshot } from "../../domain/workbook/Snapshot";
import type { FoundTable } from "../findTable";
import type { TableLayout } from "../Layout";

/** What a person typed into a table, row by row. */
function typedIn(sheet: SheetSnapshot, { area: address }: TableSnapshot): string {
  const area = parseArea(address);
  if (area === undefined) return "";
  const rows = dataRows(area);
  const columns = Array.from({ length: area.columns }, (_, index) => area.column + index);
  const read = (row: number) =>
    columns.map((column) => {
      const { value, formula } = cellAt(sheet, row, column);
      return formula === "" ? String(value) : "";
    });
  const filled = rows.map(read).filter((row) => row.some((text) => text !== ""));
  return JSON.stringify(filled);
}

/** «Mover o copiar» of a sheet puts a number after the name of its table. */
function isCopyOf({ name, columns }: TableSnapshot, layout: TableLayout): boolean {
  const rest = name.toLowerCase().startsWith(layout.name.toLowerCase()) ? name.slice(layout.name.length) : "";
  if (!/^[_ .(]*\d{1,6}\)?$/.test(rest)) return false;
  const headings = new Set(columns.map(normalizeText));
  const known = layout.columns.filter(({ header }) => headings.has(normalizeText(header))).length;
  return known >= Math.ceil(layout.columns.length * 0.75);
}

/** Copies of a table of the template that hold other data than the table itself: one of the two is not meant. */
export function findCopies(snapshot: Snapshot, layout: TableLayout, found: FoundTable): BookParts["copies"] {
  const own = typedIn(found.sheet, found.table);
  return snapshot.sheets.flatMap((sheet) =>
    sheet.tables
      .filter((table) => table.name !== found.table.name && isCopyOf(table, layout))
      .filter((table) => typedIn(sheet, table) !== own && typedIn(sheet, table) !== "[]")
      .map(({ name, area }) => ({
        table: layout.name,
        now: name,
        place: { sheet: sheet.name, cell: area.replace(/:.*$/, "") },
      })),
  );
}

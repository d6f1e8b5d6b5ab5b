import type { SheetSnapshot } from "../../domain/workbook/Snapshot";
import type { FoundTable } from "../../layouts/findTable";
import type { TableLayout } from "../../layouts/Layout";
import { rowKind } from "../../layouts/recognize/rowKinds";
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
    name: layout.name,
    bare: false,
  };
}

/** The table anew where its layout puts it, when nothing stands there any more: somebody deleted it with its cells. */
export function freedTable({ cells, tables }: SheetSnapshot, layout: TableLayout): TableTarget | undefined {
  const isTaken =
    tables.length > 0 ||
    (cells?.values.some((row, r) => {
      const isBelow = cells.row + r >= layout.headerRow;
      return isBelow && row.some((value, c) => value !== "" || (cells.formulas[r]?.[c] ?? "") !== "");
    }) ??
      false);
  return isTaken ? undefined : newTable(layout);
}

/** Columns that a table lacks come at its right end. */
function target({ table, area, columns, missing }: FoundTable, layout: TableLayout): TableTarget {
  const added = missing.map(({ key }, index) => [key, area.column + area.columns + index] as const);
  return {
    layout,
    area: { ...area, rows: Math.max(2, area.rows) },
    columns: { ...columns, ...Object.fromEntries(added) },
    added: new Set(missing.map(({ key }) => key)),
    headers: table.columns,
    missing: "no",
    name: table.name,
    bare: area.rows < 2,
  };
}

/** Excel's tables have a data row; headings alone need the row below them, unless something else stands there. */
function hasRoom(found: FoundTable, layout: TableLayout): boolean {
  const { area } = found;
  return area.rows > 1 || ["blank", "record", "likely"].includes(rowKind(found, layout, area.row + 1));
}

/** A frame needs headings, each once. */
function canFrame({ table }: FoundTable): boolean {
  const unique = new Set(table.columns.map((text) => text.toLowerCase()));
  return !unique.has("") && unique.size === table.columns.length;
}

/**
 * A table as it was recognised: it stays; under another name it gets its own back; cells that are no table any more get
 * their frame, and nothing inside changes. Undefined where that is not possible.
 */
export function existingTable(found: FoundTable, layout: TableLayout): TableTarget | undefined {
  if (!hasRoom(found, layout)) return undefined;
  if (found.form !== "plain") return target(found, layout);
  return canFrame(found) ? { ...target(found, layout), missing: "frame", bare: false } : undefined;
}

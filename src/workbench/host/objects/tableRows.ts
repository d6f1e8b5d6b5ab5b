import type { Area } from "../../../domain/workbook/address";
import type { BookTable } from "../Book";
import type { Host } from "../Host";
import { does, type HostClass, reads } from "../HostClass";
import { refuse } from "../protocol/HostFailure";
import { type ColumnSelf, type Ref, ref, type TableSelf } from "../Ref";
import { asNumber, dataArea, tableById } from "./access";
import { continueColumns, sharedFormulas } from "./calculatedColumns";
import { readValues, writeCells } from "./cells";
import { likeRow } from "./likeRow";
import { assertUnprotected } from "./protect";
import { shiftCells } from "./shiftCells";
import { isFilled } from "./tables";
import { rangeRef } from "./usedRange";

function rowArea({ area }: BookTable, index: number): Area {
  return { ...area, row: area.row + 1 + index, rows: 1 };
}

function valuesOf(values: unknown): readonly (readonly unknown[])[] {
  if (values === undefined || values === null) return [[]];
  if (!Array.isArray(values) || values.length === 0) return refuse("InvalidArgument", "Rows are an array of arrays.");
  return values.map((row): readonly unknown[] =>
    Array.isArray(row) ? row : refuse("InvalidArgument", "A row is an array."),
  );
}

/** Where new rows go, from 0: nothing, null and -1 mean the end. */
function placeOf(index: unknown, count: number): number {
  if (index === undefined || index === null || index === -1) return count;
  const place = asNumber(index, "index", 0);
  return place <= count ? place : refuse("InvalidArgument", `The table has only ${count} rows.`);
}

/** Room for new rows: cells below move down where they must, and the table grows. */
function openRows(host: Host, { id, sheet, area }: BookTable, added: Area): void {
  const end = area.row + area.rows;
  const used = host.book.extent(sheet, false);
  const below = {
    ...area,
    row: added.row,
    rows: Math.max(0, (used === undefined ? 0 : used.row + used.rows) - added.row),
  };
  const isInside = added.row < end;
  if (isInside || isFilled(host, sheet, below)) shiftCells(host, { sheet, area: added, ofTable: true }, "row", 1);
  const rows = Math.max(added.row, end) - area.row + added.rows;
  if (!isInside) host.book.resizeTable(id, { ...area, rows });
}

/** New rows, at the end or between others; they look like the row before, and have its validations. */
function addRows(host: Host, id: string, [index, values]: readonly unknown[]): Ref<"TableRow"> {
  const table = tableById(host, id);
  const { sheet, area } = table;
  assertUnprotected(host, sheet);
  const waits = host.state.emptyTables.delete(id) && !isFilled(host, sheet, dataArea(area));
  const place = waits ? 0 : placeOf(index, area.rows - 1);
  const rows = valuesOf(values);
  const added = { ...area, row: area.row + 1 + place, rows: rows.length };
  const more = waits ? { ...added, row: added.row + 1, rows: rows.length - 1 } : added;
  const keys = waits ? new Map<number, string>() : sharedFormulas(host, table);
  if (more.rows > 0) openRows(host, table, more);
  const model = rowArea(table, place > 0 ? place - 1 : 0).row + (place > 0 || waits ? 0 : rows.length);
  likeRow(host, sheet, { ...area, row: model, rows: 1 }, more);
  if (rows.some((row) => row.length > 0)) writeCells(host, { sheet, area: added }, rows);
  continueColumns(host, sheet, keys, added);
  return ref("TableRow", { table: id, index: place });
}

function rowRef(host: Host, table: string, index: number): Ref<"TableRow"> {
  const count = tableById(host, table).area.rows - 1;
  return index < count ? ref("TableRow", { table, index }) : refuse("ItemNotFound", `There is no row ${index}.`);
}

/** The cells below move up; of the only row its cells are emptied, since a table keeps one, which waits for what is added. */
function deleteRow(host: Host, { table: id, index }: ColumnSelf): void {
  const table = tableById(host, id);
  const { sheet } = table;
  assertUnprotected(host, sheet);
  rowRef(host, id, index);
  const area = rowArea(table, index);
  if (table.area.rows > 2) {
    shiftCells(host, { sheet, area, ofTable: true }, "row", -1);
    return;
  }
  host.book.write(sheet, area, [Array.from({ length: area.columns }, () => ({ value: "" }))]);
  host.state.emptyTables.add(id);
}

export const tableRowsClass: HostClass<TableSelf> = {
  members: {
    Add: does("1.1", ({ table }, args, host) => addRows(host, table, args)),
    Count: reads("1.1", ({ table }, host) => tableById(host, table).area.rows - 1),
    GetCount: does("1.4", ({ table }, _, host) => tableById(host, table).area.rows - 1),
    GetItemAt: does("1.1", ({ table }, [index], host) => rowRef(host, table, asNumber(index, "index", 0))),
  },
  items: ({ table }, host) => {
    const { rows } = dataArea(tableById(host, table).area);
    return Array.from({ length: rows }, (_, index) => ref("TableRow", { table, index }));
  },
  item: ({ table }, index, host) => rowRef(host, table, asNumber(index, "index", 0)),
};

export const tableRowClass: HostClass<ColumnSelf> = {
  members: {
    Index: reads("1.1", ({ index }) => index),
    Values: reads("1.1", ({ table, index }, host) => {
      const known = tableById(host, table);
      return readValues(host, { sheet: known.sheet, area: rowArea(known, index) });
    }),
    GetRange: does("1.1", ({ table, index }, _, host) => {
      const known = tableById(host, table);
      return rangeRef(known.sheet, rowArea(known, index));
    }),
    Delete: does("1.1", (self, _, host) => deleteRow(host, self)),
  },
};

import type { Area } from "../../../domain/workbook/address";
import type { BookTable } from "../Book";
import type { Host } from "../Host";
import { does, type HostClass, holds, type Member, reads } from "../HostClass";
import { refuse } from "../protocol/HostFailure";
import { type ColumnSelf, nullRef, type Ref, ref, type TableSelf } from "../Ref";
import { asNumber, asText, dataArea, tableById } from "./access";
import { readValues, writeCells } from "./cells";
import { completeHeaders, headersOf, keepHeaders } from "./headers";
import { assertUnprotected } from "./protect";
import { shiftCells } from "./shiftCells";
import { assertFreeArea } from "./tables";
import { rangeRef } from "./usedRange";

/** Stable id of a column: Excel numbers columns from 1. */
function columnId(index: number): number {
  return index + 1;
}

function findColumn(host: Host, table: string, key: unknown): Ref<"TableColumn"> | undefined {
  const titles = headersOf(host, tableById(host, table)).map((title) => title.toLowerCase());
  const index = typeof key === "number" ? key - 1 : titles.indexOf(String(key).toLowerCase());
  return index < 0 || index >= titles.length ? undefined : ref("TableColumn", { table, index });
}

function columnArea({ area }: BookTable, index: number): Area {
  return { ...area, column: area.column + index, columns: 1 };
}

/** Where a new column goes: nothing, null and -1 mean the right end. */
function placeOf(index: unknown, count: number): number {
  if (index === undefined || index === null || index === -1) return count;
  const place = asNumber(index, "index", 0);
  return place <= count ? place : refuse("InvalidArgument", `The table has only ${count} columns.`);
}

function addColumn(host: Host, id: string, [index, values, name]: readonly unknown[]): Ref<"TableColumn"> {
  const table = tableById(host, id);
  const { sheet, area } = table;
  assertUnprotected(host, sheet);
  const place = placeOf(index, area.columns);
  const wider = { ...area, columns: area.columns + 1 };
  assertFreeArea(host, { sheet, area: wider }, id);
  shiftCells(host, { sheet, area: columnArea(table, place), ofTable: true }, "column", 1);
  completeHeaders(host, sheet, wider);
  host.book.resizeTable(id, wider);
  const column = { sheet, area: columnArea(table, place) };
  if (values !== undefined && values !== null) writeCells(host, column, values);
  const title = { ...column.area, rows: 1 };
  if (name !== undefined && name !== null)
    keepHeaders(host, sheet, title, () => host.book.write(sheet, title, [[{ value: asText(name, "name") }]]));
  return ref("TableColumn", { table: id, index: place });
}

function deleteColumn(host: Host, { table: id, index }: ColumnSelf): void {
  const table = tableById(host, id);
  assertUnprotected(host, table.sheet);
  if (table.area.columns < 2) refuse("InvalidOperation", "The only column of a table cannot be deleted.");
  shiftCells(host, { sheet: table.sheet, area: columnArea(table, index), ofTable: true }, "column", -1);
}

export const tableColumnsClass: HostClass<TableSelf> = {
  members: {
    Add: does("1.1", ({ table }, args, host) => addColumn(host, table, args)),
    GetItemOrNullObject: does("1.4", ({ table }, [key], host) => findColumn(host, table, key) ?? nullRef),
    GetItemAt: does("1.1", ({ table }, [index], host) => {
      const found = findColumn(host, table, columnId(asNumber(index, "index", 0)));
      return found ?? refuse("ItemNotFound", `There is no column ${String(index)}.`);
    }),
    Count: reads("1.1", ({ table }, host) => tableById(host, table).area.columns),
    GetCount: does("1.4", ({ table }, _, host) => tableById(host, table).area.columns),
  },
  items: ({ table }, host) =>
    headersOf(host, tableById(host, table)).map((_, index) => ref("TableColumn", { table, index })),
  item: ({ table }, key, host) => findColumn(host, table, key),
};

function rename(host: Host, { table: id, index }: ColumnSelf, value: unknown): void {
  const table = tableById(host, id);
  assertUnprotected(host, table.sheet);
  const title = asText(value, "name");
  const isTaken = headersOf(host, table).some(
    (other, place) => place !== index && other.toLowerCase() === title.toLowerCase(),
  );
  if (isTaken) refuse("ItemAlreadyExists", `There is a column «${title}» already.`);
  const cell = { ...columnArea(table, index), rows: 1 };
  keepHeaders(host, table.sheet, cell, () => host.book.write(table.sheet, cell, [[{ value: title }]]));
}

const members: Readonly<Record<string, Member<ColumnSelf>>> = {
  Id: reads("1.1", ({ index }) => columnId(index)),
  Index: reads("1.1", ({ index }) => index),
  Name: holds(
    "1.1",
    ({ table, index }, host) => headersOf(host, tableById(host, table))[index] ?? "",
    (self, value, host) => rename(host, self, value),
  ),
  Values: reads("1.1", ({ table, index }, host) => {
    const known = tableById(host, table);
    return readValues(host, { sheet: known.sheet, area: columnArea(known, index) });
  }),
  GetRange: does("1.1", ({ table, index }, _, host) => {
    const known = tableById(host, table);
    return rangeRef(known.sheet, columnArea(known, index));
  }),
  GetDataBodyRange: does("1.1", ({ table, index }, _, host) => {
    const known = tableById(host, table);
    return rangeRef(known.sheet, dataArea(columnArea(known, index)));
  }),
  Filter: reads("1.2", (self) => ref("Filter", self)),
  Delete: does("1.1", (self, _, host) => deleteColumn(host, self)),
};

export const tableColumnClass: HostClass<ColumnSelf> = {
  members,
  identify: ({ index }) => ({ _Id: columnId(index), Id: columnId(index) }),
  scalars: ["Id", "Index", "Name"],
};

import { type Area, formatArea } from "../../../domain/workbook/address";
import { intersect } from "../../../domain/workbook/areas";
import type { BookTable } from "../Book";
import { subscription, tellOfTable } from "../events";
import type { Host } from "../Host";
import { does, type HostClass, reads } from "../HostClass";
import { refuse } from "../protocol/HostFailure";
import { nullRef, type RangeSelf, type Ref, ref, type Targets } from "../Ref";
import { maxRows } from "../rules/address";
import { asBoolean, asNumber, asText, boundedArea, rangeOf, someCell, tableById } from "./access";
import { completeHeaders } from "./headers";
import { assertUnprotected } from "./protect";

type Self = Targets["TableCollection"];

function tablesOf({ book }: Host, { sheet }: Self): readonly BookTable[] {
  return sheet === undefined ? book.tables() : book.tables().filter((table) => table.sheet === sheet);
}

/** A table by name, whatever its case, or by id. */
function findTable(host: Host, self: Self, key: unknown): Ref<"Table"> | undefined {
  const name = String(key).toLowerCase();
  const known = tablesOf(host, self).find((table) => table.id === key || table.name.toLowerCase() === name);
  return known === undefined ? undefined : ref("Table", { table: known.id });
}

/** Tables neither overlap nor hold merged cells. */
export function assertFreeArea({ book }: Host, { sheet, area }: RangeSelf, own?: string): void {
  const meets = (other: Area) => intersect(other, area) !== undefined;
  const taken = book.tables().find((table) => table.sheet === sheet && table.id !== own && meets(table.area));
  if (taken !== undefined) refuse("InvalidOperation", `${formatArea(area)} meets the table «${taken.name}».`);
  const merged = book.merges(sheet).find(meets);
  if (merged !== undefined) refuse("InvalidOperation", `A table takes no merged cells: ${formatArea(merged)}.`);
}

/** "Tabla1" in Spanish, "Table1" in English: the first number that is free. */
export function freeTableName({ book, settings }: Host): string {
  const word = settings.locale === "es-CO" ? "Tabla" : "Table";
  const taken = new Set([...book.tables(), ...book.names()].map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`${word}${number}`.toLowerCase())) number += 1;
  return `${word}${number}`;
}

/** A table has at least one row below its headers. */
function withData(area: Area): Area {
  return area.rows > 1 ? area : { ...area, rows: 2 };
}

/** Without headers Excel opens a row above the data; the embedded workbook moves no cells, so the row below must be free. */
function assertRoom({ book }: Host, { sheet, area }: RangeSelf): void {
  const below = { ...area, row: area.row + area.rows, rows: 1 };
  const isFilled = book.read(sheet, below)[0]?.some((cell) => cell.value !== "" || cell.formula !== undefined);
  if (isFilled || area.row + area.rows > maxRows)
    refuse("InvalidOperation", "The embedded workbook opens no row above a table.");
}

function openHeaderRow(host: Host, range: RangeSelf): Area {
  const { sheet, area } = range;
  assertRoom(host, range);
  const cells = host.book.read(sheet, area);
  const empty = Array.from({ length: area.columns }, () => ({ value: "" }));
  const moved = cells.map((row) =>
    row.map((cell) => (cell.formula === undefined ? { value: cell.value } : { formula: cell.formula })),
  );
  const wider = { ...area, rows: area.rows + 1 };
  host.book.write(sheet, wider, [empty, ...moved]);
  return wider;
}

function addTable(host: Host, self: Self, address: unknown, hasHeaders: unknown): Ref<"Table"> {
  const range = rangeOf(host, self.sheet ?? host.book.activeSheet(), address);
  if (self.sheet !== undefined && range.sheet !== self.sheet)
    return refuse("InvalidArgument", "The cells of the table are on another sheet.");
  assertUnprotected(host, range.sheet);
  boundedArea(range);
  assertFreeArea(host, range);
  const area = withData(asBoolean(hasHeaders, "hasHeaders") ? range.area : openHeaderRow(host, range));
  completeHeaders(host, range.sheet, area);
  const table = host.book.addTable(range.sheet, freeTableName(host), area);
  if (area.rows > range.area.rows && hasHeaders === true) host.state.emptyTables.add(table);
  tellOfTable(host, "Added", tableById(host, table));
  return ref("Table", { table });
}

const tablesKey = ({ sheet = "Workbook" }: Self) => `tables:${sheet}`;

export const tablesClass: HostClass<Self> = {
  members: {
    Add: does("1.1", (self, [address, hasHeaders], host) => addTable(host, self, address, hasHeaders)),
    GetItemOrNullObject: does("1.4", (self, [key], host) => findTable(host, self, asText(key, "key")) ?? nullRef),
    Count: reads("1.1", (self, host) => tablesOf(host, self).length),
    GetCount: does("1.4", (self, _, host) => tablesOf(host, self).length),
    GetItemAt: does("1.1", (self, [index], host) => {
      const table = tablesOf(host, self)[asNumber(index, "index", 0)];
      return table === undefined
        ? refuse("ItemNotFound", `There is no table ${String(index)}.`)
        : ref("Table", { table: table.id });
    }),
    ...subscription<Self>("1.7", "DataChanged", tablesKey),
    ...subscription<Self>("1.9", "Added", tablesKey),
    ...subscription<Self>("1.9", "Deleted", tablesKey),
  },
  items: (self, host) => tablesOf(host, self).map(({ id }) => ref("Table", { table: id })),
  item: (self, key, host) => findTable(host, self, key),
};

/** True when any of these cells is filled. */
export function isFilled({ book }: Host, sheet: string, area: Area): boolean {
  const cells = book.read(sheet, area);
  return someCell({ row: 0, column: 0, rows: area.rows, columns: area.columns }, (row, column) => {
    const cell = cells[row]?.[column];
    return cell !== undefined && (cell.value !== "" || cell.formula !== undefined);
  });
}

import type { Area } from "../../../domain/workbook/address";
import type { BookTable } from "../Book";
import type { Host } from "../Host";
import { does, type HostClass, reads } from "../HostClass";
import { refuse } from "../protocol/HostFailure";
import { type ColumnSelf, type Ref, ref, type TableSelf } from "../Ref";
import { asNumber, dataArea, tableById } from "./access";
import { continueColumns } from "./calculatedColumns";
import { readValues, writeCells } from "./cells";
import { assertUnprotected } from "./protect";
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

/** New rows at the end; Excel would move what stands below, the embedded workbook wants the cells free. */
function addRows(host: Host, id: string, [index, values]: readonly unknown[]): Ref<"TableRow"> {
  const table = tableById(host, id);
  const { sheet, area } = table;
  assertUnprotected(host, sheet);
  const waits = host.state.emptyTables.delete(id) && !isFilled(host, sheet, dataArea(area));
  const count = waits ? 0 : area.rows - 1;
  if (index !== undefined && index !== null && index !== -1 && index !== count)
    return refuse("ApiNotFound", "TableRowCollection.add in the middle of a table");
  const rows = valuesOf(values);
  const added = { ...area, row: area.row + 1 + count, rows: rows.length };
  if (isFilled(host, sheet, added)) return refuse("InvalidOperation", `Cells below «${table.name}» are not free.`);
  host.book.writeFormats(
    sheet,
    added,
    rows.map(() => host.book.readFormats(sheet, rowArea(table, Math.max(count - 1, 0)))[0] ?? []),
  );
  host.book.resizeTable(id, { ...area, rows: 1 + count + rows.length });
  if (rows.some((row) => row.length > 0)) writeCells(host, { sheet, area: added }, rows);
  if (!waits) continueColumns(host, table, added);
  return ref("TableRow", { table: id, index: count });
}

function rowRef(host: Host, table: string, index: number): Ref<"TableRow"> {
  const count = tableById(host, table).area.rows - 1;
  return index < count ? ref("TableRow", { table, index }) : refuse("ItemNotFound", `There is no row ${index}.`);
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
  },
};

import { intersect } from "../../../domain/workbook/areas";
import { subscription, tellOfTable } from "../events";
import type { Host } from "../Host";
import { does, type HostClass, holds, type Member, reads } from "../HostClass";
import type { TableState } from "../HostState";
import { refuse } from "../protocol/HostFailure";
import { ref, type TableSelf } from "../Ref";
import { assertFreeName } from "../rules/names";
import { asBoolean, asText, boundedArea, dataArea, rangeOf, tableById } from "./access";
import { continueColumns, sharedFormulas } from "./calculatedColumns";
import { clearFilters, filterRows } from "./filters";
import { flattenTable } from "./flattenTable";
import { completeHeaders } from "./headers";
import { loseTable } from "./loseTables";
import { assertUnprotected } from "./protect";
import { emptyCells } from "./shiftCells";
import { renameTable, tableStateOf } from "./tableState";
import { assertFreeArea } from "./tables";
import { showTotals, totalArea, wholeTable } from "./totalRow";
import { rangeRef } from "./usedRange";

function change(host: Host, { table }: TableSelf): TableState {
  assertUnprotected(host, tableById(host, table).sheet);
  return tableStateOf(host, table);
}

/** The header row stays where it is; the new area must meet the old one. */
function resize(host: Host, id: string, argument: unknown): void {
  const table = tableById(host, id);
  assertUnprotected(host, table.sheet);
  const range = rangeOf(host, table.sheet, argument);
  const area = boundedArea(range);
  const isSame =
    range.sheet === table.sheet && area.row === table.area.row && intersect(area, table.area) !== undefined;
  if (!isSame) refuse("InvalidArgument", `«${table.name}» keeps its header row when it is resized.`);
  if (area.rows < 2) refuse("InvalidArgument", "A table has at least one row below its headers.");
  assertFreeArea(host, range, id);
  completeHeaders(host, table.sheet, area);
  const keys = sharedFormulas(host, table);
  host.book.resizeTable(id, area);
  const more = area.rows - table.area.rows;
  if (more > 0)
    continueColumns(host, table.sheet, keys, { ...area, row: table.area.row + table.area.rows, rows: more });
}

/** The table goes with its cells. */
function deleteTable(host: Host, self: TableSelf): void {
  const table = tableById(host, self.table);
  change(host, self);
  loseTable(host, table);
  host.book.deleteTable(table.id);
  host.state.tables.delete(table.id);
  emptyCells(host, table.sheet, table.area);
  tellOfTable(host, "Deleted", table);
}

/** A switch of the table's style. */
function shown(name: string, initial: boolean): Member<TableSelf> {
  return holds(
    "1.3",
    ({ table }, host) => tableStateOf(host, table).properties.get(name) ?? initial,
    (self, value, host) => void change(host, self).properties.set(name, asBoolean(value, name)),
  );
}

const properties: Readonly<Record<string, Member<TableSelf>>> = {
  Id: reads("1.1", ({ table }) => table),
  Name: holds(
    "1.1",
    ({ table }, host) => tableById(host, table).name,
    (self, value, host) => {
      change(host, self);
      renameTable(host, self.table, assertFreeName(host.book, value, tableById(host, self.table).name));
    },
  ),
  Style: holds(
    "1.1",
    ({ table }, host) => tableStateOf(host, table).style,
    (self, value, host) => {
      change(host, self).style = asText(value, "style");
    },
  ),
  ShowTotals: holds(
    "1.1",
    ({ table }, host) => tableStateOf(host, table).showTotals,
    (self, value, host) => {
      change(host, self);
      showTotals(host, self.table, asBoolean(value, "showTotals"));
    },
  ),
  ShowBandedRows: shown("ShowBandedRows", true),
  ShowBandedColumns: shown("ShowBandedColumns", false),
  ShowFilterButton: shown("ShowFilterButton", true),
  HighlightFirstColumn: shown("HighlightFirstColumn", false),
  HighlightLastColumn: shown("HighlightLastColumn", false),
  Sort: reads("1.2", (self) => ref("TableSort", self)),
  ShowHeaders: reads("1.1", () => true),
  Worksheet: reads("1.2", ({ table }, host) => ref("Worksheet", { sheet: tableById(host, table).sheet })),
  Columns: reads("1.1", ({ table }) => ref("TableColumnCollection", { table })),
  Rows: reads("1.1", ({ table }) => ref("TableRowCollection", { table })),
};

const methods: Readonly<Record<string, Member<TableSelf>>> = {
  GetRange: does("1.1", ({ table }, _, host) => rangeRef(tableById(host, table).sheet, wholeTable(host, table))),
  GetTotalRowRange: does("1.1", ({ table }, _, host) => {
    if (!tableStateOf(host, table).showTotals) return refuse("ItemNotFound", "The table shows no totals.");
    const known = tableById(host, table);
    return rangeRef(known.sheet, totalArea(known));
  }),
  GetHeaderRowRange: does("1.1", ({ table }, _, host) => {
    const { sheet, area } = tableById(host, table);
    return rangeRef(sheet, { ...area, rows: 1 });
  }),
  GetDataBodyRange: does("1.1", ({ table }, _, host) => {
    const { sheet, area } = tableById(host, table);
    return rangeRef(sheet, dataArea(area));
  }),
  Resize: does("1.13", ({ table }, [area], host) => resize(host, table, area)),
  Delete: does("1.1", (self, _, host) => deleteTable(host, self)),
  ...subscription<TableSelf>("1.7", "DataChanged", ({ table }) => `tables:${table}`),
  ...subscription<TableSelf>("1.7", "SelectionChanged", ({ table }) => `tables:${table}`),
  ClearFilters: does("1.2", ({ table }, _, host) => clearFilters(host, table)),
  ReapplyFilters: does("1.2", ({ table }, _, host) => filterRows(host, table)),
  ConvertToRange: does("1.2", (self, _, host) => {
    const { sheet, area } = tableById(host, self.table);
    change(host, self);
    flattenTable(host, tableById(host, self.table));
    host.book.deleteTable(self.table);
    host.state.tables.delete(self.table);
    return rangeRef(sheet, area);
  }),
};

export const tableClass: HostClass<TableSelf> = {
  members: { ...properties, ...methods },
  identify: ({ table }) => ({ _Id: table, Id: table }),
};

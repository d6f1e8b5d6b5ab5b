import { subscription } from "../events";
import type { Host } from "../Host";
import { does, type HostClass, holds, type Member, reads } from "../HostClass";
import { refuse } from "../protocol/HostFailure";
import { nullRef, type Ref, ref, type SheetSelf } from "../Ref";
import { wholeSheet } from "../rules/address";
import { assertSheetName } from "../rules/names";
import { nameSubscription } from "../sheetEvents";
import { asBoolean, asColor, asNumber, rangeOf, sheetById } from "./access";
import { copySheet } from "./copySheet";
import { sheetOutline } from "./outline";
import { areasOf } from "./rangeAreas";
import { findAll } from "./rangeSearch";
import { deleteSheet, setVisibility, visibilityOf } from "./sheetLife";
import { rangeRef, usedRange } from "./usedRange";

type SheetMember = Member<SheetSelf>;

const properties: Readonly<Record<string, SheetMember>> = {
  Id: reads("1.1", ({ sheet }) => sheet),
  Name: holds(
    "1.1",
    ({ sheet }, host) => sheetById(host, sheet).name,
    ({ sheet }, value, { book }) => book.renameSheet(sheet, assertSheetName(book, value, sheet)),
  ),
  Position: holds(
    "1.1",
    ({ sheet }, { book }) => book.sheets().findIndex((one) => one.id === sheet),
    ({ sheet }, value, { book }) => {
      const position = asNumber(value, "position", 0);
      if (position >= book.sheets().length) return refuse("InvalidArgument", "position: past the last sheet.");
      book.moveSheet(sheet, position);
    },
  ),
  Visibility: holds(
    "1.1",
    ({ sheet }, host) => visibilityOf(host, sheet),
    ({ sheet }, value, host) => setVisibility(host, sheet, value),
  ),
  TabColor: holds(
    "1.7",
    ({ sheet }, host) => sheetById(host, sheet).tabColor,
    ({ sheet }, value, { book }) => book.setTabColor(sheet, value === "" ? "" : asColor(value, "tabColor")),
  ),
  ShowGridlines: reads("1.8", ({ sheet }, host) => sheetById(host, sheet).gridlines),
  // office.js reads ShowGridlines and sets Gridlines.
  Gridlines: {
    since: "1.8",
    set: ({ sheet }, value, { book }) => book.setGridlines(sheet, asBoolean(value, "showGridlines")),
  },
};

const children: Readonly<Record<string, SheetMember>> = {
  Charts: reads("1.1", ({ sheet }) => ref("ChartCollection", { sheet })),
  PivotTables: reads("1.3", ({ sheet }) => ref("PivotTableCollection", { sheet })),
  Tables: reads("1.1", ({ sheet }) => ref("TableCollection", { sheet })),
  Protection: reads("1.2", ({ sheet }) => ref("WorksheetProtection", { sheet })),
  Names: reads("1.4", ({ sheet }) => ref("NamedItemCollection", { sheet })),
  Comments: reads("1.10", ({ sheet }) => ref("CommentCollection", { sheet })),
  CustomProperties: reads("1.12", ({ sheet }) => ref("WorksheetCustomPropertyCollection", { sheet })),
  HorizontalPageBreaks: reads("1.9", ({ sheet }) => ref("PageBreakCollection", { sheet, by: "rows" })),
  VerticalPageBreaks: reads("1.9", ({ sheet }) => ref("PageBreakCollection", { sheet, by: "columns" })),
  FreezePanes: reads("1.7", ({ sheet }) => ref("WorksheetFreezePanes", { sheet })),
  PageLayout: reads("1.9", ({ sheet }) => ref("PageLayout", { sheet })),
};

/** The sheet before or after, of all or of the visible ones. */
function sibling(
  { book }: Host,
  { sheet }: SheetSelf,
  step: 1 | -1,
  visibleOnly: unknown,
): Ref<"Worksheet"> | undefined {
  const known = book.sheets().filter(({ id, hidden }) => id === sheet || visibleOnly !== true || !hidden);
  const found = known[known.findIndex(({ id }) => id === sheet) + step];
  return found === undefined ? undefined : ref("Worksheet", { sheet: found.id });
}

const noSibling = (): never => refuse("ItemNotFound", "There is no sheet on that side.");

const siblings: Readonly<Record<string, SheetMember>> = {
  GetNext: does("1.5", (self, [visible], host) => sibling(host, self, 1, visible) ?? noSibling()),
  GetNextOrNullObject: does("1.5", (self, [visible], host) => sibling(host, self, 1, visible) ?? nullRef),
  GetPrevious: does("1.5", (self, [visible], host) => sibling(host, self, -1, visible) ?? noSibling()),
  GetPreviousOrNullObject: does("1.5", (self, [visible], host) => sibling(host, self, -1, visible) ?? nullRef),
};

const methods: Readonly<Record<string, SheetMember>> = {
  GetRange: does("1.1", ({ sheet }, [address], host) =>
    address === undefined ? rangeRef(sheet, wholeSheet, "sheet") : ref("Range", rangeOf(host, sheet, address)),
  ),
  GetRanges: does("1.9", ({ sheet }, [address], host) => areasOf(host, sheet, address)),
  FindAll: does(
    "1.9",
    ({ sheet }, args, host) =>
      findAll(host, { sheet, area: wholeSheet }, args) ?? refuse("ItemNotFound", `No cell shows «${String(args[0])}».`),
  ),
  FindAllOrNullObject: does(
    "1.9",
    ({ sheet }, args, host) => findAll(host, { sheet, area: wholeSheet }, args) ?? nullRef,
  ),
  ...sheetOutline,
  ...siblings,
  GetRangeByIndexes: does("1.7", ({ sheet }, [row, column, rows, columns]) =>
    rangeRef(sheet, {
      row: asNumber(row, "startRow", 0) + 1,
      column: asNumber(column, "startColumn", 0) + 1,
      rows: asNumber(rows, "rowCount", 1),
      columns: asNumber(columns, "columnCount", 1),
    }),
  ),
  GetCell: does("1.1", ({ sheet }, [row, column]) =>
    rangeRef(sheet, {
      row: asNumber(row, "row", 0) + 1,
      column: asNumber(column, "column", 0) + 1,
      rows: 1,
      columns: 1,
    }),
  ),
  // Docs: a blank sheet gives its top left cell.
  GetUsedRange: does(
    "1.2",
    ({ sheet }, [valuesOnly], host) =>
      usedRange(host, { sheet, area: wholeSheet }, valuesOnly) ??
      rangeRef(sheet, { row: 1, column: 1, rows: 1, columns: 1 }),
  ),
  GetUsedRangeOrNullObject: does(
    "1.4",
    ({ sheet }, [valuesOnly], host) => usedRange(host, { sheet, area: wholeSheet }, valuesOnly) ?? nullRef,
  ),
  Activate: does("1.1", ({ sheet }, _, host) => {
    const { hidden, name } = sheetById(host, sheet);
    if (hidden) return refuse("InvalidOperation", `«${name}» is hidden.`);
    host.book.activate(sheet);
  }),
  Copy: does("1.7", (self, args, host) => copySheet(host, self, args)),
  Delete: does("1.1", ({ sheet }, _, host) => deleteSheet(host, sheet)),
};

const eventSets = {
  DataChanged: "1.7",
  SelectionChanged: "1.7",
  Activated: "1.7",
  Deactivated: "1.7",
  Calculated: "1.8",
  SingleClicked: "1.10",
  ColumnSorted: "1.10",
  RowSorted: "1.10",
  FormulaChanged: "1.13",
};

const events: Readonly<Record<string, SheetMember>> = Object.assign(
  {},
  ...Object.entries(eventSets).map(([kind, since]) => subscription<SheetSelf>(since, kind, ({ sheet }) => sheet)),
);

export const worksheetClass: HostClass<SheetSelf> = {
  members: {
    ...properties,
    ...children,
    ...methods,
    ...events,
    ...nameSubscription<SheetSelf>(({ sheet }) => sheet),
  },
  identify: ({ sheet }) => ({ _Id: sheet, Id: sheet }),
};

import type { Area } from "../../../domain/workbook/address";
import type { Host } from "../Host";
import { does, type HostClass, reads } from "../HostClass";
import { refuse } from "../protocol/HostFailure";
import { type RangeSelf, ref } from "../Ref";
import { formatRange } from "../rules/address";
import { asNumber, boundedArea } from "./access";
import { readTexts, valueType } from "./texts";
import { rangeRef } from "./usedRange";

/** The cells of a range that are shown, by rows (from 0 in the range). */
function shown<T>(host: Host, range: RangeSelf, read: (area: Area) => readonly (readonly T[])[]): T[][] {
  const { book } = host;
  const { sheet } = range;
  const area = boundedArea(range);
  return read(area).flatMap((row, r) => {
    if (book.isHiddenRow(sheet, area.row + r)) return [];
    return [row.filter((_, c) => !book.isHiddenColumn(sheet, area.column + c))];
  });
}

function shownRows(host: Host, range: RangeSelf): readonly number[] {
  const { row, rows } = boundedArea(range);
  return Array.from({ length: rows }, (_, index) => row + index).filter(
    (one) => !host.book.isHiddenRow(range.sheet, one),
  );
}

const rowRange = (range: RangeSelf, row: number): RangeSelf => ({ ...range, area: { ...range.area, row, rows: 1 } });

/** What is left to see of a range when rows and columns are hidden. */
export const rangeViewClass: HostClass<RangeSelf> = {
  members: {
    Values: reads("1.3", (range, host) =>
      shown(host, range, (area) => host.book.read(range.sheet, area).map((row) => row.map(({ value }) => value))),
    ),
    Formulas: reads("1.3", (range, host) =>
      shown(host, range, (area) =>
        host.book.read(range.sheet, area).map((row) => row.map(({ value, formula }) => formula ?? value)),
      ),
    ),
    Text: reads("1.3", (range, host) => shown(host, range, (area) => readTexts(host, range.sheet, area))),
    ValueTypes: reads("1.3", (range, host) =>
      shown(host, range, (area) =>
        host.book.read(range.sheet, area).map((row) => row.map(({ value }) => valueType(value))),
      ),
    ),
    NumberFormat: reads("1.3", (range, host) => shown(host, range, (area) => host.book.readFormats(range.sheet, area))),
    CellAddresses: reads("1.3", (range, host) =>
      shown(host, range, ({ row, column, rows, columns }) =>
        Array.from({ length: rows }, (_, r) =>
          Array.from({ length: columns }, (_unused, c) =>
            formatRange(host.book, {
              sheet: range.sheet,
              area: { row: row + r, column: column + c, rows: 1, columns: 1 },
            }),
          ),
        ),
      ),
    ),
    RowCount: reads("1.3", (range, host) => shownRows(host, range).length),
    ColumnCount: reads(
      "1.3",
      (range, host) =>
        shown(host, rowRange(range, range.area.row), (area) => host.book.readFormats(range.sheet, area))[0]?.length ??
        range.area.columns,
    ),
    Index: reads("1.3", ({ area }) => area.row - 1),
    Rows: reads("1.3", (range) => ref("RangeViewCollection", range)),
    GetRange: does("1.3", (range) => rangeRef(range.sheet, range.area)),
  },
};

export const rangeViewsClass: HostClass<RangeSelf> = {
  members: {
    GetCount: does("1.4", (range, _, host) => shownRows(host, range).length),
    GetItemAt: does("1.3", (range, [index], host) => {
      const row = shownRows(host, range)[asNumber(index, "index", 0)];
      return row === undefined
        ? refuse("ItemNotFound", `There is no row ${String(index)}.`)
        : ref("RangeView", rowRange(range, row));
    }),
  },
  items: (range, host) => shownRows(host, range).map((row) => ref("RangeView", rowRange(range, row))),
};

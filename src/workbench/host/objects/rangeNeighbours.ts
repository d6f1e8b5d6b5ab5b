import type { Area } from "../../../domain/workbook/address";
import { intersect } from "../../../domain/workbook/areas";
import { does, type Member } from "../HostClass";
import { refuse } from "../protocol/HostFailure";
import { nullRef, type RangeSelf, type Ref, ref } from "../Ref";
import { wholeSheet } from "../rules/address";
import { asNumber, rangeOf } from "./access";
import { areasRef } from "./rangeAreas";
import { surroundingRegion } from "./surroundingRegion";
import { rangeRef, usedRange } from "./usedRange";

export function unite(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { row, column, rows, columns };
}

/** The last corner moves; past the first one, the range reaches to the other side of it. */
function resize(start: number, count: number, step: number): readonly [start: number, count: number] {
  const last = start + count - 1 + step;
  return [Math.min(start, last), Math.abs(last - start) + 1];
}

function resized({ sheet, area }: RangeSelf, rows: number, columns: number): Ref<"Range"> {
  const [row, height] = resize(area.row, area.rows, rows);
  const [column, width] = resize(area.column, area.columns, columns);
  return rangeRef(sheet, { row, column, rows: height, columns: width });
}

/** Docs: a negative number of columns or rows means the other side. */
function beside(change: (area: Area, count: number) => Area): Member<RangeSelf> {
  return does("1.2", ({ sheet, area }, [count]) =>
    rangeRef(sheet, change(area, count === undefined ? 1 : asNumber(count, "count"))),
  );
}

const mostMerged = 512;

const after = (area: Area, count: number): Area =>
  count < 0 ? before(area, -count) : { ...area, column: area.column + area.columns, columns: count };
const before = (area: Area, count: number): Area =>
  count < 0 ? after(area, -count) : { ...area, column: area.column - count, columns: count };
const below = (area: Area, count: number): Area =>
  count < 0 ? above(area, -count) : { ...area, row: area.row + area.rows, rows: count };
const above = (area: Area, count: number): Area =>
  count < 0 ? below(area, -count) : { ...area, row: area.row - count, rows: count };

const besides: Readonly<Record<string, Member<RangeSelf>>> = {
  GetColumnsAfter: beside(after),
  GetColumnsBefore: beside(before),
  GetRowsAbove: beside(above),
  GetRowsBelow: beside(below),
};

/** Ranges that are found from a range. */
export const neighbours: Readonly<Record<string, Member<RangeSelf>>> = {
  GetCell: does("1.1", ({ sheet, area }, [row, column]) =>
    rangeRef(sheet, {
      row: area.row + asNumber(row, "row"),
      column: area.column + asNumber(column, "column"),
      rows: 1,
      columns: 1,
    }),
  ),
  GetRow: does("1.1", ({ sheet, area }, [row]) =>
    rangeRef(sheet, { ...area, row: area.row + asNumber(row, "row"), rows: 1 }),
  ),
  GetColumn: does("1.1", ({ sheet, area }, [column]) =>
    rangeRef(sheet, { ...area, column: area.column + asNumber(column, "column"), columns: 1 }),
  ),
  GetBoundingRect: does("1.1", (range, [other], host) => {
    const { sheet, area } = rangeOf(host, range.sheet, other);
    if (sheet !== range.sheet) return refuse("InvalidArgument", "The ranges are on different sheets.");
    return rangeRef(sheet, unite(range.area, area));
  }),
  GetLastRow: does("1.1", ({ sheet, area }) => rangeRef(sheet, { ...area, row: area.row + area.rows - 1, rows: 1 })),
  GetEntireRow: does("1.1", ({ sheet, area }) =>
    rangeRef(sheet, { ...wholeSheet, row: area.row, rows: area.rows }, "rows"),
  ),
  GetEntireColumn: does("1.1", ({ sheet, area }) =>
    rangeRef(sheet, { ...wholeSheet, column: area.column, columns: area.columns }, "columns"),
  ),
  GetOffsetRange: does("1.1", ({ sheet, area }, [rows, columns]) =>
    rangeRef(sheet, {
      ...area,
      row: area.row + asNumber(rows, "rows"),
      column: area.column + asNumber(columns, "columns"),
    }),
  ),
  GetResizedRange: does("1.2", (range, [rows, columns]) =>
    resized(range, asNumber(rows, "rows"), asNumber(columns, "columns")),
  ),
  GetIntersectionOrNullObject: does("1.4", (range, [other], host) => {
    const { sheet, area } = rangeOf(host, range.sheet, other);
    const common = sheet === range.sheet ? intersect(range.area, area) : undefined;
    return common === undefined ? nullRef : rangeRef(sheet, common);
  }),
  GetIntersection: does("1.1", (range, [other], host) => {
    const { sheet, area } = rangeOf(host, range.sheet, other);
    const common = sheet === range.sheet ? intersect(range.area, area) : undefined;
    return common === undefined
      ? refuse("ItemNotFound", "The ranges have no cell in common.")
      : rangeRef(sheet, common);
  }),
  GetLastColumn: does("1.1", ({ sheet, area }) =>
    rangeRef(sheet, { ...area, column: area.column + area.columns - 1, columns: 1 }),
  ),
  GetLastCell: does("1.1", ({ sheet, area }) =>
    rangeRef(sheet, { row: area.row + area.rows - 1, column: area.column + area.columns - 1, rows: 1, columns: 1 }),
  ),
  ...besides,
  GetMergedAreasOrNullObject: does("1.13", (range, _, { book }) => {
    const merged = book.merges(range.sheet).filter((area) => intersect(area, range.area) !== undefined);
    // Documented: above 512 merged areas «this method will fail to return the result».
    if (merged.length > mostMerged) refuse("GeneralException", "The range has more than 512 merged areas.");
    return merged.length === 0 ? nullRef : areasRef(merged.map((area) => ({ sheet: range.sheet, area })));
  }),
  GetVisibleView: does("1.3", (range) => ref("RangeView", range)),
  GetSurroundingRegion: does("1.7", (range, _, host) => rangeRef(range.sheet, surroundingRegion(host, range))),
  GetUsedRange: does(
    "1.2",
    (range, [valuesOnly], host) =>
      usedRange(host, range, valuesOnly) ?? refuse("ItemNotFound", "No cell of the range is used."),
  ),
  GetUsedRangeOrNullObject: does("1.4", (range, [valuesOnly], host) => usedRange(host, range, valuesOnly) ?? nullRef),
};

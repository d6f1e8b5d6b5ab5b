import type { Area } from "../../../domain/workbook/address";
import { does, type Member } from "../HostClass";
import { refuse } from "../protocol/HostFailure";
import { nullRef, type RangeSelf, type Ref } from "../Ref";
import { intersect, wholeSheet } from "../rules/address";
import { asNumber, rangeOf } from "./access";
import { specialCells } from "./specialCells";
import { surroundingRegion } from "./surroundingRegion";
import { rangeRef, usedRange } from "./usedRange";

function unite(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { row, column, rows, columns };
}

function resized({ sheet, area }: RangeSelf, rows: number, columns: number): Ref<"Range"> {
  return rangeRef(sheet, { ...area, rows: area.rows + rows, columns: area.columns + columns });
}

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
  GetSpecialCellsOrNullObject: does("1.9", (range, [kind], host) => specialCells(host, range, kind)),
  GetSurroundingRegion: does("1.7", (range, _, host) => rangeRef(range.sheet, surroundingRegion(host, range))),
  GetUsedRange: does(
    "1.2",
    (range, [valuesOnly], host) =>
      usedRange(host, range, valuesOnly) ?? refuse("ItemNotFound", "No cell of the range is used."),
  ),
  GetUsedRangeOrNullObject: does("1.4", (range, [valuesOnly], host) => usedRange(host, range, valuesOnly) ?? nullRef),
};

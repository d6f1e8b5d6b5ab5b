import type { Area } from "../../../domain/workbook/address";
import type { Host } from "../Host";
import { does, type HostClass, holds, type Member, reads } from "../HostClass";
import { refuse } from "../protocol/HostFailure";
import { nullRef, type RangeSelf, type Ref, ref } from "../Ref";
import { formatRange, intersect, maxColumns, maxRows, wholeSheet } from "../rules/address";
import { asNumber, boundedArea, rangeOf, someCell, usedPart } from "./access";
import { readFormulas, readNumberFormats, readValues, writeCells, writeFormats } from "./cells";
import { clearRange } from "./clear";
import { readLink, writeLink } from "./links";
import { assertUnprotected } from "./protect";

type RangeMember = Member<RangeSelf>;

/** A range of the same sheet; past the end of the sheet is InvalidArgument. */
export function rangeRef(sheet: string, area: Area, whole?: RangeSelf["whole"]): Ref<"Range"> {
  const isInside = area.row >= 1 && area.column >= 1 && area.rows >= 1 && area.columns >= 1;
  const ends = area.row + area.rows - 1 <= maxRows && area.column + area.columns - 1 <= maxColumns;
  if (!isInside || !ends) return refuse("InvalidArgument", "The range leaves the sheet.");
  return ref("Range", whole === undefined ? { sheet, area } : { sheet, area, whole });
}

/** The smallest block with content inside a part of a sheet. */
function trimToValues({ book }: Host, sheet: string, area: Area): Area | undefined {
  const cells = book.read(sheet, area);
  let [top, bottom, left, right] = [Number.POSITIVE_INFINITY, -1, Number.POSITIVE_INFINITY, -1];
  cells.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell.value === "" && cell.formula === undefined) return;
      [top, bottom] = [Math.min(top, r), r];
      [left, right] = [Math.min(left, c), Math.max(right, c)];
    });
  });
  if (bottom < 0) return undefined;
  return { row: area.row + top, column: area.column + left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** The used cells of a range; formats count unless only values are asked for. */
export function usedRange(host: Host, range: RangeSelf, valuesOnly: unknown): Ref<"Range"> | undefined {
  const part = usedPart(host, range, valuesOnly !== true);
  const area = part !== undefined && valuesOnly === true ? trimToValues(host, range.sheet, part) : part;
  return area === undefined ? undefined : rangeRef(range.sheet, area);
}

function resized({ sheet, area }: RangeSelf, rows: number, columns: number): Ref<"Range"> {
  return rangeRef(sheet, { ...area, rows: area.rows + rows, columns: area.columns + columns });
}

const places: Readonly<Record<string, RangeMember>> = {
  Address: reads("1.1", (range, { book }) => formatRange(book, range)),
  RowIndex: reads("1.1", ({ area }) => area.row - 1),
  ColumnIndex: reads("1.1", ({ area }) => area.column - 1),
  RowCount: reads("1.1", ({ area }) => area.rows),
  ColumnCount: reads("1.1", ({ area }) => area.columns),
  CellCount: reads("1.1", ({ area }) => (area.rows * area.columns > 2_147_483_647 ? -1 : area.rows * area.columns)),
  Worksheet: reads("1.1", ({ sheet }) => ref("Worksheet", { sheet })),
};

const contents: Readonly<Record<string, RangeMember>> = {
  Values: holds(
    "1.1",
    (range, host) => readValues(host, range),
    (range, value, host) => writeCells(host, range, value),
  ),
  Formulas: holds(
    "1.1",
    (range, host) => readFormulas(host, range),
    (range, value, host) => writeCells(host, range, value),
  ),
  NumberFormat: holds(
    "1.1",
    (range, host) => readNumberFormats(host, range),
    (range, value, host) => writeFormats(host, range, value),
  ),
  Hyperlink: holds(
    "1.7",
    (range, host) => readLink(host, range),
    (range, value, host) => writeLink(host, range, value),
  ),
  Clear: does("1.1", (range, [applyTo], host) => clearRange(host, range, applyTo)),
  Format: reads("1.1", (range) => ref("RangeFormat", range)),
  DataValidation: reads("1.8", (range) => ref("DataValidation", range)),
  ConditionalFormats: reads("1.6", (range) => ref("ConditionalFormatCollection", range)),
};

const neighbours: Readonly<Record<string, RangeMember>> = {
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
  GetResizedRange: does("1.1", (range, [rows, columns]) =>
    resized(range, asNumber(rows, "rows"), asNumber(columns, "columns")),
  ),
  GetIntersectionOrNullObject: does("1.4", (range, [other], host) => {
    const { sheet, area } = rangeOf(host, range.sheet, other);
    const common = sheet === range.sheet ? intersect(range.area, area) : undefined;
    return common === undefined ? nullRef : rangeRef(sheet, common);
  }),
  GetUsedRange: does(
    "1.1",
    (range, [valuesOnly], host) =>
      usedRange(host, range, valuesOnly) ?? refuse("ItemNotFound", "No cell of the range is used."),
  ),
  GetUsedRangeOrNullObject: does("1.4", (range, [valuesOnly], host) => usedRange(host, range, valuesOnly) ?? nullRef),
};

/** Tables take no merged cells. */
function merge(host: Host, range: RangeSelf): void {
  assertUnprotected(host, range.sheet);
  const area = boundedArea(range);
  const table = host.book.tables().find((one) => one.sheet === range.sheet && intersect(one.area, area) !== undefined);
  if (table !== undefined) refuse("InvalidOperation", `Cells of the table «${table.name}» cannot be merged.`);
  const cells = host.book.read(range.sheet, area);
  host.book.merge(range.sheet, area);
  someCell({ row: 0, column: 0, rows: area.rows, columns: area.columns }, (row, column) => {
    if ((row === 0 && column === 0) || cells[row]?.[column]?.value === "") return false;
    const place = { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
    host.book.write(range.sheet, place, [[{ value: "" }]]);
    return false;
  });
}

const deeds: Readonly<Record<string, RangeMember>> = {
  Select: does("1.1", ({ sheet, area }, _, { book }) => {
    const isHidden = book.sheets().some((one) => one.id === sheet && one.hidden);
    if (isHidden) return refuse("InvalidOperation", "Cells of a hidden sheet cannot be selected.");
    book.select(sheet, area);
  }),
  Merge: does("1.2", (range, _, host) => merge(host, range)),
  Unmerge: does("1.2", (range, _, host) => {
    assertUnprotected(host, range.sheet);
    for (const area of host.book.merges(range.sheet)) {
      if (intersect(area, range.area) !== undefined) host.book.unmerge(range.sheet, area);
    }
  }),
};

export const rangeClass: HostClass<RangeSelf> = {
  members: { ...places, ...contents, ...neighbours, ...deeds },
  byReference: true,
};

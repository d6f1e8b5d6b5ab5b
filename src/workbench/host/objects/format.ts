import type { Area } from "../../../domain/workbook/address";
import type { CellStyle, StylePatch } from "../Book";
import type { Host } from "../Host";
import { does, type HostClass, holds, type Member, reads } from "../HostClass";
import { refuse } from "../protocol/HostFailure";
import { type RangeSelf, ref } from "../Ref";
import { horizontalWords, verticalWords } from "../rules/alignments";
import { asBoolean, asNumber, asOneOf, styledArea, usedPart } from "./access";
import { fitColumns, fitRows } from "./autofit";
import { assertOption } from "./protect";

type FormatMember = Member<RangeSelf>;

/** Excel: a column is at most 255 characters wide (1,789.5 points in Calibri 11), a row at most 409.5 points high. */
const [maxWidth, maxHeight] = [1_790, 409.5];

/** Rows or columns whose sizes are compared for whole sheets. */
const maxShown = 1_000;

/** Cells whose looks are compared to answer for a range: all of a bounded one, the used ones of whole rows or columns. */
function comparedArea(host: Host, range: RangeSelf): Area {
  if (range.whole === undefined) return range.area;
  return usedPart(host, range, true) ?? { ...range.area, rows: 1, columns: 1 };
}

/** What all cells of a range share, or null when they differ. */
export function common<T>(host: Host, range: RangeSelf, read: (row: number, column: number) => T): T | null {
  const area = comparedArea(host, range);
  const first = read(area.row, area.column);
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (read(row, column) !== first) return null;
    }
  }
  return first;
}

/** A part of the look of cells: how it is read, and what a written value changes. */
export function look(
  since: string,
  read: (style: CellStyle) => unknown,
  patch: (value: unknown) => StylePatch,
): FormatMember {
  return holds(
    since,
    (range, host) => common(host, range, (row, column) => read(host.book.readStyle(range.sheet, row, column))),
    (range, value, host) => {
      assertOption(host, range.sheet, "allowFormatCells");
      host.book.patchStyle(range.sheet, styledArea(host, range), patch(value));
    },
  );
}

function horizontal(value: unknown): StylePatch {
  const word = asOneOf(value, ["General", ...horizontalWords], "horizontalAlignment");
  return { horizontal: word === "General" ? null : word };
}

/** Docs: «an integer from 0 to 250». */
function indentOf(value: unknown): number {
  const level = asNumber(value, "indentLevel", 0);
  return Number.isInteger(level) && level <= 250 ? level : refuse("InvalidArgument", "indentLevel: 0 to 250.");
}

/** Docs: «-90 to 90, or 180 for vertically-oriented text». */
function rotationOf(value: unknown): number {
  const angle = asNumber(value, "textOrientation", -90);
  return angle <= 90 || angle === 180 ? angle : refuse("InvalidArgument", "textOrientation: -90 to 90, or 180.");
}

function sizeWithin(value: unknown, what: string, most: number): number {
  const size = asNumber(value, what, 0);
  return size <= most ? size : refuse("InvalidArgument", `${what}: at most ${most} points.`);
}

const sizes: Readonly<Record<string, FormatMember>> = {
  ColumnWidth: holds(
    "1.2",
    ({ sheet, area }, host) => {
      const { book } = host;
      const columns = Math.min(area.columns, maxShown);
      return common(host, { sheet, area: { ...area, row: 1, rows: 1, columns } }, (_, column) =>
        book.columnWidth(sheet, column),
      );
    },
    (range, value, host) => {
      const { sheet } = range;
      assertOption(host, sheet, "allowFormatColumns");
      const width = sizeWithin(value, "columnWidth", maxWidth);
      const area = styledArea(host, range);
      // Excel shows a hidden column that gets a width; Univer would leave it as it is.
      if (width > 0 && host.book.isHiddenColumn(sheet, area.column))
        host.book.setHiddenColumns(sheet, area.column, area.columns, false);
      host.book.setColumnWidth(sheet, area.column, width, area.columns);
    },
  ),
  RowHeight: holds(
    "1.2",
    ({ sheet, area }, host) => {
      const { book } = host;
      const rows = Math.min(area.rows, maxShown);
      return common(host, { sheet, area: { ...area, column: 1, columns: 1, rows } }, (row) =>
        book.rowHeight(sheet, row),
      );
    },
    (range, value, host) => {
      const { sheet } = range;
      assertOption(host, sheet, "allowFormatRows");
      const height = sizeWithin(value, "rowHeight", maxHeight);
      const area = styledArea(host, range);
      host.book.setRowHeight(sheet, area.row, height, { rows: area.rows });
    },
  ),
};

export const rangeFormatClass: HostClass<RangeSelf> = {
  members: {
    ...sizes,
    WrapText: look(
      "1.1",
      (style) => style.wrap ?? false,
      (value) => ({ wrap: asBoolean(value, "wrapText") }),
    ),
    HorizontalAlignment: look("1.1", (style) => style.horizontal ?? "General", horizontal),
    IndentLevel: look(
      "1.9",
      (style) => style.indent ?? 0,
      (value) => ({ indent: indentOf(value) }),
    ),
    VerticalAlignment: look(
      "1.1",
      (style) => style.vertical ?? "Bottom",
      (value) => ({ vertical: asOneOf(value, verticalWords, "verticalAlignment") }),
    ),
    TextOrientation: look(
      "1.7",
      (style) => style.rotation ?? 0,
      (value) => ({ rotation: rotationOf(value) }),
    ),
    AutofitColumns: does("1.2", (range, _, host) => fitColumns(host, range)),
    AutofitRows: does("1.2", (range, _, host) => fitRows(host, range)),
    Fill: reads("1.1", (range) => ref("RangeFill", range)),
    Font: reads("1.1", (range) => ref("RangeFont", range)),
    Borders: reads("1.1", (range) => ref("RangeBorderCollection", range)),
    Protection: reads("1.2", (range) => ref("FormatProtection", range)),
  },
};

export const formatProtectionClass: HostClass<RangeSelf> = {
  members: {
    Locked: holds(
      "1.2",
      (range, host) => common(host, range, (row, column) => !host.book.isUnlocked(range.sheet, row, column)),
      (range, value, host) => {
        assertOption(host, range.sheet, "allowFormatCells");
        host.book.setUnlocked(range.sheet, styledArea(host, range), !asBoolean(value, "locked"));
      },
    ),
  },
};

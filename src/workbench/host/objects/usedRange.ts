import type { Area } from "../../../domain/workbook/address";
import type { Host } from "../Host";
import { refuse } from "../protocol/HostFailure";
import { type RangeSelf, type Ref, ref } from "../Ref";
import { maxColumns, maxRows } from "../rules/address";
import { usedPart } from "./access";

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

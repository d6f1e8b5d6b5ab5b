import { formatColumn } from "../workbook/address";
import { lastColumn, lastRow } from "./readReference";

/** «$7» for a fixed 7, «6» for [2] at row 4; "" when the corner has no such part, undefined outside the sheet. */
function placePart(key: string, at: number, limit: number, format: (to: number) => string): string | undefined {
  if (key === "") return "";
  const isMoving = key.startsWith("[");
  const to = isMoving ? at + Number(key.slice(1, -1)) : Number(key);
  if (to < 1 || to > limit) return undefined;
  return `${isMoving ? "" : "$"}${format(to)}`;
}

/** «R[-1]C5» as the cell at row and column (from 1) writes it: «$E3». Undefined when it lies outside the sheet. */
export function placeCorner(key: string, row: number, column: number): string | undefined {
  const [, rowKey = "", columnKey = ""] = /^(?:R(\d+|\[-?\d+\]))?(?:C(\d+|\[-?\d+\]))?$/.exec(key) ?? [];
  const letters = placePart(columnKey, column, lastColumn, formatColumn);
  const digits = placePart(rowKey, row, lastRow, String);
  return letters === undefined || digits === undefined ? undefined : letters + digits;
}

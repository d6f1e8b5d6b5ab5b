import type { Area } from "../../../domain/workbook/address";
import { intersect } from "./address";

/** What is left of a block when another is cut out: at most four blocks; the same object when they do not meet. */
export function subtractArea(from: Area, cut: Area): readonly Area[] {
  const common = intersect(from, cut);
  if (common === undefined) return [from];
  const bottom = common.row + common.rows;
  const right = common.column + common.columns;
  return [
    { ...from, rows: common.row - from.row },
    { ...from, row: bottom, rows: from.row + from.rows - bottom },
    { ...common, column: from.column, columns: common.column - from.column },
    { ...common, column: right, columns: from.column + from.columns - right },
  ].filter((area) => area.rows > 0 && area.columns > 0);
}

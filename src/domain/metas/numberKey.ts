import { showCell, wholeOf } from "../findings/showCell";
import type { Cell } from "../workbook/Cell";

/** The number that rows are linked by: 1, "1" and "1.0" are one; "" when empty. */
export function numberKey(cell: Cell): string {
  const whole = wholeOf(cell);
  return whole === undefined ? showCell(cell).toLowerCase() : String(whole);
}

import { showCell, wholeOf } from "../findings/showCell";
import type { Cell } from "../workbook/Cell";

/** The number that rows are linked by: 1, "1", "1." and "1.0" are one; "" when empty. */
export function numberKey(cell: Cell): string {
  const text = showCell(cell).replace(/\.$/, "");
  const whole = typeof cell === "boolean" ? undefined : wholeOf(text);
  return whole === undefined ? text.toLowerCase() : String(whole);
}

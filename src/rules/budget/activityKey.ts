import type { Cell } from "../../domain/workbook/Cell";

/** The number of an activity as a key: 1, "1" and "1." are the same; "" for none. */
export function activityKey(cell: Cell): string {
  return String(cell)
    .trim()
    .replace(/\.$/, "")
    .replace(/^0+(?=\d)/, "");
}

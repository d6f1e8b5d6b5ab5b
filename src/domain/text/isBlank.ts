import type { Cell } from "../workbook/Cell";

/** Whether a cell holds nothing a person could see. */
export function isBlank(cell: Cell): boolean {
  return typeof cell === "string" && /^[\s\u00a0\u200b\ufeff]*$/.test(cell);
}

import type { Cell } from "../workbook/Cell";
import { dropUnseen } from "./dropUnseen";

/** Whether a cell holds nothing a person could see. */
export function isBlank(cell: Cell): boolean {
  return typeof cell === "string" && dropUnseen(cell).trim() === "";
}
